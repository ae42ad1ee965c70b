import { modelEn } from "@onrecord/model-en";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { resolved } from "../../../test/support/resolved.js";
import { english } from "../../language/en/index.js";
import { readArticle } from "../../reading/index.js";
import { Entity, Mention } from "../../record/index.js";
import type { NameType, PennTag, TokenTags } from "../../tagger/index.js";
import { readText } from "../../text/index.js";
import { findMentions } from "../mentions/index.js";
import { resolveEntities } from "./resolve-entities.js";

describe("names of persons", () => {
  it("are one in full, by last name and with a title", () => {
    const { referent, entity } = resolved(
      `Ada/NNP/person Brink/NNP/person~ resigned/VBD ./. Mayor/NNP Brink/NNP/person lost/VBD ./.
       Brink/NNP/person 's/POS office/NN closed/VBD ./.`,
    );
    expect(referent("Brink", 2)).toBe("Ada Brink");
    expect(referent("Brink", 3)).toBe("Ada Brink");
    expect(entity("Ada Brink")).toEqual({
      type: "person",
      id: "e:1",
      name: "Ada Brink",
      aliases: ["Brink"],
      roles: [{ title: "Mayor" }],
    });
  });

  it("are one with initials and short forms, not with another given name", () => {
    const { referent } = resolved(
      `Robert/NNP/person Stone/NNP/person~ met/VBD Ruth/NNP/person Stone/NNP/person~ ./.
       Bob/NNP/person Stone/NNP/person~ left/VBD ./. R./NNP/person Stone/NNP/person~ slept/VBD ./.`,
    );
    expect(referent("Bob Stone")).toBe("Robert Stone");
    expect(referent("Ruth Stone")).toBe("Ruth Stone");
  });

  it("are told apart by Mr. and Mrs.", () => {
    const { referent } = resolved(
      `Mr./NNP Lund/NNP/person and/CC Mrs./NNP Lund/NNP/person came/VBD ./. He/PRP sat/VBD ./. She/PRP stood/VBD ./.`,
    );
    expect(referent("Lund", 1)).toBe("Lund");
    expect(referent("He")).toBe("Lund");
    expect(referent("She")).toBe("Lund");
  });

  it("go, where two bear one last name, to the one named in full most", () => {
    const { mentions } = resolved(
      `Anna/NNP/person Reyes/NNP/person~ spoke/VBD ./. Paul/NNP/person Reyes/NNP/person~ left/VBD ./.
       Anna/NNP/person Reyes/NNP/person~ sang/VBD ./. Reyes/NNP/person bowed/VBD ./.`,
    );
    expect(mentions.map((mention) => mention.entity)).toEqual(["e:1", "e:2", "e:1", "e:1"]);
  });
});

describe("names of organizations", () => {
  it("are one with the abbreviation in brackets behind them, and with it alone later", () => {
    const { referent, entity } = resolved(
      `The/DT Harbour/NNP/organization Safety/NNP/organization~ Board/NNP/organization~ (/-LRB- HSB/NNP/organization )/-RRB-
       met/VBD ./. HSB/NNP/organization staff/NN left/VBD ./.`,
    );
    expect(referent("HSB", 1)).toBe("Harbour Safety Board");
    expect(referent("HSB", 2)).toBe("Harbour Safety Board");
    expect(entity("Harbour Safety Board").aliases).toEqual(["HSB"]);
  });

  it("are one cut short, and without their legal form", () => {
    const { referent } = resolved(
      `Norvik/NNP/organization Shipping/NNP/organization~ Ltd./NNP/organization~ grew/VBD ./.
       Norvik/NNP/organization hired/VBD ./.`,
    );
    expect(referent("Norvik", 2)).toBe("Norvik Shipping Ltd.");
  });

  it("are one by the last word, as teams are called", () => {
    const { referent } = resolved(
      "Northgate/NNP/organization Rovers/NNPS/organization~ won/VBD ./. Rovers/NNPS/organization rejoiced/VBD ./.",
    );
    expect(referent("Rovers", 2)).toBe("Northgate Rovers");
  });

  it("carry the kind and the Wikidata item that the gazetteer is sure of", () => {
    const { entity } = resolved(
      "The/DT WHO/NNP/organization and/CC the/DT World/NNP/organization Health/NNP/organization~ Organization/NNP/organization~ agree/VBP ./.",
    );
    expect(entity("World Health Organization")).toMatchObject({
      type: "organization",
      kind: "intergovernmental",
      wikidata: "Q7817",
      aliases: ["WHO"],
    });
  });
});

describe("places and peoples", () => {
  it("knows a country by all its names", () => {
    const { entity } = resolved(
      "Britain/NNP/place and/CC the/DT United/NNP/place Kingdom/NNP/place~ are/VBP one/CD ./.",
    );
    expect(entity("United Kingdom")).toEqual({
      type: "place",
      id: "e:1",
      name: "United Kingdom",
      aliases: ["Britain"],
      kind: "country",
      countryCode: "GB",
      wikidata: "Q145",
    });
  });

  it("says no more of an ambiguous name than all its bearers share", () => {
    const { entity } = resolved("Georgia/NNP/place and/CC Washington/NNP/place agreed/VBD ./.");
    expect(entity("Georgia")).toEqual({
      type: "place",
      id: "e:1",
      name: "Georgia",
      aliases: [],
      kind: "other",
    });
    expect(entity("Washington")).toMatchObject({ kind: "other", countryCode: "US" });
    expect(entity("Washington")).not.toHaveProperty("wikidata");
  });

  it("makes a people of a demonym, apart from its country", () => {
    const { entities } = resolved(
      "Kenyan/JJ/other troops/NNS left/VBD Kenya/NNP/place ./. Kenyans/NNPS/other cheered/VBD ./.",
    );
    expect(entities.map(({ type, name }) => [type, name])).toEqual([
      ["group", "Kenyans"],
      ["place", "Kenya"],
    ]);
  });

  it("finds the place that a description of just that kind means", () => {
    const { referent } = resolved(
      `Floods/NNS hit/VBD the/DT Gaza/NNP/place Strip/NNP/place~ and/CC Kenya/NNP/place ./.
       The/DT territory/NN needs/VBZ aid/NN ./. The/DT country/NN has/VBZ none/NN ./.`,
    );
    expect(referent("The territory")).toBe("Gaza Strip");
    expect(referent("The country")).toBe("Kenya");
  });

  it("never finds the agency that filed the report for a company", () => {
    const report = (filed: string) =>
      resolved(
        `${filed} The/DT company/NN has/VBZ closed/VBN two/CD mines/NNS ./. The/DT company/NN fired/VBD many/JJ ./.`,
      ).referent("The company");
    expect(report("Kestrel/NNP/organization Metals/NNP/organization~ dug/VBD deep/RB ./.")).toBe(
      "Kestrel Metals",
    );
    expect(
      report("ARDEN/NNP/place (/-LRB- Kestrel/NNP/organization Wire/NNP/organization~ )/-RRB- —/:"),
    ).toBe("company");
  });
});

describe("offices", () => {
  it("belong to the country or body named before them", () => {
    const { entity, entities } = resolved(
      `Norway/NNP/place sent/VBD Norwegian/JJ/other Foreign/NNP Minister/NNP Kari/NNP/person Dahl/NNP/person~ ,/,
       Oxfam/NNP/organization policy/NN chief/NN Lee/NNP/person Marsh/NNP/person~ and/CC others/NNS ./.`,
    );
    const id = (name: string) => entities.find((each) => each.name === name)?.id;
    expect(entity("Kari Dahl")).toMatchObject({ roles: [{ title: "Foreign Minister", of: id("Norway") }] });
    expect(entity("Lee Marsh")).toMatchObject({ roles: [{ title: "policy chief", of: id("Oxfam") }] });
  });

  it("share the country in a coordination", () => {
    const { entity, entities } = resolved(
      `French/JJ/other President/NNP Luc/NNP/person Morel/NNP/person~ and/CC Prime/NNP Minister/NNP Eve/NNP/person Blanc/NNP/person~
       flew/VBD to/TO France/NNP/place ./.`,
    );
    const france = entities.find((each) => each.name === "France")?.id;
    expect(entity("Eve Blanc")).toMatchObject({ roles: [{ title: "Prime Minister", of: france }] });
  });

  it("tell who is described, by whatever name the office goes", () => {
    const { referent } = resolved(
      `US/NNP/place Secretary/NNP of/IN State/NNP Ann/NNP/person Rowe/NNP/person~ met/VBD Egyptian/JJ/other
       Foreign/NNP Minister/NNP Omar/NNP/person Said/NNP/person~ ./. The/DT US/NNP/place top/JJ diplomat/NN left/VBD ./.
       The/DT Egyptian/JJ/other foreign/JJ minister/NN stayed/VBD ./.`,
    );
    expect(referent("The US top diplomat")).toBe("Ann Rowe");
    expect(referent("The Egyptian foreign minister")).toBe("Omar Said");
  });

  it("do not make one of two whose countries differ", () => {
    const { referent } = resolved(
      `French/JJ/other President/NNP Luc/NNP/person Morel/NNP/person~ left/VBD ./.
       The/DT Chilean/JJ/other president/NN stayed/VBD and/CC the/DT Chilean/JJ/other president/NN spoke/VBD ./.`,
    );
    expect(referent("The Chilean president")).toBe("Chilean president");
  });

  it("are read from appositions and predicates too", () => {
    const { entity, referent } = resolved(
      `Ivo/NNP/person Tan/NNP/person~ ,/, a/DT lawyer/NN for/IN Oxfam/NNP/organization ,/, spoke/VBD ./.
       The/DT coach/NN ,/, Mia/NNP/person Holm/NNP/person~ ,/, agreed/VBD ./. Jon/NNP/person Vik/NNP/person~ is/VBZ a/DT nurse/NN ./.`,
    );
    expect(entity("Ivo Tan")).toMatchObject({ roles: [{ title: "lawyer", of: "e:2" }] });
    expect(referent("The coach")).toBe("Mia Holm");
    expect(entity("Jon Vik")).toMatchObject({ roles: [{ title: "nurse" }] });
  });

  it("are read behind a conjunction that begins a sentence, and not in a list", () => {
    const { referent } = resolved(
      `But/CC the/DT coach/NN ,/, Mia/NNP/person Holm/NNP/person~ ,/, agreed/VBD ./.`,
    );
    expect(referent("the coach")).toBe("Mia Holm");
    const list = resolved(
      `The/DT coach/NN ,/, Mia/NNP/person Holm/NNP/person~ ,/, and/CC Ivo/NNP/person Tan/NNP/person~ met/VBD ./. The/DT coach/NN left/VBD ./.`,
    );
    expect(list.referent("The coach")).not.toBe("Mia Holm");
  });

  it("are read where a name has its title before it in the apposition", () => {
    const { entity } = resolved(
      `The/DT author/NN ,/, Dr./NNP Mia/NNP/person Holm/NNP/person~ ,/, agreed/VBD ./.`,
    );
    expect(entity("Mia Holm")).toMatchObject({ roles: [{ title: "author" }] });
  });
});

it("gives a role to whom a possessive pronoun means", () => {
  const { entity } = resolved(
    `Ada/NNP/person Brink/NNP/person~ left/VBD ./. Her/PRP$ lawyer/NN ,/, Jon/NNP/person Vik/NNP/person~ ,/, stayed/VBD ./.`,
  );
  expect(entity("Jon Vik")).toMatchObject({ roles: [{ title: "lawyer", of: "e:1" }] });
});

describe("descriptions of organizations", () => {
  it("mean the only one of that country they can mean", () => {
    const { referent } = resolved(
      `Hamas/NNP/organization and/CC Hezbollah/NNP/organization spoke/VBD ./. The/DT Palestinian/JJ/other group/NN agreed/VBD ./.
       The/DT Lebanese/JJ/other movement/NN refused/VBD ./.`,
    );
    expect(referent("The Palestinian group")).toBe("Hamas");
    expect(referent("The Lebanese movement")).toBe("Hezbollah");
  });

  it("mean nobody where two could be meant", () => {
    const { referent } = resolved(
      "Hamas/NNP/organization and/CC Islamic/NNP/organization Jihad/NNP/organization~ met/VBD ./. The/DT Palestinian/JJ/other group/NN left/VBD ./.",
    );
    expect(referent("The Palestinian group")).toBeUndefined();
  });

  it("are a body of their own, of a country or a territory", () => {
    const { entity, referent } = resolved(
      `The/DT Kenyan/JJ/other army/NN moved/VBD into/IN Kenya/NNP/place ./. Kenya/NNP/place 's/POS military/NN stayed/VBD ./.
       The/DT country/NN 's/POS health/NN ministry/NN waited/VBD ./.`,
    );
    expect(entity("Kenyan army")).toMatchObject({ type: "organization", kind: "military" });
    expect(referent("Kenya's military")).toBe("Kenyan army");
    expect(entity("country's health ministry")).toMatchObject({ type: "organization", kind: "ministry" });
  });

  it("do not merge two ministries", () => {
    const { referent } = resolved(
      "Kenya/NNP/place 's/POS health/NN ministry/NN and/CC Kenya/NNP/place 's/POS defence/NN ministry/NN met/VBD ./.",
    );
    expect(referent("Kenya's health ministry")).not.toBe(referent("Kenya's defence ministry"));
  });
});

describe("descriptions that come again", () => {
  it("are one where the later one says no more than the earlier", () => {
    const { referent } = resolved(
      `A/DT senior/JJ official/NN and/CC a/DT retired/JJ judge/NN spoke/VBD ./. The/DT official/NN smiled/VBD ./.
       The/DT young/JJ judge/NN left/VBD ./.`,
    );
    expect(referent("The official")).toBe("senior official");
    expect(referent("The young judge")).toBeUndefined();
  });

  it("are no entity where they come only once", () => {
    const { entities } = resolved("A/DT cyclist/NN and/CC a/DT nurse/NN waited/VBD ./.");
    expect(entities).toEqual([]);
  });
});

describe("pronouns", () => {
  it("agree in gender, as titles, given names and nouns show it", () => {
    const { referent } = resolved(
      `Maria/NNP/person Lund/NNP/person~ met/VBD Peter/NNP/person Voss/NNP/person~ ./. He/PRP paid/VBD ./. Her/PRP$ train/NN left/VBD ./.`,
    );
    expect(referent("He")).toBe("Peter Voss");
    expect(referent("Her")).toBe("Maria Lund");
  });

  it("find bodies for it and groups for they", () => {
    const { referent } = resolved(
      `Oxfam/NNP/organization sued/VBD two/CD officials/NNS ./. It/PRP won/VBD because/IN they/PRP lied/VBD ./.`,
    );
    expect(referent("It")).toBe("Oxfam");
    expect(referent("they")).toBe("two officials");
  });

  it("mean nobody known by name where an unknown word describes them", () => {
    const meant = (predicate: string) =>
      resolved(`Oxfam/NNP/organization spoke/VBD ./. It/PRP is/VBZ ${predicate} ./.`).referent("It");
    expect(meant("the/DT third/JJ blorp/NN")).not.toBe("Oxfam");
    expect(meant("a/DT charity/NN")).toBe("Oxfam");
  });

  it("do not refer in empty phrases", () => {
    const { mentions } = resolved(
      `Oxfam/NNP/organization paused/VBD ./. It/PRP is/VBZ likely/JJ that/IN it/PRP rained/VBD ./.`,
    );
    expect(mentions).toHaveLength(1);
  });

  it("are the speaker's in the first person, within quotation marks", () => {
    const { referent } = resolved(
      `“/\`\` I/PRP/content will/MD/content~ stay/VB/content~ ,/, ”/'' Ada/NNP/person+source Brink/NNP/person~+source~ said/VBD/cue ./.
       “/\`\` We/PRP/content agree/VBP/content~ ,/, ”/'' Oxfam/NNP/organization+source said/VBD/cue ./.`,
    );
    expect(referent("I")).toBe("Ada Brink");
    expect(referent("We")).toBe("Oxfam");
  });

  it("do not mean, within quotation marks, whoever is quoted", () => {
    const { referent } = resolved(
      `Lee/NNP/person Marsh/NNP/person~ met/VBD Jon/NNP/person Vik/NNP/person~ ./. Mr./NNP Vik/NNP/person waited/VBD ./.
       “/\`\` He/PRP/content was/VBD/content~ late/JJ/content~ ,/, ”/'' Vik/NNP/person+source said/VBD/cue ./.`,
    );
    expect(referent("He")).not.toBe("Jon Vik");
  });

  it("stand for what comes right before where they are relative", () => {
    const { referent } = resolved("Ada/NNP/person Brink/NNP/person~ ,/, who/WP won/VBD ,/, left/VBD ./.");
    expect(referent("who")).toBe("Ada Brink");
  });
});

describe("resolveEntities", () => {
  const nameTypes: readonly NameType[] = ["person", "organization", "place", "other"];
  const posTags: readonly PennTag[] = [
    "NNP",
    "NN",
    "NNS",
    "JJ",
    "DT",
    "PRP",
    "PRP$",
    "POS",
    "CC",
    "VBD",
    "VBZ",
    "IN",
    ",",
    ".",
    "WP",
  ];
  const words = [
    "Brink",
    "the",
    "Israeli",
    "minister",
    "he",
    "it",
    "they",
    "'s",
    "and",
    "is",
    "of",
    ",",
    ".",
    "US",
    "who",
    "\u{d800}",
    "”",
    "“",
    "𝔸",
  ];
  const anyTagged = fc
    .array(
      fc.tuple(
        fc.constantFrom(...words),
        fc.constantFrom(...posTags),
        fc.constantFrom("O", "B", "I"),
        fc.constantFrom(...nameTypes),
      ),
      { maxLength: 60 },
    )
    .map((items) => {
      const document = readText(items.map(([word]) => word).join(" "));
      const tags = document.tokens.map((_, index): TokenTags => {
        const [, pos, bio, type] = items[index] ?? (["", "NN", "O", "person"] as const);
        const name = bio === "O" ? "O" : bio === "B" ? (`B-${type}` as const) : (`I-${type}` as const);
        return { pos, posProbability: 1, name, nameProbability: 1, role: "O", roleProbability: 1 };
      });
      return { reading: readArticle(document, tags, english) };
    });
  const typesOf: Readonly<Record<NameType, readonly Entity["type"][]>> = {
    person: ["person"],
    organization: ["organization"],
    place: ["place"],
    other: ["group", "event", "work", "other"],
  };

  it("makes valid entities and mentions of any tagged words, and keeps every name with its span and type", () => {
    fc.assert(
      fc.property(anyTagged, ({ reading }) => {
        const candidates = findMentions(reading, []);
        const { entities, mentions } = resolveEntities(reading, candidates, [], modelEn.scores.antecedents);
        for (const entity of entities) expect(Entity.safeParse(entity).success).toBe(true);
        for (const mention of mentions) expect(Mention.safeParse(mention).success).toBe(true);
        const byId = new Map(entities.map((entity) => [entity.id, entity]));
        for (const { kind, span, nameType } of candidates) {
          if (kind !== "name" || nameType === undefined) continue;
          const mention = mentions.find(
            (each) => each.kind === "name" && each.span.start === span.start && each.span.end === span.end,
          );
          const entity = mention === undefined ? undefined : byId.get(mention.entity);
          expect(typesOf[nameType]).toContain(entity?.type);
        }
      }),
    );
  });

  // A quadratic step would take minutes here, or all memory.
  it.each([
    ["one name", (index: number) => ["Brink", "NNP", index === 0 ? "B-person" : "I-person"] as const],
    [
      "one body's name",
      (index: number) => ["Brink", "NNP", index === 0 ? "B-organization" : "I-organization"] as const,
    ],
    [
      "one collective source",
      (index: number) =>
        index % 2 === 0 ? (["Ann", "NNP", "B-person"] as const) : (["and", "CC", "O"] as const),
    ],
    [
      "possessors",
      (index: number) => (index % 2 === 0 ? (["man", "NN", "O"] as const) : (["'s", "POS", "O"] as const)),
    ],
  ])("reads 20,000 words of %s", (_, wordAt) => {
    const items = Array.from({ length: 20_000 }, (_, index) => wordAt(index));
    const document = readText(items.map(([word]) => word).join(" "));
    const tags = document.tokens.map((_, index): TokenTags => {
      const [, pos, name] = wordAt(index);
      return { pos, posProbability: 1, name, nameProbability: 1, role: "O", roleProbability: 1 };
    });
    const source = [{ start: 0, end: document.text.length }];
    const spans = [{ form: "indirect", source, cue: [], content: [], confidence: 1 }] as const;
    const reading = readArticle(document, tags, english);
    const candidates = findMentions(reading, spans);
    expect(
      resolveEntities(reading, candidates, spans, modelEn.scores.antecedents).mentions.length,
    ).toBeGreaterThan(0);
  });
});
