import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributionOf } from "../../../test/support/attribution-of.js";
import { named } from "../../../test/support/named.js";
import { type Tagged, tagged } from "../../../test/support/tagged.js";
import { english } from "../../language/en/index.js";
import { readArticle } from "../../reading/index.js";
import { AttributionId, Claim, EntityId, Figure, type Span, Time } from "../../record/index.js";
import { readText } from "../../text/index.js";
import type { ClaimInput } from "./claim-input.js";
import { makeClaims } from "./make-claims.js";

const entity = (id: string) => EntityId.parse(`e:${id}`);

function inputOf(text: Tagged, more: Partial<ClaimInput> = {}): ClaimInput {
  return {
    reading: text.reading,
    attributions: [],
    withheld: [],
    entities: [],
    mentions: [],
    figures: [],
    times: [],
    ...more,
  };
}

const wordsIn = (text: Tagged, spans: readonly Span[]) =>
  spans.map(({ start, end }) => text.document.text.slice(start, end));

describe("makeClaims: what is attributed", () => {
  const warning = tagged(
    `Dana/NNP/person+source Okoye/NNP/person~+source~ accused/VBD/cue the/DT/content ferry/NN/content~
     company/NN/content~ of/IN/content~ hiding/VBG/content~ at/IN/content~ least/JJS/content~ nine/CD/content~
     leaks/NNS/content~ in/IN/content~ Bergen/NNP/place+content~ on/IN/content~ Monday/NNP/content~ ./.`,
  );
  const known = named(warning, {
    okoye: ["person", "Dana Okoye"],
    ferry: ["organization", "the ferry company"],
    bergen: ["city", "Bergen"],
  });
  const attribution = attributionOf(warning, { sources: [entity("okoye")] });
  const figure = Figure.parse({ id: "f:1", span: warning.span("at least nine"), min: 9, approximate: false });
  const time = Time.parse({ id: "t:1", span: warning.span("Monday"), type: "DATE", value: "2023-05-01" });
  const claims = makeClaims(
    inputOf(warning, { ...known, attributions: [attribution], figures: [figure], times: [time] }),
  );

  it("makes one claim of one attribution, and none beside it", () => {
    expect(claims).toHaveLength(1);
  });

  it("tells the act, its target, and what the claim rests on", () => {
    expect(claims[0]).toEqual({
      id: "c:1",
      attribution: "a:1",
      content: attribution.content,
      act: "accuse",
      certainty: "certain",
      polarity: "positive",
      hedges: [warning.span("at least")],
      sources: ["e:okoye"],
      targets: ["e:ferry"],
      about: ["e:ferry"],
      figures: ["f:1"],
      times: ["t:1"],
      places: ["e:bergen"],
    });
  });

  it("makes none of what an attribution that is not given covers, in no voice", () => {
    expect(makeClaims(inputOf(warning, { withheld: [attribution] }))).toEqual([]);
    expect(makeClaims(inputOf(warning))).toHaveLength(1);
  });

  it("makes none of an attribution without content", () => {
    const silent = { ...attribution, content: [] };
    expect(
      makeClaims(inputOf(warning, { attributions: [silent] })).every((claim) => !claim.attribution),
    ).toBe(true);
  });

  it("turns the polarity of what is denied, and of what is denied to be not so", () => {
    const plain = tagged(
      "Okoye/NNP/source denied/VBD/cue the/DT/content pump/NN/content~ leaked/VBD/content~ ./.",
    );
    const double = tagged(
      "Okoye/NNP/source denied/VBD/cue the/DT/content pump/NN/content~ never/RB/content~ worked/VBD/content~ ./.",
    );
    const polarities = [plain, double].map(
      (text) => makeClaims(inputOf(text, { attributions: [attributionOf(text)] }))[0]?.polarity,
    );
    expect(polarities).toEqual(["negative", "positive"]);
  });

  it("keeps what is wanted underspecified, with the polarity of what is wanted", () => {
    const text = tagged(
      "Okoye/NNP/source urged/VBD/cue crews/NNS/content not/RB/content~ to/TO/content~ sail/VB/content~ ./.",
    );
    const [claim] = makeClaims(inputOf(text, { attributions: [attributionOf(text)] }));
    expect(claim).toMatchObject({ act: "urge", certainty: "underspecified", polarity: "negative" });
  });

  it("lists a hedge of the cue and takes the weaker certainty", () => {
    const text = tagged(
      `Okoye/NNP/source has/VBZ/cue reportedly/RB/cue~ confirmed/VBN/cue~ the/DT/content pump/NN/content~
       may/MD/content~ leak/VB/content~ ./.`,
    );
    const [claim] = makeClaims(inputOf(text, { attributions: [attributionOf(text)] }));
    expect(claim).toMatchObject({ act: "confirm", certainty: "possible" });
    expect(wordsIn(text, claim?.hedges ?? [])).toEqual(["reportedly", "may"]);
  });

  it("speaks of its source only where the source is the content's subject", () => {
    const of = (notation: string) => {
      const text = tagged(notation);
      const about = named(text, { okoye: ["person", "Okoye", "she"], brandt: ["person", "Brandt"] });
      const attributions = [attributionOf(text, { sources: [entity("okoye")] })];
      return makeClaims(inputOf(text, { ...about, attributions }))[0]?.about;
    };
    expect(
      of("Okoye/NNP/source said/VBD/cue she/PRP/content trusted/VBD/content~ Brandt/NNP/person+content~ ./."),
    ).toEqual(["e:okoye", "e:brandt"]);
    expect(
      of(
        "Okoye/NNP/source said/VBD/cue Brandt/NNP/person+content knew/VBD/content~ she/PRP/content~ left/VBD/content~ ./.",
      ),
    ).toEqual(["e:brandt"]);
  });
});

describe("makeClaims: links", () => {
  it("leaves out who only modifies another's name", () => {
    const text = tagged("The/DT Oslo/NNP police/NN searched/VBD a/DT house/NN in/IN Bergen/NNP ./.");
    const { entities, mentions } = named(text, {
      police: ["organization", "The Oslo police"],
      oslo: ["city", "Oslo"],
      bergen: ["city", "Bergen"],
    });
    const withHead = mentions.map((mention) =>
      mention.entity === "e:police" ? { ...mention, head: text.span("police") } : mention,
    );
    const [claim] = makeClaims(inputOf(text, { entities, mentions: withHead }));
    expect(claim).toMatchObject({ about: ["e:police"], places: ["e:bergen"] });
  });
});

describe("makeClaims: acts told by the content", () => {
  it.each([
    [
      "demand",
      "indirect",
      "Lee/NNP/source said/VBD/cue crews/NNS/content must/MD/content~ stop/VB/content~ ./.",
    ],
    [
      "urge",
      "indirect",
      "Lee/NNP/source said/VBD/cue crews/NNS/content should/MD/content~ stop/VB/content~ ./.",
    ],
    [
      "criticize",
      "indirect",
      "Lee/NNP/source said/VBD/cue crews/NNS/content should/MD/content~ have/VB/content~ stopped/VBN/content~ ./.",
    ],
    [
      "intend",
      "indirect",
      "Lee/NNP/source said/VBD/cue she/PRP/content would/MD/content~ stop/VB/content~ ./.",
    ],
    [
      "refuse",
      "indirect",
      "Lee/NNP/source said/VBD/cue she/PRP/content would/MD/content~ not/RB/content~ stop/VB/content~ ./.",
    ],
    [
      "predict",
      "indirect",
      "Lee/NNP/source said/VBD/cue prices/NNS/content will/MD/content~ fall/VB/content~ ./.",
    ],
    [
      "predict",
      "indirect",
      "Lee/NNP/source said/VBD/cue it/PRP/content would/MD/content~ take/VB/content~ weeks/NNS/content~ ./.",
    ],
    [
      "accuse",
      "indirect",
      "Lee/NNP/source said/VBD/cue crews/NNS/content were/VBD/content~ responsible/JJ/content~ for/IN/content~ it/PRP/content~ ./.",
    ],
    [
      "ask",
      "direct",
      "“/`` Who/WP/content stopped/VBD/content~ ?/./content~ ”/'' Lee/NNP/source said/VBD/cue ./.",
    ],
    [
      "urge",
      "direct",
      "“/`` Stop/VB/content now/RB/content~ !/./content~ ”/'' Lee/NNP/source said/VBD/cue ./.",
    ],
    [
      "criticize",
      "direct",
      "“/`` We/PRP/content strongly/RB/content~ condemn/VBP/content~ this/DT/content~ ,/, ”/'' Lee/NNP/source said/VBD/cue ./.",
    ],
    [
      "state",
      "direct",
      "“/`` We/PRP/content condemned/VBD/content~ this/DT/content~ ,/, ”/'' Lee/NNP/source said/VBD/cue ./.",
    ],
    [
      "insist",
      "indirect",
      "Lee/NNP/source insisted/VBD/cue crews/NNS/content must/MD/content~ stop/VB/content~ ./.",
    ],
  ] as const)("%s, %s: %s", (act, form, notation) => {
    const text = tagged(notation);
    const [claim] = makeClaims(inputOf(text, { attributions: [attributionOf(text, { form })] }));
    // A cue that tells the act by itself is not overruled by its content.
    expect(claim?.act).toBe(act === "insist" ? "state" : act);
  });
});

describe("makeClaims: the article's own voice", () => {
  const own = (notation: string, more: Partial<ClaimInput> = {}) => {
    const text = tagged(notation);
    return makeClaims(inputOf(text, more)).map((claim) => wordsIn(text, claim.content).join(" | "));
  };

  it("makes a claim of each sentence that asserts", () => {
    expect(
      own("The/DT river/NN rose/VBD overnight/RB ./. Two/CD bridges/NNS may/MD be/VB shut/VBN ./."),
    ).toEqual(["The river rose overnight", "Two bridges may be shut"]);
  });

  it("makes none of headings, questions, orders, fragments and datelines", () => {
    expect(
      own(
        `River/NN Rises/VBZ Over/IN Old/NNP Town/NNP ¶ What/WP did/VBD the/DT river/NN do/VB ?/.
         Do/VB not/RB forget/VB the/DT old/JJ bridge/NN ./. A/DT night/NN of/IN rain/NN ./. ¶
         OSLO/NNP —/: The/DT river/NN rose/VBD again/RB ./.`,
      ),
    ).toEqual(["The river rose again"]);
  });

  it("takes quoted words without a speaker for nobody's own", () => {
    expect(own("“/`` The/DT river/NN rose/VBD again/RB ./. ”/''")).toEqual([]);
    expect(own("The/DT “/`` great/JJ river/NN ”/'' rose/VBD again/RB ./.")).toHaveLength(1);
  });

  it("makes a claim of what stands beside an attribution, and does not say the attributed twice", () => {
    const text = tagged(
      `While/IN the/DT river/NN rose/VBD again/RB ,/, Lee/NNP/source said/VBD/cue the/DT/content dam/NN/content~
       held/VBD/content~ ./.`,
    );
    const claims = makeClaims(inputOf(text, { attributions: [attributionOf(text)] }));
    expect(claims.map((claim) => [claim.attribution, ...wordsIn(text, claim.content)])).toEqual([
      [undefined, "the river rose again"],
      ["a:1", "the dam held"],
    ]);
  });

  it("makes a claim of what a relative clause adds, in one with what it stands behind", () => {
    expect(
      own(
        `Arden/NNP Ports/NNP ,/, which/WDT runs/VBZ four/CD old/JJ piers/NNS ,/, has/VBZ offered/VBN a/DT bonus/NN ./.`,
      ),
    ).toEqual(["Arden Ports | has offered a bonus", "Arden Ports | which runs four old piers"]);
    expect(
      own(
        `They/PRP met/VBD Ada/NNP Lee/NNP ,/, whose/WP$ bridge/NN may/MD not/RB hold/VB ,/, and/CC her/PRP$ aides/NNS ./.`,
      ),
    ).toEqual(["They met Ada Lee | and her aides", "Ada Lee | whose bridge may not hold"]);
    const [claim] = makeClaims(
      inputOf(tagged("Lee/NNP ,/, who/WP was/VBD not/RB in/IN the/DT boat/NN ,/, slept/VBD ./.")),
    );
    expect(claim).toMatchObject({ act: "state", polarity: "negative", sources: [] });
  });

  it("makes none of a relative clause that tells which one, or that somebody else says", () => {
    expect(own("The/DT man/NN who/WP runs/VBZ the/DT old/JJ port/NN slept/VBD ./.")).toHaveLength(1);
    const text = tagged(
      `Lee/NNP/source said/VBD/cue the/DT/content dam/NN/content~ ,/,/content~ which/WDT/content~ is/VBZ/content~
       very/RB/content~ old/JJ/content~ ,/,/content~ held/VBD/content~ ./.`,
    );
    expect(makeClaims(inputOf(text, { attributions: [attributionOf(text)] }))).toHaveLength(1);
  });

  it("makes a claim of what a relative clause adds to a source", () => {
    const text = tagged(
      `Ada/NNP/source Lee/NNP/source~ ,/,/source~ who/WP/source~ saw/VBD/source~ the/DT/source~ valley/NN/source~
       ,/, said/VBD/cue the/DT/content dam/NN/content~ held/VBD/content~ ./.`,
    );
    const claims = makeClaims(inputOf(text, { attributions: [attributionOf(text)] }));
    expect(claims.map((claim) => [claim.attribution, ...wordsIn(text, claim.content)])).toEqual([
      [undefined, "Ada Lee", "who saw the valley"],
      ["a:1", "the dam held"],
    ]);
  });

  it("parts coordinated clauses where both sides assert", () => {
    expect(
      own("The/DT river/NN rose/VBD again/RB ,/, but/CC two/CD old/JJ bridges/NNS held/VBD ./."),
    ).toEqual(["The river rose again", "two old bridges held"]);
    expect(own("The/DT river/NN rose/VBD ,/, and/CC fell/VBD again/RB ./.")).toEqual([
      "The river rose, and fell again",
    ]);
  });

  it("has no source and no target, and keeps its hedges", () => {
    const text = tagged("The/DT river/NN could/MD rise/VB again/RB on/IN Sunday/NNP ./.");
    expect(makeClaims(inputOf(text))).toEqual([
      expect.objectContaining({
        act: "state",
        certainty: "possible",
        polarity: "positive",
        hedges: [text.span("could")],
        sources: [],
        targets: [],
      }),
    ]);
  });
});

describe("makeClaims: of any text", () => {
  const anyInput = fc
    .tuple(
      fc.array(
        fc.constantFrom(
          "if",
          "not",
          "said",
          "“",
          "”",
          "Lee",
          "may",
          ",",
          ".",
          "?",
          "which",
          "\n\n",
          "🙂",
          "\ud800",
        ),
      ),
      fc.infiniteStream(fc.constantFrom("NN", "VBD", "MD", "IN", "RB", "WDT", ",", ".", "CC", "TO", "VB")),
      fc.array(fc.tuple(fc.nat(200), fc.nat(60), fc.nat(60), fc.nat(60)), { maxLength: 4 }),
    )
    .map(([pieces, poses, cuts]): ClaimInput => {
      const document = readText(pieces.join(" "));
      const length = document.text.length;
      const span = (start: number, size: number) =>
        start + size < length && size > 0 ? [{ start, end: start + size }] : [];
      return {
        reading: readArticle(
          document,
          document.tokens.map(() => ({
            pos: poses.next().value,
            posProbability: 1,
            name: "O",
            nameProbability: 1,
            role: "O",
            roleProbability: 1,
          })),
          english,
        ),
        withheld: [],
        attributions: cuts.map(([start, a, b, c], position) => ({
          id: AttributionId.parse(`a:${position + 1}`),
          form: "indirect",
          source: span(start, a),
          cue: span(start + a, b),
          content: span(start + a + b, c),
          sources: [],
          addressees: [],
          confidence: 1,
        })),
        entities: [],
        mentions: [],
        figures: [],
        times: [],
      };
    });

  it("gives valid claims in the order of the text, the same ones twice", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const claims = makeClaims(input);
        for (const claim of claims) Claim.parse(claim);
        const starts = claims.map((claim) => claim.content[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        expect(claims.map((claim) => claim.id)).toEqual(claims.map((_, position) => `c:${position + 1}`));
        expect(makeClaims(input)).toEqual(claims);
      }),
    );
  });

  it("makes one claim for each attribution with content", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const attributed = makeClaims(input).flatMap((claim) => claim.attribution ?? []);
        const wanted = input.attributions.filter(({ content }) => content.length > 0).map(({ id }) => id);
        expect([...attributed].sort()).toEqual([...wanted].sort());
      }),
    );
  });
});
