import { report } from "@onrecord/dataset/report";
import { describe, expect, it } from "vitest";
import { HARBOUR } from "./articles.js";
import { articleText, choose, opened, paste, view } from "./open-page.js";
import { servedReader } from "./served-reader.js";

const { open } = servedReader();

/** Bytes as UTF-16 with a byte order mark, as some editors save text. */
const utf16 = (text: string): Uint8Array => Buffer.from(`\ufeff${text}`, "utf16le");

const DEEP = `{"format": 1, "claims": ${"[".repeat(200_000)}${"]".repeat(200_000)}}`;

describe("files that are no article", () => {
  const files: readonly (readonly [
    what: string,
    name: string,
    content: string | Uint8Array,
    message: RegExp,
  ])[] = [
    ["an empty file", "empty.txt", "", /no words in it/],
    ["a picture", "photo.png", new Uint8Array([137, 80, 78, 71, 0, 0, 0]), /“photo.png” is no text/],
    ["text in an old encoding", "old.txt", Buffer.from("Caf\xe9 Brink", "latin1"), /no text in UTF-8/],
    ["a file of 20 MB", "all.txt", "word ".repeat(4_000_000), /“all.txt” is 20 MB; up to 8 MB/],
    ["a text as long as a library", "long.txt", "word ".repeat(500_000), /2.5 million characters/],
    ["JSON nested without end", "deep.json", DEEP, /record of format 1|no JSON|call stack/],
    [
      "a page that only a script fills",
      "app.html",
      "<div id=root></div><script>render()</script>",
      /no text/,
    ],
  ];
  it.each(files)("are told plainly, and what was open stays: %s", async (_, name, content, message) => {
    const { page, context, errors } = await open();
    await choose(page, { name, content });
    await page.getByRole("alert").getByText(message).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    expect(await articleText(page)).toBe(report.article.text.trim());
    expect(errors).toEqual([]);
    await context.close();
  });
});

describe("files in other encodings", () => {
  it.each([
    ["UTF-16", "harbour.txt", utf16(HARBOUR)],
    ["UTF-8 with a byte order mark", "harbour.txt", Buffer.from(`\ufeff${HARBOUR}`)],
    [
      "the encoding that a page declares",
      "harbour.html",
      Buffer.from(`<meta charset="iso-8859-1"><p>The caf\xe9 of Mayor Brink was closed.</p>`, "latin1"),
    ],
  ])("are read: %s", async (_, name, content) => {
    const { page, context } = await open();
    await choose(page, { name, content });
    await opened(page);
    const text = await articleText(page);
    expect(name.endsWith(".html") ? "The café of Mayor Brink was closed." : HARBOUR.trim()).toBe(text);
    await context.close();
  });
});

describe("a record with faults", () => {
  const LENGTH = report.article.length;
  const wrong = {
    ...report,
    claims: report.claims.map((claim, i) => ({
      ...claim,
      content: i === 0 ? [{ start: LENGTH - 5, end: LENGTH + 5000 }] : claim.content,
      sources: i === 1 ? ["e:nobody"] : claim.sources,
      figures: i === 2 ? ["f:none"] : claim.figures,
    })),
    mentions: report.mentions.map((mention, i) => ({
      ...mention,
      entity: i === 3 ? "e:nobody" : mention.entity,
    })),
    relations: [
      { type: "contradicts", from: "c:none", to: "c:neither", evidence: [{ start: 9e6, end: 9e7 }] },
    ],
  };

  it("is shown as far as it goes, with the faults named and every view at work", async () => {
    const { page, context, errors } = await open();
    await paste(page, JSON.stringify(wrong));
    await opened(page);
    expect(await articleText(page)).toBe(report.article.text.trim());
    for (const name of ["Who on whom", "Timeline", "Answers", "Names"]) await view(page, name);
    await view(page, "Checks");
    await page.locator(".diagnostic").filter({ hasText: "span-bounds" }).first().waitFor();
    await page.locator(".diagnostic").filter({ hasText: "references" }).first().waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });

  it("is shown when it is huge: ten thousand claims on the same words", async () => {
    const [claim] = report.claims;
    const huge = {
      ...report,
      relations: [],
      claims: Array.from({ length: 10_000 }, (_, i) => ({ ...claim, id: `c:${i}` })),
    };
    const { page, context, errors } = await open();
    await choose(page, { name: "huge.json", content: JSON.stringify(huge) });
    await opened(page);
    await page.getByText("10000 of 10000 claims").waitFor();
    await page.getByLabel("Find", { exact: true }).fill("no such words");
    await page.getByText("No claim is like that.").waitFor();
    expect(errors).toEqual([]);
    await context.close();
  });
});
