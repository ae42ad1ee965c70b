import { describe, expect, it } from "vitest";
import { record, text } from "../../test/support/exported-record.js";
import { webAnnotations } from "./web-annotation.js";

describe("webAnnotations", () => {
  const { items } = webAnnotations(record, text);

  it("points at code points, with the words and what stands around them", () => {
    expect(items[0]?.target[0]?.selector).toEqual([
      { type: "TextPositionSelector", start: 8, end: 17 },
      {
        type: "TextQuoteSelector",
        exact: "Ada Brink",
        prefix: "🎈 Mayor ",
        suffix: " said “=all 40 ferries”, she hop",
      },
    ]);
    expect([...text].slice(8, 17).join("")).toBe("Ada Brink");
  });

  it("makes each piece of a claim with a gap a target", () => {
    expect(items[1]?.target.map(({ selector }) => selector[1].exact)).toEqual([
      "=all 40 ferries",
      "will sail",
    ]);
  });

  it("says whose word a claim is", () => {
    expect(items[1]?.body[0]?.value).toBe("Ada Brink: =all 40 ferries … will sail");
  });
});
