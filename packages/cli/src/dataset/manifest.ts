import type { SourceFile } from "@onrecord/dataset-writer";
import packageJson from "../../package.json" with { type: "json" };
import type { DataPackage } from "./packaged-article.js";

/** What builds and tests a data package: the versions this project itself is built and tested with. */
export const buildTools = {
  "@types/node": "20.19.43",
  tsup: "8.5.1",
  typescript: "6.0.3",
  vitest: "4.1.12",
} as const;

const { dependencies, engines } = packageJson;

/** A module for `import` and for `require`, with its types. */
const entry = (name: string) => ({
  import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
  require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
});

const compatible = (versions: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(versions).map(([name, version]) => [name, `^${version}`]));

/** `package.json`. */
export function manifest({ name, record: { article } }: DataPackage): SourceFile {
  const value = {
    name,
    version: "0.1.0",
    description: `The record of one news article, ${article.title ?? article.id}: its entities, attributed statements and claims as typed data`,
    license: "SEE LICENSE IN LICENSE",
    type: "module",
    sideEffects: false,
    engines,
    files: ["dist", "DATA-CARD.md"],
    main: "./dist/index.cjs",
    module: "./dist/index.js",
    types: "./dist/index.d.ts",
    exports: {
      ".": entry("index"),
      "./entities": entry("entities"),
      "./claims": entry("claims"),
      "./record.json": "./dist/record.json",
      "./quotes.json": "./dist/quotes.json",
      "./record.jsonld": "./dist/record.jsonld",
      "./package.json": "./package.json",
    },
    scripts: {
      build: `node -e "fs.rmSync('dist', { recursive: true, force: true })" && tsup && node scripts/write-json.mjs`,
      test: "vitest run",
      typecheck: "tsc",
      prepublishOnly: "npm run typecheck && npm test && npm run build",
    },
    keywords: ["news", "claims", "entities", "attribution", "quotation", "fact-checking", "dataset"],
    dependencies: compatible({ "@onrecord/core": dependencies["@onrecord/core"] }),
    devDependencies: compatible({
      "@onrecord/validation": dependencies["@onrecord/validation"],
      ...buildTools,
    }),
  };
  return { path: "package.json", text: `${JSON.stringify(value, null, 2)}\n` };
}
