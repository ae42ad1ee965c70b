import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import {
  cp,
  lstat,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  symlink,
  unlink,
  writeFile,
} from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plan } from "./plan.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const files = {
  read: (path) => readFileSync(join(root, path), "utf8"),
  exists: (path) => existsSync(join(root, path)),
};

/** What stands in the repository: links to its packages, and copies of those in which something new is tried. */
let copy = "";
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), "onrecord-new-"));
  await symlink(join(root, "node_modules"), join(copy, "node_modules"), "dir");
  await symlink(join(root, "scripts"), join(copy, "scripts"), "dir");
  await cp(join(root, "tsconfig.base.json"), join(copy, "tsconfig.base.json"));
  for (const folder of ["packages", "apps"]) {
    await mkdir(join(copy, folder));
    for (const name of await readdir(join(root, folder))) {
      await symlink(join(root, folder, name), join(copy, folder, name), "dir");
    }
  }
});
afterAll(() => rm(copy, { recursive: true }));

/** Puts a copy of a package where a link to it stands. */
async function copyPackage(path) {
  const target = join(copy, path);
  if (!(await lstat(target)).isSymbolicLink()) return;
  await unlink(target);
  await cp(join(root, path), target, {
    recursive: true,
    filter: (file) => !/\/(?:node_modules|dist|\.turbo)$/.test(file),
  });
  const own = join(root, path, "node_modules");
  if (existsSync(own)) await symlink(own, join(target, "node_modules"), "dir");
}

function tool(path, args, cwd) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, "node_modules", path), ...args],
    {
      cwd,
      encoding: "utf8",
    },
  );
  return { ok: status === 0, output: `${stdout}${stderr}` };
}

describe.each([
  ["rule", "words-of-claims", [], "tsconfig.test.json"],
  ["time", "market-day", [], "tsconfig.test.json"],
  ["verb", "blurt", ["state"], "tsconfig.test.json"],
  ["view", "claim-words", [], "tsconfig.json"],
])("npm run new %s", (kind, name, more, project) => {
  it("makes what type-checks, is registered and passes its test", { timeout: 180_000 }, async () => {
    const made = plan(kind, name, more, files);
    await copyPackage(made.test.package);
    for (const [path, text] of Object.entries(made.files)) {
      await mkdir(dirname(join(copy, path)), { recursive: true });
      await writeFile(join(copy, path), text);
    }
    const folder = join(copy, made.test.package);
    expect(tool("typescript/bin/tsc", ["-p", project], folder)).toEqual({ ok: true, output: "" });
    expect(tool("vitest/vitest.mjs", ["run", made.test.file], folder)).toMatchObject({ ok: true });
  });

  it("changes a list that is there besides what it adds", () => {
    const changed = Object.keys(plan(kind, name, more, files).files).filter(files.exists);
    expect(changed).not.toEqual([]);
  });
});

describe("what is new", () => {
  it("passes the linter", async () => {
    const folder = join(copy, "linted");
    await mkdir(folder);
    const config = JSON.parse(await readFile(join(root, "biome.json"), "utf8"));
    const plugins = config.plugins.map((path) => join(root, path));
    const here = { ...config, plugins, vcs: { enabled: false } };
    await writeFile(join(folder, "biome.json"), JSON.stringify(here));
    for (const [kind, name] of [
      ["rule", "words-of-claims"],
      ["time", "market-day"],
      ["view", "claim-words"],
    ]) {
      for (const [path, text] of Object.entries(plan(kind, name, [], files).files)) {
        if (files.exists(path)) continue;
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), text);
      }
    }
    expect(tool("@biomejs/biome/bin/biome", ["lint", "--error-on-warnings", "."], folder)).toMatchObject({
      ok: true,
    });
  });
});

describe("a name that will not do", () => {
  it.each([
    ["rule", "Words Of Claims", [], /no name in lower case/],
    ["rule", "claim-source", [], /already/],
    ["verb", "say", [], /has an entry already/],
    ["verb", "announce", [], /has an entry already/],
    ["verb", "blurt", ["mutter"], /no group of verbs has the act "mutter"/],
    [
      "verb",
      "blurt",
      ["claim-responsibility"],
      /the group with act: "claim-responsibility", has no list of verbs/,
    ],
    ["view", "ledger", [], /is there already/],
  ])("%s %s is refused", (kind, name, more, message) => {
    expect(() => plan(kind, name, more, files)).toThrow(message);
  });
});
