import { modelEn } from "@onrecord/model-en";
import { describe, expect, it } from "vitest";
import { readingOf } from "../../../test/support/reading-of.js";
import { linkRoles } from "../attributions/index.js";
import { findMentions } from "./find-mentions.js";

/** The mentions of a tagged text as "kind: words (head)". */
function mentionsIn(notation: string): readonly string[] {
  const reading = readingOf(notation);
  return findMentions(reading, linkRoles(reading, modelEn.scores.linker)).map(({ kind, span, head }) => {
    const words = reading.text.slice(span.start, span.end);
    const headWord = reading.tokens[head]?.text ?? "";
    return `${kind}: ${words}${headWord === words ? "" : ` (${headWord})`}`;
  });
}

describe("names", () => {
  it("keep the tagger's span, without title and determiner", () => {
    expect(
      mentionsIn(
        "The/DT mayor/NN ,/, Dr./NNP Ada/NNP/person Brink/NNP/person~ ,/, joined/VBD Oxfam/NNP/organization ./.",
      ),
    ).toEqual(["nominal: The mayor (mayor)", "name: Ada Brink (Brink)", "name: Oxfam"]);
  });

  it("are headed by what stands before of", () => {
    expect(
      mentionsIn("Bank/NNP/organization of/IN/organization~ England/NNP/organization~ cut/VBD rates/NNS ./."),
    ).toEqual(["name: Bank of England (Bank)", "nominal: rates"]);
  });
});

describe("descriptions", () => {
  it("run from the determiner to the head, and a possessor is one of its own", () => {
    expect(mentionsIn("The/DT city/NN 's/POS old/JJ water/NN board/NN met/VBD ./.")).toEqual([
      "nominal: The city's old water board (board)",
      "nominal: The city (city)",
    ]);
  });

  it("join coordinated nations before one head", () => {
    expect(
      mentionsIn("US/NNP/place ,/, Omani/JJ/other ,/, and/CC Kenyan/JJ/other envoys/NNS met/VBD ./.")[0],
    ).toBe("nominal: US, Omani, and Kenyan envoys (envoys)");
  });

  it("do not hold what a verb gives to whom", () => {
    expect(mentionsIn("She/PRP gave/VBD reporters/NNS fresh/JJ details/NNS ./.")).toEqual([
      "pronoun: She",
      "nominal: reporters",
      "nominal: fresh details (details)",
    ]);
  });

  it("begin with a participle where it is no verb", () => {
    expect(mentionsIn("Elected/VBN officials/NNS have/VBP lost/VBN money/NN ./.")).toEqual([
      "nominal: Elected officials (officials)",
      "nominal: money",
    ]);
  });

  it("are none where a title stands before a name, of however many words", () => {
    expect(
      mentionsIn(
        "Foreign/NNP Minister/NNP Kari/NNP/person Dahl/NNP/person~ and/CC Secretary/NNP of/IN State/NNP Ann/NNP/person Rowe/NNP/person~ met/VBD ./.",
      ),
    ).toEqual(["name: Kari Dahl (Dahl)", "name: Ann Rowe (Rowe)"]);
  });

  it("run on to the end of a source that they begin, up to a comma", () => {
    expect(
      mentionsIn(
        "A/DT/source lawyer/NN/source~ for/IN/source~ the/DT/source~ firm/NN/source~ ,/,/source~ speaking/VBG/source~ softly/RB/source~ ,/, agreed/VBD/cue ./.",
      ),
    ).toContain("nominal: A lawyer for the firm (lawyer)");
  });

  it("do not hold the day on which a source spoke", () => {
    expect(
      mentionsIn(
        "A/DT/source judge/NN/source~ in/IN/source~ Arden/NNP/place+source~ on/IN/source~ Tuesday/NNP/source~ ruled/VBD/cue so/RB/content ./.",
      ),
    ).toContain("nominal: A judge in Arden (judge)");
    expect(
      mentionsIn(
        "A/DT/source court/NN/source~ on/IN/source~ Tuesday/NNP/source~ ruled/VBD/cue so/RB/content ./.",
      ),
    ).toContain("nominal: A court (court)");
    expect(
      mentionsIn(
        "A/DT/source study/NN/source~ by/IN/source~ Oxfam/NNP/organization+source~ last/JJ/source~ week/NN/source~ found/VBD/cue so/RB/content ./.",
      ),
    ).toContain("nominal: A study by Oxfam (study)");
  });
});

describe("sources without a noun", () => {
  it("are descriptions all the same", () => {
    expect(
      mentionsIn("Some/DT/source of/IN/source~ the/DT/source~ nurses/NNS/source~ agreed/VBD/cue ./."),
    ).toEqual(["nominal: Some of the nurses (Some)", "nominal: the nurses (nurses)"]);
    expect(
      mentionsIn(
        "One/CD/source of/IN/source~ them/PRP/source~ ,/,/source~ Lee/NNP/person+source~ ,/,/source~ agreed/VBD/cue ./.",
      ),
    ).toEqual(["nominal: One of them (One)", "pronoun: them", "name: Lee"]);
    expect(mentionsIn("Many/JJ/source agreed/VBD/cue ./.")).toEqual(["nominal: Many"]);
  });
});

describe("pronouns", () => {
  it("are personal, possessive and, behind a noun, relative", () => {
    expect(
      mentionsIn("A/DT cook/NN who/WP lost/VBD his/PRP$ knife/NN asked/VBD who/WP took/VBD it/PRP ./."),
    ).toEqual([
      "nominal: A cook (cook)",
      "pronoun: who",
      "nominal: his knife (knife)",
      "pronoun: his",
      "pronoun: it",
    ]);
  });

  it("are not the country", () => {
    expect(mentionsIn("The/DT US/NNP/place told/VBD us/PRP ./.")).toEqual(["name: US", "pronoun: us"]);
  });

  it.each([
    "It/PRP is/VBZ clear/JJ that/IN prices/NNS rose/VBD ./.",
    "It/PRP seems/VBZ that/IN prices/NNS rose/VBD ./.",
    "It/PRP took/VBD years/NNS to/TO settle/VB ./.",
    "It/PRP rained/VBD ./.",
    "It/PRP was/VBD not/RB known/VBN whether/IN prices/NNS rose/VBD ./.",
  ])("are not the empty it of %s", (notation) => {
    expect(mentionsIn(notation)).not.toContain("pronoun: It");
  });

  it("are the it that refers", () => {
    expect(mentionsIn("It/PRP sold/VBD cars/NNS ./.")).toContain("pronoun: It");
    expect(mentionsIn("It/PRP is/VBZ old/JJ ./.")).toContain("pronoun: It");
  });
});

it("sorts mentions by start, the longer one first", () => {
  const reading = readingOf("Kenya/NNP/place 's/POS army/NN left/VBD Kenya/NNP/place ./.");
  const starts = findMentions(reading, []).map(({ span }) => [span.start, span.end]);
  expect(starts).toEqual([
    [0, 12],
    [0, 5],
    [18, 23],
  ]);
});
