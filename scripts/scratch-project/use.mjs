import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { parseArticle } from "@onrecord/core";
import { parseRecord } from "@onrecord/core/record";
import { attachText, detachText } from "@onrecord/core/standoff";
import { entities, record as published, report } from "@onrecord/dataset";
import { linkTo, readPage } from "@onrecord/html";
import { score, validate } from "@onrecord/validation";
import { article } from "./article.js";

const record = parseRecord(parseArticle(article));
assert.equal(record.article.text, article.text);
assert.ok(record.attributions.length > 0, "the attribution is found");
assert.deepEqual(attachText(detachText(record), article.text), record);
console.log(`Node, ES module: ${record.claims.length} claims`);

assert.equal(entities.blinken.name, "Antony Blinken");
const { error, warning } = validate(report).counts;
assert.deepEqual({ error, warning }, { error: 0, warning: 0 });
assert.equal(validate({ ...report, claims: {} }).ok, false);
assert.ok(score(report, parseArticle(report.article)).claims.found.right > 0, "some claims are found");
const { "@graph": graph } = JSON.parse(
  readFileSync(new URL(import.meta.resolve("@onrecord/dataset/record.jsonld")), "utf8"),
);
assert.equal(graph.filter((node) => node["@type"] === "Claim").length, published.claims.length);
console.log(`Node, ES module: ${published.claims.length} published claims, validated and scored`);

const page = readPage(`<title>Bridges</title><p>${article.text}</p>`, {
  url: "https://norvian.example/bridges",
});
assert.equal(page.text, article.text);
assert.ok(parseArticle(page).claims.length > 0, "a page is what the parser takes");
assert.equal(
  linkTo(page, { start: 0, end: 15 }),
  "https://norvian.example/bridges#:~:text=Mayor%20Ada%20Brink",
);
console.log("Node, ES module: a page is read");

const onrecord = (...args) => execFileSync("node_modules/.bin/onrecord", args, { encoding: "utf8" });
assert.match(onrecord("validate", "node_modules/@onrecord/dataset/dist/report.json"), /0 errors, 0 warnings/);
onrecord("dataset", "init", "node_modules/@onrecord/dataset/dist/report.json", "--out", "report-record");
assert.ok(readdirSync("report-record/src/articles/truce-talks-report").includes("entities.ts"));
console.log("The command: validates the published report and writes a package of it");
