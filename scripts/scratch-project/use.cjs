const assert = require("node:assert/strict");
const { parseArticle } = require("@onrecord/core");
const { parseRecord } = require("@onrecord/core/record");
const { report } = require("@onrecord/dataset");
const { readPage } = require("@onrecord/html");
const { validate } = require("@onrecord/validation");
const schema = require("@onrecord/core/schema.json");

const text = "Mayor Ada Brink said on Monday that “seven bridges” may close this winter. Rain fell all day.";
const record = parseRecord(parseArticle({ text, publishedAt: "2024-08-19" }));
assert.ok(record.attributions.length > 0, "the attribution is found");
assert.equal(schema.properties.format.const, 1);
assert.equal(validate(report).counts.error, 0);
assert.equal(readPage(`<p>${text}</p>`).text, text);
console.log(`Node, CommonJS: ${record.claims.length} claims`);
