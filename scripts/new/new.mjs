// Makes a new rule, kind of time, verb or view, with its test and its registration: npm run new KIND NAME
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { kinds, plan } from "./plan.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const [kind, name, ...more] = process.argv.slice(2);

if (!Object.hasOwn(kinds, kind ?? "") || name === undefined) {
  console.error(
    [
      "usage: npm run new KIND NAME",
      ...Object.entries(kinds).map(([each, { says }]) => `  ${each.padEnd(6)} ${says}`),
    ].join("\n"),
  );
  process.exit(2);
}

try {
  const { files, test, next } = plan(kind, name, more, {
    read: (path) => readFileSync(join(root, path), "utf8"),
    exists: (path) => existsSync(join(root, path)),
  });
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, path);
    console.log(`${existsSync(file) ? "changed" : "written"}  ${path}`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  execFileSync("npx", ["biome", "check", "--write", "--log-level=error", ...Object.keys(files)], {
    cwd: root,
    stdio: "inherit",
  });
  console.log(`\nTry it: npx vitest run ${test.file} in ${test.package}\n${next}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
