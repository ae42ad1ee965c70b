import { detachText } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { changed, found, text } from "../../test/bridge-record.js";
import { spanBounds } from "./span-bounds.js";

describe("span-bounds", () => {
  it("finds nothing in a good record", () => {
    expect(found(spanBounds)).toEqual([]);
  });

  it("finds a span that ends behind the text, also where the text is not at hand", () => {
    const beyond = changed("times", 0, { span: { start: text.length - 3, end: text.length + 2 } });
    const message = `times[0].span: the span ends at ${text.length + 2}, but the text has ${text.length} UTF-16 code units`;
    expect(found(spanBounds, beyond)).toEqual([message]);
    expect(found(spanBounds, detachText(beyond))).toEqual([message]);
  });
});
