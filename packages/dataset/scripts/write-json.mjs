// Writes the records as JSON and as linked data beside the built modules, for those who use no TypeScript.
import { writeFileSync } from "node:fs";
import { jsonLd } from "@onrecord/core/export";
import { quotes, record, report } from "../dist/index.js";

const files = {
  "record.json": record,
  "report.json": report,
  "quotes.json": quotes,
  // The article stands off from its text, so its claims are given without their words.
  "record.jsonld": jsonLd(record),
  "report.jsonld": jsonLd(report, report.article.text),
};
for (const [name, value] of Object.entries(files)) {
  writeFileSync(new URL(`../dist/${name}`, import.meta.url), `${JSON.stringify(value, null, 2)}\n`);
}
