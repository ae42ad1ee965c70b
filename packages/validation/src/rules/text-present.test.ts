import { detachText } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { bridge, found, text } from "../../test/bridge-record.js";
import { textPresent } from "./text-present.js";

describe("text-present", () => {
  it("finds nothing in a good record", () => {
    expect(found(textPresent)).toEqual([]);
  });

  it("says that a record without its text is only checked in part", () => {
    expect(found(textPresent, detachText(bridge))).toEqual([
      "article.text: the record stands off from its text, so its words were not checked",
    ]);
    expect(found(textPresent, detachText(bridge), text)).toEqual([]);
  });
});
