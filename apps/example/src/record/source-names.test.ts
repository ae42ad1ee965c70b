import type { Claim, Speaker } from "@onrecord/core/record";
import { indexRecord } from "@onrecord/core/standoff";
import { report } from "@onrecord/dataset";
import { describe, expect, it } from "vitest";
import { sourceNames } from "./source-names.js";

function told(speaker: Speaker) {
  const [claim] = report.claims as readonly Claim[];
  return (
    claim && sourceNames({ ...indexRecord(report, report.article.text), speakerOf: () => speaker }, claim)
  );
}

describe("sourceNames", () => {
  it.each<[string, Speaker]>([
    ["The article itself", { kind: "article" }],
    ["Ada Brink, Marek Olin", { kind: "named", names: ["Ada Brink", "Marek Olin"] }],
    ["two sailors", { kind: "described", words: "two sailors" }],
    ["A source not named", { kind: "unknown" }],
  ])("says %s", (words, speaker) => {
    expect(told(speaker)).toBe(words);
  });
});
