import type { SourceFile } from "@onrecord/dataset-writer";

const tsconfig = `{
  "compilerOptions": {
    "target": "ES2022",
    "lib": ["ES2022"],
    "module": "ESNext",
    "moduleResolution": "Bundler",
    "moduleDetection": "force",
    "types": ["node"],
    "strict": true,
    "noUncheckedIndexedAccess": true,
    "exactOptionalPropertyTypes": true,
    "noUnusedLocals": true,
    "verbatimModuleSyntax": true,
    "isolatedModules": true,
    "skipLibCheck": true,
    "declaration": true,
    "noEmit": true
  },
  "include": ["src", "tsup.config.ts"]
}
`;

const tsupConfig = `import { defineConfig } from "tsup";

const entry = { index: "src/index.ts", entities: "src/entities.ts", claims: "src/claims.ts" };
// tsup 8 sets \`baseUrl\` for its declaration build, which TypeScript 6 deprecates.
const dts = { entry, compilerOptions: { ignoreDeprecations: "6.0" } };

// The build script empties dist/ first: the two run side by side, and neither may clean what the other wrote.
export default defineConfig([
  {
    // One module a file: bundled, \`export * as entities\` becomes an object that no bundler can take apart.
    entry: ["src/**/*.ts", "!src/**/*.test.ts"],
    bundle: false,
    format: ["esm"],
    target: "es2022",
    dts,
  },
  { entry, format: ["cjs"], target: "es2022", dts },
]);
`;

const writeJson = `// Writes the record as JSON and as linked data beside the built modules, for those who use no TypeScript.
import { writeFileSync } from "node:fs";
import { jsonLd } from "@onrecord/core/export";
import { quotes, record } from "../dist/index.js";

const files = {
  "record.json": record,
  "quotes.json": quotes,
  "record.jsonld": jsonLd(record, record.article.text),
};
for (const [name, value] of Object.entries(files)) {
  writeFileSync(new URL(\`../dist/\${name}\`, import.meta.url), \`\${JSON.stringify(value, null, 2)}\\n\`);
}
`;

/** What builds a data package; the same in each. */
export const buildFiles: readonly SourceFile[] = [
  { path: "tsconfig.json", text: tsconfig },
  { path: "tsup.config.ts", text: tsupConfig },
  { path: "scripts/write-json.mjs", text: writeJson },
  { path: ".gitignore", text: "node_modules/\ndist/\n" },
];
