import { describe, expect, it } from "vitest";
import { resolved } from "../../../test/support/resolved.js";
import { tagged } from "../../../test/support/tagged.js";
import { makeClaims } from "../claims/index.js";
import { relateClaims } from "./relate-claims.js";

/** The relations of a tagged text, from the later claim to the earlier, with the words that show each. */
function relationsIn(notation: string): readonly (readonly string[])[] {
  const { reading } = tagged(notation);
  const { entities, mentions, attributions } = resolved(notation);
  const withheld = attributions.filter(({ content }) => content.length === 0);
  const layers = { reading, entities, mentions, attributions, withheld, figures: [], times: [] };
  const relations = relateClaims({ ...layers, claims: makeClaims(layers) });
  return relations
    .filter(({ from, to }) => from > to)
    .map(({ type, from, to, evidence }) => [
      type,
      `${from} ${to}`,
      ...evidence.map(({ start, end }) => reading.text.slice(start, end)),
    ]);
}

const okoyeSays =
  "Mr/NNP/source Okoye/NNP/person+source~ said/VBD/cue that/IN/content the/DT/content~ dam/NN/content~ had/VBD/content~ leaked/VBN/content~ ./.";
const okoyeAccuses =
  "Mr/NNP/source Okoye/NNP/person+source~ accused/VBD/cue Ms/NNP/content Brandt/NNP/person+content~ of/IN/content~ bribery/NN/content~ ./.";
/** What Ms Brandt says then: the cue, and the words of the content with their tags. */
function brandt(cue: string, content: string) {
  const words = content.split(" ").map((word, i) => {
    const role = i === 0 ? "content" : "content~";
    return word.split("/").length > 2 ? `${word}+${role}` : `${word}/${role}`;
  });
  return `Ms/NNP/source Brandt/NNP/person+source~ ${cue}/VBD/cue ${words.join(" ")} ./.`;
}

describe("a denial", () => {
  it.each([
    ["a pronoun", "denied", "it/PRP", "it"],
    ["a noun for what was said", "rejected", "that/DT account/NN", "that account"],
    [
      "a noun with a verdict behind it",
      "dismissed",
      "the/DT claim/NN as/IN nonsense/NN",
      "the claim … nonsense",
    ],
  ])("contradicts, and answers, what it refers to by %s", (_, cue, content, words) => {
    expect(relationsIn(`${okoyeSays} ${brandt(cue, content)}`)).toEqual([
      ["contradicts", "c:2 c:1", "said", cue, ...words.split(" … ")],
      ["responds-to", "c:2 c:1", cue],
    ]);
  });

  it("contradicts the claim of one it names", () => {
    const other = okoyeSays.replaceAll("Okoye", "Falk").replace("leaked", "burst");
    const denial = brandt("rejected", "Mr/NNP Okoye/NNP/person 's/POS claim/NN");
    expect(relationsIn(`${okoyeSays} ${other} ${denial}`)[0]?.[1]).toBe("c:3 c:1");
  });

  it("contradicts the claim whose words it takes up", () => {
    const between =
      "Mr/NNP/source Falk/NNP/person+source~ said/VBD/cue rain/NN/content was/VBD/content~ near/JJ/content~ ./.";
    const denial = brandt("denied", "that/IN any/DT dam/NN leaked/VBD");
    expect(relationsIn(`${okoyeSays} ${between} ${denial}`).map(([type, ends]) => `${type} ${ends}`)).toEqual(
      ["contradicts c:3 c:1", "responds-to c:3 c:1"],
    );
  });

  it("in other words contradicts the accusation right before, if it is aimed at the source", () => {
    const denial = brandt("denied", "having/VBG paid/VBN anybody/NN");
    expect(relationsIn(`${okoyeAccuses} ${denial}`)[0]).toEqual([
      "contradicts",
      "c:2 c:1",
      "accused",
      "denied",
    ]);
    expect(relationsIn(`${okoyeSays} ${denial}`)).toEqual([]);
  });

  it("of wrongdoing contradicts an accusation, not any claim", () => {
    const denial = brandt("denied", "wrongdoing/NN");
    expect(relationsIn(`${okoyeAccuses} ${denial}`)[0]?.[0]).toBe("contradicts");
    expect(relationsIn(`${okoyeSays} ${denial}`)).toEqual([]);
  });

  it("is none where it is undone, or where a plan is rejected", () => {
    const undone = brandt("denied", "it/PRP").replace("denied/VBD/cue", "never/RB denied/VBD/cue");
    expect(relationsIn(`${okoyeSays} ${undone}`)).toEqual([]);
    expect(relationsIn(`${okoyeSays} ${brandt("rejected", "a/DT dam/NN")}`)).toEqual([]);
  });
});

describe("a verdict in the content", () => {
  it.each([
    ["called", "the/DT claim/NN untrue/JJ", "contradicts", "called … the claim … untrue"],
    ["said", "that/DT was/VBD not/RB true/JJ", "contradicts", "said … that … true"],
    ["said", "the/DT claim/NN was/VBD correct/JJ", "supports", "said … the claim … correct"],
    ["says", "otherwise/RB", "contradicts", "says … otherwise"],
    ["told", "a/DT different/JJ story/NN", "contradicts", "told … a different story"],
  ])("%s %s: %s", (cue, content, type, words) => {
    const found = relationsIn(`${okoyeSays} ${brandt(cue, content)}`);
    expect(found.map(([found, ends]) => [found, ends])).toEqual([[type, "c:2 c:1"]]);
    expect(found[0]?.slice(3)).toEqual(words.split(" … "));
  });

  it("is none where the pronoun only opens a sentence", () => {
    expect(
      relationsIn(`${okoyeSays} ${brandt("said", "it/PRP was/VBD true/JJ that/IN rain/NN fell/VBD")}`),
    ).toEqual([]);
  });
});

describe("agreement", () => {
  it.each([
    ["confirmed", "that/DT"],
    ["echoed", "that/DT view/NN"],
    ["backed", "the/DT assessment/NN"],
    ["admitted", "as/RB much/JJ"],
  ])("supports what it refers to: %s %s", (cue, content) => {
    expect(relationsIn(`${okoyeSays} ${brandt(cue, content)}`).map(([type, ends]) => [type, ends])).toEqual([
      ["supports", "c:2 c:1"],
    ]);
  });

  it("is none where something else is agreed to or backed", () => {
    expect(relationsIn(`${okoyeSays} ${brandt("agreed", "to/TO pay/VB")}`)).toEqual([]);
    expect(relationsIn(`${okoyeSays} ${brandt("backed", "a/DT dam/NN")}`)).toEqual([]);
  });
});

describe("an answer", () => {
  it("responds to the one it speaks of, or else to what was just said", () => {
    const content = "that/IN it/PRP held/VBD";
    expect(relationsIn(`${okoyeSays} ${brandt("countered", content)}`)).toEqual([
      ["responds-to", "c:2 c:1", "countered"],
    ]);
  });

  it("is not guessed where it says nothing, or where nobody answered", () => {
    expect(relationsIn(`${okoyeSays} ${brandt("responded", "with/IN joy/NN")}`)).toEqual([]);
    const silence =
      "Ms/NNP/source Brandt/NNP/person+source~ did/VBD/cue not/RB/cue~ respond/VB/cue~ to/TO/content Okoye/NNP/content~ ./.";
    expect(relationsIn(`${okoyeSays} ${silence}`)).toEqual([]);
  });

  it("is found by 'in response' at the head of the sentence", () => {
    const answer = `In/IN response/NN ,/, ${brandt("said", "the/DT wall/NN held/VBD")}`;
    expect(relationsIn(`${okoyeSays} ${answer}`)).toEqual([["responds-to", "c:2 c:1", "In response"]]);
  });

  it("responds to the question that was put to its source", () => {
    const question =
      "Mr/NNP/source Okoye/NNP/person+source~ asked/VBD/cue Ms/NNP Brandt/NNP/person whether/IN/content it/PRP/content~ leaked/VBD/content~ ./.";
    expect(relationsIn(`${question} ${brandt("said", "it/PRP had/VBD not/RB")}`)).toEqual([
      ["responds-to", "c:2 c:1", "asked", "said"],
    ]);
  });
});

describe("a denial that goes on", () => {
  it("means what it has just denied, and no earlier claim", () => {
    const denied =
      "Ms/NNP/source Brandt/NNP/person+source~ denied/VBD/cue the/DT/content wall/NN/content~ was/VBD/content~ wet/JJ/content~ ,/, calling/VBG/cue the/DT/content claim/NN/content~ untrue/JJ/content~ ./.";
    expect(relationsIn(`${okoyeSays} ${denied}`)).toEqual([]);
    expect(relationsIn(`${okoyeSays} ${brandt("called", "the/DT claim/NN untrue/JJ")}`)).toEqual([
      ["contradicts", "c:2 c:1", "said", "called", "the claim", "untrue"],
    ]);
  });
});

describe("a cue without a content", () => {
  it("speaks for the claim that carries it on", () => {
    const disagreed = "Ms/NNP/source Brandt/NNP/person+source~ disagreed/VBD/cue ./.";
    const quote = brandt("said", "the/DT wall/NN is/VBZ dry/JJ");
    expect(relationsIn(`${okoyeSays} ${disagreed} ${quote}`)).toEqual([
      ["contradicts", "c:2 c:1", "said", "disagreed"],
    ]);
    expect(relationsIn(`${okoyeSays} ${quote}`)).toEqual([]);
  });
});
