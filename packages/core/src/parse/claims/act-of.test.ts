import { describe, expect, it } from "vitest";
import { attributionOf } from "../../../test/support/attribution-of.js";
import { tagged } from "../../../test/support/tagged.js";
import { tokensWithin } from "../../reading/index.js";
import { actOf } from "./act-of.js";
import { readContent } from "./content-reading.js";
import { readCue } from "./cue-reading.js";

/** The act of marked words, and where to look for whom it is aimed at, where that is anywhere. */
function actIn(notation: string, direct = false): string {
  const text = tagged(notation);
  const { cue, content } = attributionOf(text);
  const { reading } = text;
  const { act, aimsAt } = actOf(
    reading.language,
    readCue(reading, cue),
    readContent(reading, tokensWithin(reading, content), !direct),
    direct,
  );
  return aimsAt === "nobody" ? act : `${act} ${aimsAt}`;
}

/** Somebody says something, every word of it marked. */
const says = (content: string, cue = "said/VBD"): string =>
  `Ada/NNP ${cue}/cue ${content
    .split(" ")
    .map((word, index) => `${word}/${index === 0 ? "content" : "content~"}`)
    .join(" ")} ./.`;

describe("actOf: the cue decides", () => {
  it.each([
    ["deny", says("it/PRP fell/VBD", "denied/VBD")],
    ["promise", says("the/DT mayor/NN is/VBZ to/TO blame/VB", "promised/VBD")],
  ])("%s: %s", (act, notation) => {
    expect(actIn(notation)).toMatch(new RegExp(`^${act}`));
  });

  it("looks at its object for whom an accusation is aimed at", () => {
    expect(actIn(says("Bo/NNP of/IN fraud/NN", "accused/VBD"))).toBe("accuse object");
  });
});

describe("actOf: a plain cue leaves it to the content", () => {
  it.each([
    ["state", "the/DT bridge/NN fell/VBD"],
    ["accuse subject", "the/DT mayor/NN is/VBZ to/TO blame/VB"],
    ["state", "the/DT mayor/NN is/VBZ not/RB to/TO blame/VB"],
    ["demand subject", "the/DT mayor/NN must/MD resign/VB"],
    ["urge subject", "the/DT mayor/NN should/MD resign/VB"],
    ["criticize subject", "the/DT mayor/NN should/MD have/VB resigned/VBN"],
    ["predict", "the/DT bridge/NN will/MD fall/VB"],
    ["intend", "she/PRP will/MD resign/VB"],
    ["refuse", "she/PRP will/MD not/RB resign/VB"],
    ["predict", "it/PRP will/MD take/VB years/NNS"],
    ["predict", "she/PRP will/MD probably/RB resign/VB"],
    ["state", "whether/IN the/DT mayor/NN is/VBZ to/TO blame/VB"],
  ])("%s: %s", (act, content) => {
    expect(actIn(says(content))).toBe(act);
  });
});

describe("actOf: in direct speech", () => {
  it("an imperative urges, and in reported speech it is stated", () => {
    expect(actIn(says("Close/VB the/DT bridge/NN"), true)).toBe("urge");
    expect(actIn(says("Close/VB the/DT bridge/NN"), false)).toBe("state");
  });

  it("the first person does what it says it does, now", () => {
    expect(actIn(says("we/PRP strongly/RB condemn/VBP the/DT attack/NN"), true)).toBe("criticize");
    expect(actIn(says("we/PRP condemned/VBD the/DT attack/NN"), true)).toBe("state");
    expect(actIn(says("they/PRP condemn/VBP the/DT attack/NN"), true)).toBe("state");
    expect(actIn(says("we/PRP do/VBP not/RB condemn/VB the/DT attack/NN"), true)).toBe("state");
    expect(actIn(says("we/PRP condemn/VBP the/DT attack/NN"), false)).toBe("state");
  });
});
