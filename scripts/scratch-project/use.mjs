import assert from "node:assert/strict";
import { parseArticle } from "@onrecord/core";
import { parseRecord } from "@onrecord/core/record";
import { attachText, detachText } from "@onrecord/core/standoff";
import { article } from "./article.js";

const record = parseRecord(parseArticle(article));
assert.equal(record.article.text, article.text);
assert.ok(record.attributions.length > 0, "the attribution is found");
assert.deepEqual(attachText(detachText(record), article.text), record);
console.log(`Node, ES module: ${record.claims.length} claims`);
