import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { attributionOf } from "../../../test/support/attribution-of.js";
import { named, type ShortType } from "../../../test/support/named.js";
import { type Tagged, tagged } from "../../../test/support/tagged.js";
import { type Attribution, AttributionId, EntityId, Figure, Relation, Time } from "../../record/index.js";
import { makeClaims } from "../claims/index.js";
import { relateClaims } from "./relate-claims.js";

type Known = Readonly<Record<string, readonly [type: ShortType, ...words: readonly string[]]>>;

/** One attribution for each sentence that has role labels; its sources are the entities its source mentions. */
function attributionsOf(text: Tagged, known: ReturnType<typeof named>): readonly Attribution[] {
  const whole = attributionOf(text);
  return text.document.sentences.flatMap((sentence, position) => {
    const inside = (span: { readonly start: number }) =>
      span.start >= sentence.start && span.start < sentence.end;
    const [source, cue, content] = [whole.source, whole.cue, whole.content].map((spans) =>
      spans.filter(inside),
    );
    if (source === undefined || cue === undefined || content === undefined || cue.length === 0) return [];
    const sources = known.mentions
      .filter(({ span }) => source.some(({ start, end }) => span.start >= start && span.end <= end))
      .map((mention) => mention.entity);
    return [{ ...whole, id: AttributionId.parse(`a:${position + 1}`), source, cue, content, sources }];
  });
}

function relationsIn(
  notation: string,
  entities: Known,
  figures: (text: Tagged) => readonly Figure[] = () => [],
  times: (text: Tagged) => readonly Time[] = () => [],
) {
  const text = tagged(notation);
  const known = named(text, entities);
  const layers = {
    reading: text.reading,
    attributions: attributionsOf(text, known),
    withheld: [],
    ...known,
    figures: figures(text),
    times: times(text),
  };
  const claims = makeClaims(layers);
  return relateClaims({ ...layers, claims }).map(({ type, from, to, evidence }) => {
    const words = evidence.map(({ start, end }) => text.document.text.slice(start, end));
    return [type, from, to, ...words];
  });
}

const parties: Known = { reds: ["organization", "Reds"], blues: ["organization", "Blues"] };

const redsAccuse =
  "Reds/NNPS/organization+source accused/VBD/cue Blues/NNPS/organization+content of/IN/content~ delay/NN/content~ ./.";
const bluesAccuse =
  "Blues/NNPS/organization+source blamed/VBD/cue Reds/NNPS/organization+content for/IN/content~ the/DT/content~ chaos/NN/content~ ./.";

describe("accusations", () => {
  it("contradict each other where two parties accuse each other", () => {
    expect(relationsIn(`${redsAccuse} ${bluesAccuse}`, parties)).toEqual([
      ["contradicts", "c:1", "c:2", "accused", "blamed"],
      ["contradicts", "c:2", "c:1", "accused", "blamed"],
    ]);
  });

  it("do not where a third is accused", () => {
    const greens = bluesAccuse.replace("Reds/", "Greens/");
    expect(
      relationsIn(`${redsAccuse} ${greens}`, { ...parties, greens: ["organization", "Greens"] }),
    ).toEqual([]);
  });

  it("support what says that both accuse each other", () => {
    const mutual =
      "Reds/NNPS/source and/CC/source~ Blues/NNPS/source~ blame/VBP/cue each/DT/content other/JJ/content~ for/IN/content~ delay/NN/content~ ./.";
    expect(relationsIn(`${mutual} ${redsAccuse}`, parties)).toEqual([
      ["supports", "c:2", "c:1", "blame", "accused"],
    ]);
  });

  it("are contradicted, and answered, by the accused who denies", () => {
    const denial = "Blues/NNPS/source denied/VBD/cue any/DT/content delay/NN/content~ ./.";
    expect(relationsIn(`${redsAccuse} ${denial}`, parties)).toEqual([
      ["contradicts", "c:1", "c:2", "accused", "denied"],
      ["contradicts", "c:2", "c:1", "accused", "denied"],
      ["responds-to", "c:2", "c:1", "denied"],
    ]);
  });
});

describe("the holder of an office", () => {
  it("answers for those it is held of", () => {
    const text = tagged(
      `${redsAccuse} Lee/NNP/source blamed/VBD/cue Reds/NNPS/organization+content for/IN/content~ the/DT/content~ chaos/NN/content~ ./.`,
    );
    const known = named(text, { ...parties, lee: ["person", "Lee"] });
    const entities = known.entities.map((entity) =>
      entity.type === "person"
        ? { ...entity, roles: [{ title: "chair", of: EntityId.parse("e:blues") }] }
        : entity,
    );
    const layers = {
      reading: text.reading,
      attributions: attributionsOf(text, known),
      withheld: [],
      mentions: known.mentions,
      entities,
      figures: [],
      times: [],
    };
    const relations = relateClaims({ ...layers, claims: makeClaims(layers) });
    expect(relations.map(({ type }) => type)).toEqual(["contradicts", "contradicts"]);
  });
});

describe("agreements", () => {
  const people: Known = { okoye: ["person", "Okoye"], brandt: ["person", "Brandt"] };
  const says = (who: string, cue: string, negation = "") =>
    `${who}/NNP/source ${cue}/VBD/cue the/DT/content old/JJ/content~ harbour/NN/content~ crane/NN/content~ did/VBD/content~
     ${negation} damage/VB/content~ the/DT/content~ tanker/NN/content~ hull/NN/content~ ./.`;

  it("contradict where two sources say opposite things of one matter", () => {
    expect(
      relationsIn(`${says("Okoye", "said")} ${says("Brandt", "insisted", "not/RB/content~")}`, people),
    ).toEqual([
      ["contradicts", "c:1", "c:2", "said", "insisted"],
      ["contradicts", "c:2", "c:1", "said", "insisted"],
    ]);
  });

  it("repeat with one source, support with two", () => {
    const alone: Known = { okoye: ["person", "Okoye"] };
    expect(relationsIn(`${says("Okoye", "said")} ${says("Okoye", "added")}`, alone)[0]?.slice(0, 3)).toEqual([
      "repeats",
      "c:2",
      "c:1",
    ]);
    expect(
      relationsIn(`${says("Okoye", "said")} ${says("Brandt", "confirmed")}`, people)[0]?.slice(0, 3),
    ).toEqual(["supports", "c:2", "c:1"]);
  });

  it("do not come of sentences that differ in their numbers", () => {
    const rate = (who: string, number: string) =>
      `${who}/NNP/source said/VBD/cue ${number}/CD/content tanker/NN/content~ crews/NNS/content~ joined/VBD/content~ the/DT/content~ harbour/NN/content~ strike/NN/content~ ./.`;
    expect(
      relationsIn(`${rate("Okoye", "six")} ${rate("Brandt", "six")}`, people).map(([type]) => type),
    ).toEqual(["supports"]);
    expect(relationsIn(`${rate("Okoye", "six")} ${rate("Brandt", "nine")}`, people)).toEqual([]);
  });

  it("do not come of a shared topic", () => {
    const other =
      "Brandt/NNP/source said/VBD/cue the/DT/content harbour/NN/content~ never/RB/content~ paid/VBD/content~ the/DT/content~ crane/NN/content~ crew/NN/content~ for/IN/content~ night/NN/content~ work/NN/content~ ./.";
    expect(relationsIn(`${says("Okoye", "said")} ${other}`, people)).toEqual([]);
  });
});

describe("differing figures", () => {
  const sources: Known = {
    police: ["organization", "Police"],
    medics: ["organization", "Medics"],
    oslo: ["city", "Oslo"],
  };
  const count = (who: string, number: string) =>
    `${who}/NNS/source said/VBD/cue the/DT/content blast/NN/content~ killed/VBD/content~ ${number}/CD/content~
     workers/NNS/content~ in/IN/content~ Oslo/NNP/content~ ./.`;
  const figure = (text: Tagged, id: number, words: string, value: Partial<Figure>) =>
    Figure.parse({
      id: `f:${id}`,
      span: text.span(words),
      of: text.span("workers", id),
      approximate: false,
      ...value,
    });
  const two = (first: Partial<Figure>, second: Partial<Figure>) => (text: Tagged) => [
    figure(text, 1, "nine", first),
    figure(text, 2, "twelve", second),
  ];
  const text = `${count("Police", "nine")} ${count("Medics", "twelve")}`;

  it("contradict where they exclude each other", () => {
    expect(relationsIn(text, sources, two({ value: 9 }, { value: 12 }))).toContainEqual([
      "contradicts",
      "c:2",
      "c:1",
      "nine",
      "twelve",
    ]);
  });

  it.each([
    ["a bound leaves room", { min: 9 }, { value: 12 }],
    ["an approximation leaves room", { value: 11, approximate: true }, { value: 12 }],
    ["they are in other units", { value: 9, unit: "percent" }, { value: 12 }],
  ])("do not where %s", (_, first, second) => {
    const types = relationsIn(text, sources, two(first, second)).map(([type]) => type);
    expect(types).not.toContain("contradicts");
  });

  it("do not where they are of different times", () => {
    const dated = `${text.replace("Oslo/NNP/content~ ./.", "Oslo/NNP/content~ Monday/NNP/content~ ./.")} Friday/NNP ./.`;
    const at = (tagged: Tagged) => [
      Time.parse({ id: "t:1", span: tagged.span("Monday"), type: "DATE", value: "2023-05-01" }),
      Time.parse({ id: "t:2", span: tagged.span("twelve"), type: "DATE", value: "2023-05-05" }),
    ];
    const types = relationsIn(dated, sources, two({ value: 9 }, { value: 12 }), at).map(([type]) => type);
    expect(types).not.toContain("contradicts");
  });
});

describe("relateClaims", () => {
  it("relates later claims to earlier ones, contradictions both ways, validly, however many alike", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(redsAccuse, bluesAccuse), { minLength: 2, maxLength: 30 }),
        (sentences) => {
          const text = tagged(sentences.join(" "));
          const both = sentences.includes(redsAccuse) && sentences.includes(bluesAccuse);
          const known = named(text, both ? parties : { reds: ["organization", "Reds"] });
          const attributions = attributionsOf(text, known);
          const layers = {
            reading: text.reading,
            attributions,
            withheld: [],
            ...known,
            figures: [],
            times: [],
          };
          const claims = makeClaims(layers);
          const position = new Map(claims.map((claim, index) => [claim.id, index]));
          const relations = relateClaims({ ...layers, claims });
          for (const relation of relations) {
            Relation.parse(relation);
            const { type, from, to, evidence } = relation;
            if (type === "contradicts")
              expect(relations).toContainEqual({ type, from: to, to: from, evidence });
            else expect(position.get(from)).toBeGreaterThan(position.get(to) ?? Number.POSITIVE_INFINITY);
          }
        },
      ),
    );
  });

  it("finds a bounded number of relations for each claim, so that a long article stays cheap", () => {
    const relationCount = (times: number) => {
      const text = tagged(Array.from({ length: times }, () => redsAccuse).join(" "));
      const known = named(text, parties);
      const attributions = attributionsOf(text, known).map((each) => ({
        ...each,
        sources: [EntityId.parse("e:reds")],
      }));
      const layers = {
        reading: text.reading,
        attributions,
        withheld: [],
        ...known,
        figures: [],
        times: [],
      };
      return relateClaims({ ...layers, claims: makeClaims(layers) }).length;
    };
    expect(relationCount(200)).toBeLessThanOrEqual(200 * 24);
  });
});
