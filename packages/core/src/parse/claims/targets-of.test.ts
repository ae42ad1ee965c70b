import { describe, expect, it } from "vitest";
import { attributionOf } from "../../../test/support/attribution-of.js";
import { named, type ShortType } from "../../../test/support/named.js";
import { tagged } from "../../../test/support/tagged.js";
import { type Attribution, EntityId } from "../../record/index.js";
import { makeClaims } from "./make-claims.js";

const lee = EntityId.parse("e:lee");
const known = {
  lee: ["person", "Lee"],
  firm: ["organization", "Acme"],
  union: ["organization", "Unite"],
} as const satisfies Readonly<Record<string, readonly [ShortType, ...string[]]>>;

function targets(notation: string, more: Partial<Attribution> = {}): readonly string[] {
  const text = tagged(notation);
  const mentioned = Object.entries(known).filter(([, [, name]]) => text.document.text.includes(name));
  const attribution = attributionOf(text, { sources: [lee], ...more });
  const layers = named(text, Object.fromEntries(mentioned));
  const claims = makeClaims({
    reading: text.reading,
    attributions: [attribution],
    withheld: [],
    ...layers,
    figures: [],
    times: [],
  });
  return claims.find((claim) => claim.attribution !== undefined)?.targets ?? [];
}

describe("targets", () => {
  it("are the object of a cue that aims at somebody, within its content or not", () => {
    expect(
      targets("Lee/NNP/source urged/VBD/cue Acme/NNP/content to/TO/content~ pay/VB/content~ ./."),
    ).toEqual(["e:firm"]);
    expect(targets("Lee/NNP/source accused/VBD/cue Acme/NNP of/IN lying/VBG/content ./.")).toEqual([
      "e:firm",
    ]);
    expect(
      targets("Lee/NNP/source called/VBD/cue on/IN/cue~ Acme/NNP to/TO/content pay/VB/content~ ./."),
    ).toEqual(["e:firm"]);
  });

  it("are all those joined to the first", () => {
    expect(
      targets(
        "Lee/NNP/source urged/VBD/cue Acme/NNP/content and/CC/content~ Unite/NNP/content~ to/TO/content~ talk/VB/content~ ./.",
      ),
    ).toEqual(["e:firm", "e:union"]);
  });

  it("are not those who are only spoken of", () => {
    expect(targets("Lee/NNP/source said/VBD/cue Acme/NNP/content paid/VBD/content~ ./.")).toEqual([]);
    expect(
      targets(
        "Lee/NNP/source urged/VBD/cue Acme/NNP/content to/TO/content~ pay/VB/content~ Unite/NNP/content~ ./.",
      ),
    ).toEqual(["e:firm"]);
  });

  it("are not who only modifies the noun behind", () => {
    expect(
      targets("Lee/NNP/source criticized/VBD/cue the/DT/content Acme/NNP/content~ board/NN/content~ ./."),
    ).toEqual([]);
    expect(
      targets("Lee/NNP/source criticized/VBD/cue Acme/NNP/content 's/POS/content~ board/NN/content~ ./."),
    ).toEqual(["e:firm"]);
  });

  it("are the subject of a cue in the passive", () => {
    expect(
      targets(
        "Acme/NNP was/VBD/cue accused/VBN/cue~ by/IN/cue~ Lee/NNP/source of/IN/content lying/VBG/content~ ./.",
      ),
    ).toEqual(["e:firm"]);
  });

  it("are the subject of a content that says who should do or has done it", () => {
    expect(
      targets("Lee/NNP/source said/VBD/cue Acme/NNP/content must/MD/content~ pay/VB/content~ ./."),
    ).toEqual(["e:firm"]);
    expect(
      targets(
        "Lee/NNP/source said/VBD/cue Acme/NNP/content was/VBD/content~ to/TO/content~ blame/VB/content~ ./.",
      ),
    ).toEqual(["e:firm"]);
  });

  it("are the subject of a content that the cue stands within", () => {
    expect(
      targets(
        "Acme/NNP/content ,/, Lee/NNP/source charged/VBD/cue ,/, lied/VBD/content to/TO/content~ Unite/NNP/content~ ./.",
      ),
    ).toEqual(["e:firm"]);
  });

  it("are all the sources where they do it to each other", () => {
    const sources = [lee, EntityId.parse("e:firm")];
    const notation =
      "Lee/NNP/source and/CC/source~ Acme/NNP/source~ blame/VBP/cue each/DT/content other/JJ/content~ ./.";
    expect(targets(notation, { sources })).toEqual(["e:lee", "e:firm"]);
  });

  it("include those it is said to", () => {
    const addressees = [EntityId.parse("e:union")];
    expect(
      targets("Lee/NNP/source told/VBD/cue Unite/NNP Acme/NNP/content paid/VBD/content~ ./.", { addressees }),
    ).toEqual(["e:union"]);
  });
});
