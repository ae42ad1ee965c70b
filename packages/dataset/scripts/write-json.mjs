// Writes the records as JSON beside the built modules, for those who use no TypeScript.
import { writeFileSync } from "node:fs";
import { quotes, record, report } from "../dist/index.js";

for (const [name, value] of Object.entries({ record, report, quotes })) {
  writeFileSync(new URL(`../dist/${name}.json`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`);
}
