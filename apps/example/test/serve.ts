import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const dist = fileURLToPath(new URL("../dist/", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
};

/** As deep as a static host may put the page. */
const FOLDER = "/some/where/deep/";

/**
 * Serves the built page as a plain static host does, without a header of its own; gives its address.
 *
 * @param beside texts that lie beside it, by name.
 */
export async function serve(
  beside: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    if (!path.startsWith(FOLDER)) {
      response.writeHead(404).end();
      return;
    }
    const text = beside[path.slice(FOLDER.length)];
    if (text !== undefined) {
      response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(text);
      return;
    }
    const file = join(dist, normalize(path.slice(FOLDER.length) || "index.html"));
    readFile(file).then(
      (bytes) => response.writeHead(200, { "content-type": types[extname(file)] ?? "" }).end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test server has no port.");
  return {
    url: `http://localhost:${address.port}${FOLDER}`,
    close: async () => new Promise((resolve) => server.close(() => resolve())),
  };
}
