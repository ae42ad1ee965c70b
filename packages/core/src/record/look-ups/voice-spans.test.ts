import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord, ferrySpan } from "../../../test/support/ferry-record.js";
import { voiceSpans } from "./voice-spans.js";

const { spansOfVoice } = voiceSpans(anyFerryRecord);
const [board, brink] = ferryRecord.attributions;

describe("where a voice speaks", () => {
  it("is, for one speaker, what nobody else says within", () => {
    const [{ start }] = ferryRecord.attributions[0].content;
    const [{ start: end }] = ferryRecord.attributions[1].content;
    expect(spansOfVoice("e:board")).toEqual([{ start, end }]);
    expect(spansOfVoice("e:brink")).toEqual(ferryRecord.attributions[1].content);
  });

  it("is every piece of what has a gap", () => {
    expect(spansOfVoice(ferryRecord.entities[4])).toEqual([
      ferrySpan("“We need 9 ferries,”"),
      ferrySpan("“not 7.”"),
    ]);
  });

  it("is one piece where a speaker goes on in an attribution within", () => {
    const own = { ...anyFerryRecord, attributions: [board, { ...brink, sources: board.sources }] };
    expect(voiceSpans(own).spansOfVoice("e:board")).toEqual(board.content);
  });

  it("is nowhere for one who says nothing", () => {
    expect(spansOfVoice("e:reporters")).toEqual([]);
  });

  it("gives every character to one attribution or to the article, whatever overlaps", () => {
    const content = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 30 }))
      .map(([start, length]) => ({ ...board, content: [{ start, end: start + length }] }));
    fc.assert(
      fc.property(fc.array(content, { maxLength: 8 }), (attributions) => {
        const article = { ...anyFerryRecord.article, length: 40 };
        const { spansOfVoice: spans } = voiceSpans({ ...anyFerryRecord, article, attributions });
        const pieces = [...spans("article"), ...spans("e:board")].sort((a, b) => a.start - b.start);
        expect(pieces[0]?.start).toBe(0);
        expect(pieces.at(-1)?.end).toBe(40);
        for (const [i, piece] of pieces.entries()) expect(piece.start).toBe(pieces[i - 1]?.end ?? 0);
      }),
    );
  });
});
