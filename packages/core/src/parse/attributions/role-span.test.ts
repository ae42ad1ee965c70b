import { describe, expect, it } from "vitest";
import { readingOf, wordsOf } from "../../../test/support/reading-of.js";
import { tagged } from "../../../test/support/tagged.js";
import { english } from "../../language/en/index.js";
import { readArticle } from "../../reading/index.js";
import { roleSpans } from "./role-span.js";

describe("roleSpans", () => {
  it("are runs of words under one role, in the order of the text, with where they stand", () => {
    const reading = readingOf(
      "Rain/NN fell/VBD ./. ¶ Old/JJ/source Ada/NNP/source~ said/VBD/cue it/PRP/content ./.",
    );
    expect(
      roleSpans(reading).map(({ role, from, to, order, firstSentence, paragraph }) => [
        role,
        wordsOf(reading.tokens.slice(from, to)),
        order,
        firstSentence,
        paragraph,
      ]),
    ).toEqual([
      ["source", "Old Ada", 0, 1, 1],
      ["cue", "said", 1, 1, 1],
      ["content", "it", 2, 1, 1],
    ]);
  });

  it("may run over sentences", () => {
    const [content] = roleSpans(readingOf("Rain/NN/content fell/VBD/content~ ./. It/PRP ended/VBD ./."));
    expect(content).toMatchObject({ firstSentence: 0, lastSentence: 0 });
    const [long] = roleSpans(
      readingOf("Rain/NN/content fell/VBD/content~ ././content~ It/PRP/content~ ended/VBD ./."),
    );
    expect(long).toMatchObject({ firstSentence: 0, lastSentence: 1 });
  });

  it("have the mean probability of their labels, with the role's own where the tagger gave another", () => {
    const { document, tags } = tagged("Ada/NNP/source Lee/NNP/source~ said/VBD/cue so/RB ./.");
    const sure = tags.map((tag, index) => ({
      ...tag,
      roleProbability: index === 0 ? 0.5 : 1,
      ...(index === 3 ? { roleProbabilities: { source: 0, cue: 0.1, content: 0.2 } } : {}),
    }));
    const reading = readArticle(document, sure, english);
    expect(roleSpans(reading)[0]?.probability).toBe(0.75);
    const better = roleSpans(reading, ["B-source", "I-source", "B-cue", "B-content", "O"]);
    expect(better[2]?.probability).toBe(0.2);
  });
});
