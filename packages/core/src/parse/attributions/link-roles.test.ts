import { modelEn } from "@onrecord/model-en";
import { describe, expect, it } from "vitest";
import { english } from "../../language/en/index.js";
import { readArticle } from "../../reading/index.js";
import type { AttributionRole, Bio, TokenTags } from "../../tagger/index.js";
import { readText } from "../../text/index.js";
import { linkRoles } from "./link-roles.js";

/** Marks: {S source} {Q cue} {C content}; the braces are no part of the text. */
function marked(text: string) {
  const plain = text.replace(/\{[SQC] |\}/g, "");
  const document = readText(plain);
  const roles: Record<string, AttributionRole> = { S: "source", Q: "cue", C: "content" };
  const ranges: { role: AttributionRole; start: number; end: number }[] = [];
  let offset = 0;
  for (const part of text.split(/(\{[SQC] [^}]*\})/)) {
    const match = /^\{([SQC]) ([^}]*)\}$/.exec(part);
    const words = match?.[2] ?? part;
    const role = roles[match?.[1] ?? ""];
    if (role !== undefined) ranges.push({ role, start: offset, end: offset + words.length });
    offset += words.length;
  }
  const tags = document.tokens.map((token): TokenTags => {
    const range = ranges.find((r) => r.start <= token.start && token.end <= r.end);
    const role: Bio<AttributionRole> =
      range === undefined ? "O" : token.start === range.start ? `B-${range.role}` : `I-${range.role}`;
    return { pos: "NN", posProbability: 1, name: "O", nameProbability: 1, role, roleProbability: 1 };
  });
  const say = (spans: readonly { start: number; end: number }[]) =>
    spans.map((span) => plain.slice(span.start, span.end)).join(" … ");
  return linkRoles(readArticle(document, tags, english), modelEn.scores.linker).map((attribution) => [
    say(attribution.source),
    say(attribution.cue),
    say(attribution.content),
    attribution.form,
  ]);
}

describe("linkRoles", () => {
  it("joins a source, its cue and what it says", () => {
    expect(marked("{S The mayor} {Q said} {C that the bridge would close}.")).toEqual([
      ["The mayor", "said", "that the bridge would close", "indirect"],
    ]);
  });

  it("reads inverted order", () => {
    expect(marked("{C “The bridge will close,”} {Q said} {S Ada Brink}.")).toEqual([
      ["Ada Brink", "said", "“The bridge will close,”", "direct"],
    ]);
  });

  it("joins a quotation that its attribution splits", () => {
    expect(marked("{C “The bridge,”} {S she} {Q said}, {C “will close on Monday.”}")).toEqual([
      ["she", "said", "“The bridge,” … “will close on Monday.”", "direct"],
    ]);
  });

  it("tells speakers apart who alternate", () => {
    expect(
      marked(
        "{C “We will appeal,”} {Q said} {S Brink}.\n\n{C “They will lose,”} {Q said} {S Olin}.\n\n{S Brink} {Q answered} {C that time would tell}.",
      ),
    ).toEqual([
      ["Brink", "said", "“We will appeal,”", "direct"],
      ["Olin", "said", "“They will lose,”", "direct"],
      ["Brink", "answered", "that time would tell", "indirect"],
    ]);
  });

  it("lets two cues share a source", () => {
    expect(marked("{S Olin} {Q said} {C the bridge was old} and {Q urged} {C the city to mend it}.")).toEqual(
      [
        ["Olin", "said", "the bridge was old", "indirect"],
        ["Olin", "urged", "the city to mend it", "indirect"],
      ],
    );
  });

  it("reads a cue without a verb", () => {
    expect(marked("{Q According to} {S the ministry}, {C exports fell}.")).toEqual([
      ["the ministry", "According to", "exports fell", "indirect"],
    ]);
  });

  it("keeps a cue that has no source", () => {
    expect(marked("{C The bridge} {Q is expected} {C to close}.")).toEqual([
      ["", "is expected", "The bridge … to close", "indirect"],
    ]);
  });

  it("leaves the dateline out", () => {
    expect(marked("{C OSLO — The two old bridges have closed}, {S Brink} {Q said}.")).toEqual([
      ["Brink", "said", "The two old bridges have closed", "indirect"],
    ]);
    expect(
      marked("{S Brink} {Q fears} {C for the bridges}\n\nOSLO — The two old bridges have closed."),
    ).toEqual([["Brink", "fears", "for the bridges", "indirect"]]);
  });

  it("lets nothing run from the title into the text", () => {
    expect(
      marked("{C Old bridges close By Ada Lee\n\nTwo old bridges have closed}, {S Brink} {Q said}."),
    ).toEqual([["Brink", "said", "Two old bridges have closed", "indirect"]]);
    expect(marked("{C “We close}\n\n{C It is over,”} {S Brink} {Q said}.")[0]?.[2]).toBe(
      "“We close … It is over,”",
    );
  });

  it("calls a content with some quoted words mixed", () => {
    expect(marked("{S She} {Q called} {C the plan “a gift to nobody”}.")).toEqual([
      ["She", "called", "the plan “a gift to nobody”", "mixed"],
    ]);
  });
});
