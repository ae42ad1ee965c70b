import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { readContent } from "./content-reading.js";

function read(notation: string, reported = false) {
  const article = readingOf(notation);
  const reading = readContent(article, article.tokens, reported);
  const hedges = reading.hedges.map((tokens) => tokens.map(({ lower }) => lower).join(" "));
  return { ...reading, hedges };
}

describe("readContent: certainty", () => {
  it.each([
    ["certain", [], "The/DT bridge/NN is/VBZ shut/JJ"],
    ["certain", [], "The/DT bridge/NN will/MD shut/VB"],
    ["possible", ["may"], "The/DT bridge/NN may/MD shut/VB"],
    ["possible", ["might"], "The/DT bridge/NN might/MD not/RB shut/VB"],
    ["possible", ["could"], "The/DT bridge/NN could/MD shut/VB"],
    ["possible", ["perhaps"], "Perhaps/RB the/DT bridge/NN is/VBZ shut/JJ"],
    ["possible", ["allegedly"], "The/DT guard/NN allegedly/RB slept/VBD"],
    ["probable", ["probably"], "The/DT bridge/NN is/VBZ probably/RB shut/JJ"],
    ["probable", ["reportedly"], "The/DT bridge/NN has/VBZ reportedly/RB shut/VBN"],
    ["probable", ["expected to"], "The/DT bridge/NN is/VBZ expected/VBN to/TO shut/VB"],
    ["probable", ["likely"], "The/DT bridge/NN is/VBZ likely/JJ to/TO shut/VB"],
    ["probable", ["appears to"], "The/DT bridge/NN appears/VBZ to/TO be/VB shut/JJ"],
    ["probable", ["is believed to"], "The/DT bridge/NN is/VBZ believed/VBN to/TO be/VB shut/JJ"],
    ["probable", ["i think"], "I/PRP think/VBP the/DT bridge/NN is/VBZ shut/JJ"],
    ["probable", [], "The/DT guard/NN must/MD have/VB slept/VBN"],
    ["certain", ["at least"], "At/IN least/JJS nine/CD people/NNS died/VBD"],
    ["certain", ["about"], "About/RB 300/CD homes/NNS burned/VBD"],
    ["certain", [], "They/PRP talked/VBD about/IN homes/NNS"],
    ["underspecified", ["if"], "If/IN it/PRP rains/VBZ ,/, the/DT bridge/NN will/MD shut/VB"],
    ["underspecified", ["unless"], "The/DT bridge/NN will/MD shut/VB unless/IN it/PRP stops/VBZ"],
    ["underspecified", ["whether"], "whether/IN the/DT bridge/NN is/VBZ shut/JJ"],
    ["certain", [], "The/DT bridge/NN will/MD stay/VB open/JJ even/RB if/IN it/PRP rains/VBZ"],
    ["certain", [], "It/PRP is/VBZ up/IN to/TO the/DT court/NN"],
    ["certain", ["up to"], "It/PRP took/VBD up/IN to/TO nine/CD hours/NNS"],
    ["certain", [], "Guards/NNS alleged/VBD fraud/NN"],
    ["underspecified", ["would"], "A/DT ban/NN would/MD hurt/VB farmers/NNS"],
  ])("is %s with hedges %j: %s", (certainty, hedges, notation) => {
    expect(read(notation)).toMatchObject({ certainty, hedges });
  });

  it("takes the month for no modal", () => {
    expect(read("The/DT bridge/NN shut/VBD in/IN May/NNP")).toMatchObject({
      certainty: "certain",
      hedges: [],
    });
  });

  it("reads 'would' after a past cue as a future that is reported", () => {
    expect(read("the/DT bridge/NN would/MD shut/VB", true)).toMatchObject({
      certainty: "certain",
      hedges: [],
    });
  });

  it("lists a hedge of a deeper clause, or of a noun, without weakening the claim", () => {
    const relative = "The/DT deal/NN ,/, which/WDT may/MD fail/VB ,/, was/VBD signed/VBN";
    expect(read(relative)).toMatchObject({ certainty: "certain", hedges: ["may"] });
    const noun = "The/DT alleged/JJ thief/NN fled/VBD";
    expect(read(noun)).toMatchObject({ certainty: "certain", hedges: ["alleged"] });
  });

  it("finds the main verb behind a relative clause", () => {
    const notation = "The/DT deal/NN that/WDT they/PRP signed/VBD may/MD fail/VB";
    expect(read(notation)).toMatchObject({ certainty: "possible" });
  });
});

describe("readContent: polarity", () => {
  it.each([
    [false, "The/DT bridge/NN is/VBZ shut/JJ"],
    [true, "The/DT bridge/NN is/VBZ not/RB shut/JJ"],
    [true, "The/DT bridge/NN has/VBZ n't/RB shut/VBN"],
    [true, "The/DT bridge/NN never/RB shut/VBD"],
    [true, "No/DT bridge/NN shut/VBD"],
    [true, "There/EX were/VBD no/DT survivors/NNS"],
    [true, "The/DT talks/NNS made/VBD no/DT progress/NN"],
    [true, "The/DT bank/NN failed/VBD to/TO act/VB"],
    [true, "The/DT bank/NN no/RB longer/RBR lends/VBZ"],
    [true, "not/RB to/TO leave/VB"],
    [false, "The/DT bank/NN not/RB only/RB lends/VBZ"],
    [false, "There/EX is/VBZ no/DT doubt/NN it/PRP shut/VBD"],
    [false, "The/DT bank/NN did/VBD not/RB fail/VB to/TO act/VB"],
    [false, "No/UH ,/, the/DT bank/NN lends/VBZ"],
    [false, "The/DT man/NN who/WP did/VBD not/RB vote/VB won/VBD"],
    [false, "The/DT bank/NN says/VBZ it/PRP because/IN it/PRP can/MD not/RB act/VB"],
  ])("negative is %s: %s", (negative, notation) => {
    expect(read(notation).negative).toBe(negative);
  });

  it("is open in a question and under a condition", () => {
    expect(read("Is/VBZ the/DT bridge/NN shut/JJ ?/.")).toMatchObject({
      open: true,
      certainty: "underspecified",
    });
    expect(read("If/IN it/PRP rains/VBZ ,/, we/PRP leave/VBP")).toMatchObject({ open: true });
  });

  it("reads the first sentence that tells something, not the question before it", () => {
    const notation = "Why/WRB ?/. Who/WP knows/VBZ ?/. It/PRP is/VBZ not/RB shut/JJ ./.";
    expect(read(notation)).toMatchObject({ open: false, negative: true });
  });
});

describe("readContent: mood", () => {
  it.each([
    ["plain", "The/DT bridge/NN is/VBZ shut/JJ"],
    ["strong duty", "The/DT bridge/NN must/MD shut/VB"],
    ["strong duty", "The/DT bridge/NN has/VBZ to/TO shut/VB"],
    ["weak duty", "The/DT bridge/NN should/MD shut/VB"],
    ["missed duty", "The/DT bridge/NN should/MD have/VB shut/VBN"],
    ["future", "The/DT bridge/NN will/MD shut/VB"],
    ["future", "The/DT bridge/NN is/VBZ going/VBG to/TO shut/VB"],
    ["question", "Is/VBZ the/DT bridge/NN shut/JJ ?/."],
    ["imperative", "Shut/VB the/DT bridge/NN !/."],
  ])("%s: %s", (mood, notation) => {
    expect(read(notation).mood).toBe(mood);
  });
});
