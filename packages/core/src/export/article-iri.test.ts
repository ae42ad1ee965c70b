import { expect, it } from "vitest";
import { record } from "../../test/support/exported-record.js";
import { articleIri } from "./article-iri.js";

it("names an article by its address, or else by its text's hash", () => {
  const url = "https://example.org/ferries";
  expect(articleIri({ ...record.article, url })).toBe(url);
  expect(articleIri(record.article)).toBe(`nih:sha-256;${record.article.sha256}`);
});
