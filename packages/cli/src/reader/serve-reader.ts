import { readdir, readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import { extname, join, relative, sep } from "node:path";

/** A Reader that is being served. */
export interface ServedReader {
  /** Where it shows the article. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What is to be shown. */
export interface ServedArticle {
  /** The file's name, which tells text, HTML and records apart. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly published?: string;
}

const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
};

const HOST = "127.0.0.1";

/**
 * Serves the built Reader with one article beside it, to this machine alone.
 *
 * @param folder where the built Reader lies.
 * @param port 0 for any that is free.
 * @throws where the folder holds no Reader, or the port is taken.
 */
export async function serveReader(
  folder: string,
  article: ServedArticle,
  port: number,
): Promise<ServedReader> {
  // Only what was there at the start is served: no path of a request ever reaches the file system.
  const files = new Map(
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(folder, file).split(sep).join("/")}`, file]),
  );
  const address = `article/${encodeURIComponent(article.name)}`;

  const server = createServer((request, response) => {
    const send = (type: string, bytes: Uint8Array) =>
      response
        .writeHead(200, {
          "content-type": type,
          "cache-control": "no-store",
          "x-content-type-options": "nosniff",
        })
        .end(bytes);
    const refuse = (status: number) => response.writeHead(status).end();
    if (!isForThisMachine(request)) return refuse(403);
    const path = (request.url ?? "/").split("?")[0];
    // As bytes: what the browser would make of HTML is not to be shown, only read.
    if (path === `/${address}`) return send("application/octet-stream", article.bytes);
    const file = files.get(path === "/" ? "/index.html" : (path ?? ""));
    if (file === undefined) return refuse(404);
    return readFile(file).then(
      (bytes) => send(types[extname(file)] ?? "application/octet-stream", bytes),
      () => refuse(404),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, resolve);
  });
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("the server has no port");
  const asked = new URLSearchParams({
    article: address,
    ...(article.published === undefined ? {} : { published: article.published }),
  });
  return {
    url: `http://${HOST}:${bound.port}/?${asked}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A page elsewhere can point its own name at this machine; its requests still carry that name. */
const isForThisMachine = ({ headers }: IncomingMessage): boolean =>
  /^(?:127\.0\.0\.1|localhost)(?::\d+)?$/.test(headers.host ?? "");
