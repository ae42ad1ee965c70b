// Packs every public package and checks the tarballs as a stranger would meet them: publint,
// are-the-types-wrong, and a scratch project that installs them, type-checks, and runs under Node as an ES
// module, under Node as CommonJS, and as a browser bundle.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const scratch = mkdtempSync(join(tmpdir(), "onrecord-packages-"));
const tarballs = join(scratch, "tarballs");
mkdirSync(tarballs);

const run = (command, args, cwd = root) => execFileSync(command, args, { cwd, stdio: "inherit" });
const bin = (name) => join(root, "node_modules", ".bin", name);

const packages = readdirSync(join(root, "packages")).map((folder) => {
  const path = join(root, "packages", folder);
  const manifest = JSON.parse(readFileSync(join(path, "package.json"), "utf8"));
  return { path, manifest };
});

const packed = packages
  .filter(({ manifest }) => manifest.private !== true)
  .map(({ path, manifest }) => {
    const [made] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", tarballs], {
        cwd: path,
        encoding: "utf8",
      }),
    );
    const tarball = join(tarballs, made.filename);
    console.log(
      `\n-- ${manifest.name}: ${made.entryCount} files, ${(made.size / 1024).toFixed(0)} KiB packed`,
    );
    run(bin("publint"), ["run", tarball, "--strict"]);
    // A package that is only a command has no types to be wrong.
    if (manifest.exports !== undefined) {
      run(bin("attw"), [tarball, "--profile", "node16", "--exclude-entrypoints", ...untyped(manifest)]);
    }
    return { name: manifest.name, tarball };
  });

/** Entry points that are data and have no types. */
function untyped(manifest) {
  return Object.keys(manifest.exports).filter((name) => /\.json(?:ld)?$/.test(name));
}

console.log("\n-- a project that installs them");
const project = join(scratch, "project");
cpSync(join(root, "scripts", "scratch-project"), project, { recursive: true });
writeFileSync(
  join(project, "package.json"),
  JSON.stringify({
    name: "scratch",
    private: true,
    type: "module",
    dependencies: Object.fromEntries(packed.map(({ name, tarball }) => [name, `file:${tarball}`])),
  }),
);
run("npm", ["install", "--no-audit", "--no-fund", "--silent"], project);
run(bin("tsc"), ["-p", "."], project);
run("node", ["use.mjs"], project);
run("node", ["use.cjs"], project);
run(
  bin("esbuild"),
  ["use-in-browser.js", "--bundle", "--platform=browser", "--format=iife", "--outfile=bundle.js"],
  project,
);
run("node", ["run-bundle.mjs"], project);

/** Each example is a package of its own: it has the packed packages it names, and nothing else of this repository. */
for (const name of readdirSync(join(root, "examples"))) {
  console.log(`\n-- the example ${name}`);
  const example = join(scratch, name);
  cpSync(join(root, "examples", name), example, {
    recursive: true,
    filter: (path) => !path.includes("node_modules"),
  });
  const manifest = JSON.parse(readFileSync(join(example, "package.json"), "utf8"));
  const tarballOf = new Map(packed.map(({ name, tarball }) => [name, `file:${tarball}`]));
  const dependencies = Object.entries(manifest.dependencies).map(([name, range]) => [
    name,
    tarballOf.get(name) ?? range,
  ]);
  // What our packages themselves ask for is not in a registry before a release.
  const overrides = Object.fromEntries(tarballOf);
  writeFileSync(
    join(example, "package.json"),
    JSON.stringify({ ...manifest, dependencies: Object.fromEntries(dependencies), overrides }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", "--silent"], example);
  run(bin("tsc"), ["-p", "."], example);
  run("npm", ["test"], example);
}

rmSync(scratch, { recursive: true, force: true });
console.log("\nAll packages can be installed, type-checked and run.");
