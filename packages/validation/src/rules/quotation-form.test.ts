import { describe, expect, it } from "vitest";
import { bridge, changed, found, ofText } from "../../test/bridge-record.js";
import { quotationForm } from "./quotation-form.js";

describe("quotation-form", () => {
  it("finds nothing in a good record", () => {
    expect(found(quotationForm)).toEqual([]);
  });

  it.each([
    [
      "a direct quotation without quotation marks",
      3,
      "direct",
      "attributions[3].form: the form is direct, but none of the content lies within quotation marks",
    ],
    [
      "a direct quotation that is only in part in quotation marks",
      0,
      "direct",
      "attributions[0].form: the form is direct, but only a part of the content lies within quotation marks",
    ],
    [
      "an indirect one that is all in quotation marks",
      2,
      "indirect",
      "attributions[2].form: the form is indirect, but the whole content lies within quotation marks",
    ],
  ] as const)("finds %s", (_, index, form, message) => {
    expect(found(quotationForm, changed("attributions", index, { form }))).toEqual([message]);
  });

  it("lets a direct quotation take its marks and a “that” along", () => {
    const other =
      "Olin wrote that “the bridge will stand for a hundred years, and for longer still if only it is cared for by the town”.";
    const content = [{ start: 11, end: other.length - 1 }];
    const attributions = [{ ...bridge.attributions[2], content }];
    expect(found(quotationForm, ofText(other, { attributions }))).toEqual([]);
  });
});
