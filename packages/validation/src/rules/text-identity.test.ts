import { detachText } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { bridge, found, text } from "../../test/bridge-record.js";
import { textIdentity } from "./text-identity.js";

describe("text-identity", () => {
  it("finds nothing in a good record", () => {
    expect(found(textIdentity)).toEqual([]);
  });

  it("finds a text of another length", () => {
    expect(found(textIdentity, detachText(bridge), `${text}\n`)).toEqual([
      `article.length: the text does not have the record's ${text.length} UTF-16 code units`,
    ]);
  });

  it("finds a text with other characters", () => {
    expect(found(textIdentity, detachText(bridge), text.replace("Ada", "Ida"))[0]).toMatch(
      /^article.sha256: the text does not have the SHA-256 [0-9a-f]{64}: some of its characters differ$/,
    );
  });
});
