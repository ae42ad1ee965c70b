import { describe, expect, it } from "vitest";
import { afterSieve } from "../../../../test/support/after-sieve.js";
import { speakersAndHearers } from "./speakers-and-hearers.js";

/** Words within quotation marks, by somebody. */
const said = (words: string, source: string): string =>
  `“/\`\` ${words} ,/,/content~ ”/'' ${source} said/VBD/cue ./.`;
const iWon = "I/PRP/content won/VBD/content~";
const weWon = "We/PRP/content won/VBD/content~";
const brink = "Ada/NNP/person+source Brink/NNP/person~+source~";
const norvik = "Norvik/NNP/organization+source";

describe("speakersAndHearers", () => {
  it("takes “I” in quoted words for who says them", () => {
    expect(afterSieve(speakersAndHearers, said(iWon, brink))).toEqual(["I = Ada Brink"]);
  });

  it("takes “we” for a body that speaks, not for a person", () => {
    expect(afterSieve(speakersAndHearers, said(weWon, norvik))).toEqual(["We = Norvik"]);
    expect(afterSieve(speakersAndHearers, said(weWon, brink))).toEqual([]);
  });

  it("takes “we” for several who speak, and “I” not", () => {
    const officials = "the/DT/source officials/NNS/source~";
    expect(afterSieve(speakersAndHearers, said(weWon, officials))).toEqual(["We = the officials"]);
    expect(afterSieve(speakersAndHearers, said(iWon, officials))).toEqual([]);
  });

  it("takes “I” for no place", () => {
    expect(afterSieve(speakersAndHearers, said(iWon, "Kenya/NNP/place+source"))).toEqual([]);
  });

  it("takes nobody where two speak", () => {
    expect(
      afterSieve(
        speakersAndHearers,
        said(iWon, `${brink} and/CC/source~ Marek/NNP/person+source~ Olin/NNP/person~+source~`),
      ),
    ).toEqual([]);
  });

  it("takes “I” in reported words for nobody", () => {
    expect(
      afterSieve(speakersAndHearers, `${brink} said/VBD/cue I/PRP/content won/VBD/content~ ./.`),
    ).toEqual([]);
  });

  it("makes one of all “I”, all “we” and all “you” of a quotation, and of the article's own words", () => {
    expect(
      afterSieve(
        speakersAndHearers,
        `“/\`\` I/PRP saw/VBD you/PRP and/CC we/PRP wept/VBD ./. We/PRP told/VBD your/PRP$ son/NN and/CC I/PRP left/VBD ./. ”/''`,
      ),
    ).toEqual(["I = I", "you = your", "we = We"]);
    expect(afterSieve(speakersAndHearers, "I/PRP left/VBD ./. My/PRP$ son/NN wept/VBD ./.")).toEqual([
      "I = My",
    ]);
  });

  it("keeps two apart that both have a name by now", () => {
    expect(
      afterSieve(
        speakersAndHearers,
        "I/PRP met/VBD Ada/NNP/person ./. My/PRP$ son/NN met/VBD Kai/NNP/person ./.",
        [
          ({ profiles, clusters }) => {
            const at = (words: string): number => profiles.findIndex(({ text }) => text === words);
            clusters.merge(at("I"), at("Ada"));
            clusters.merge(at("My"), at("Kai"));
          },
        ],
      ),
    ).toEqual(["I = Ada", "My = Kai"]);
  });

  it("keeps the “I” of two quotations apart, and of a quotation and the article's own words", () => {
    expect(
      afterSieve(
        speakersAndHearers,
        `“/\`\` I/PRP left/VBD ./. ”/'' ¶ “/\`\` I/PRP stayed/VBD ./. ”/'' ¶ I/PRP slept/VBD ./.`,
      ),
    ).toEqual([]);
  });
});
