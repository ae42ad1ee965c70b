import { describe, expect, it } from "vitest";
import { named } from "../../../test/support/named.js";
import { tagged } from "../../../test/support/tagged.js";
import { placed } from "../../reading/index.js";
import { type EntityId, Figure, Time } from "../../record/index.js";
import { entityIndexOf } from "./entity-index.js";
import { linksOf } from "./links-of.js";

const text = tagged(
  "Kenya/NNP and/CC Ada/NNP sent/VBD Norvik/NNP nine/CD boats/NNS to/TO Oslo/NNP on/IN Monday/NNP ./. Rain/NN fell/VBD ./.",
);
const { entities, mentions } = named(text, {
  kenya: ["country", "Kenya"],
  ada: ["person", "Ada"],
  norvik: ["organization", "Norvik"],
  boats: ["group", "boats"],
  oslo: ["city", "Oslo"],
});
const figure = Figure.parse({ id: "f:1", span: text.span("nine"), value: 9, approximate: false });
const time = Time.parse({ id: "t:1", span: text.span("Monday"), type: "DATE", value: "2024-08-19" });

/** What some words rest on. */
const links = (words: string, sources: readonly EntityId[] = []) =>
  linksOf(entityIndexOf(entities, mentions), placed([figure]), placed([time]), [text.span(words)], sources);

const sentence = "Kenya and Ada sent Norvik nine boats to Oslo on Monday";

describe("linksOf", () => {
  it("finds the figures, times and places within", () => {
    expect(links(sentence)).toMatchObject({
      figures: ["f:1"],
      times: ["t:1"],
      places: ["e:kenya", "e:oslo"],
    });
    expect(links("Rain fell")).toEqual({ about: [], figures: [], times: [], places: [] });
    expect(links("Ada sent Norvik")).toMatchObject({ figures: [], times: [], places: [] });
  });

  it("speaks of people and organizations first, then of all else that can act; a city is only where", () => {
    expect(links(sentence).about).toEqual(["e:ada", "e:norvik", "e:kenya", "e:boats"]);
  });

  it("speaks of its source only where that is its subject", () => {
    expect(links("Ada sent Norvik", ["e:ada"]).about).toEqual(["e:ada", "e:norvik"]);
    expect(links(sentence, ["e:ada"]).about).not.toContain("e:ada");
  });

  it("takes for the subject what begins within six characters", () => {
    expect(links("sent Norvik", ["e:norvik"]).about).toEqual(["e:norvik"]);
    expect(links("a sent Norvik", ["e:norvik"]).about).toEqual([]);
  });

  it("does not speak of what only modifies another's head", () => {
    const office = tagged("Oxfam/NNP 's/POS chief/NN left/VBD ./.");
    const known = named(office, { chief: ["person", "Oxfam's chief"], oxfam: ["organization", "Oxfam"] });
    const headed = known.mentions
      .map((mention) => (mention.entity === "e:chief" ? { ...mention, head: office.span("chief") } : mention))
      .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
    const { about } = linksOf(
      entityIndexOf(known.entities, headed),
      [],
      [],
      [office.span("Oxfam's chief left")],
      [],
    );
    expect(about).toEqual(["e:chief"]);
  });
});
