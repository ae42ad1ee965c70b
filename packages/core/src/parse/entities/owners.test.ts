import { describe, expect, it } from "vitest";
import { unresolved } from "../../../test/support/unresolved.js";
import { ownerKey, ownerOf, ownModifiers, placeOfCluster, titleOwner } from "./owners.js";
import type { Resolution } from "./resolution.js";

const place = ({ profiles }: Resolution, words: string): number =>
  profiles.findIndex(({ text }) => text === words);

/** The words of a description's owner, and of its modifiers that are not the owner's. */
function ownership(
  notation: string,
  words: string,
): readonly [owner: string | undefined, ...own: readonly string[]] {
  const resolution = unresolved(notation);
  const profile = resolution.profiles[place(resolution, words)];
  if (profile?.kind !== "nominal") throw new Error(`no description "${words}"`);
  const owner = ownerOf(resolution, profile);
  const text = owner === undefined ? undefined : resolution.profiles[owner]?.text;
  return [text, ...ownModifiers(resolution, profile, owner)];
}

describe("ownerOf", () => {
  it("finds a possessor", () => {
    expect(ownership("Oslo/NNP/place 's/POS new/JJ mayor/NN left/VBD ./.", "Oslo's new mayor")).toEqual([
      "Oslo",
      "new",
    ]);
  });

  it("finds a name within the phrase: of a person, body, place or people, not of anything else", () => {
    expect(ownership("The/DT US/NNP/place top/JJ diplomat/NN left/VBD ./.", "The US top diplomat")).toEqual([
      "US",
      "top",
    ]);
    expect(ownership("The/DT Kenyan/JJ/other mayor/NN left/VBD ./.", "The Kenyan mayor")).toEqual(["Kenyan"]);
    expect(ownership("The/DT Gruffalo/NNP/other mayor/NN left/VBD ./.", "The Gruffalo mayor")).toEqual([
      undefined,
      "gruffalo",
    ]);
  });

  it("finds what follows “of”, “for” or “in”", () => {
    expect(ownership("The/DT mayor/NN of/IN Oslo/NNP/place left/VBD ./.", "The mayor")).toEqual(["Oslo"]);
    expect(ownership("The/DT mayor/NN of/IN the/DT Hague/NNP/place left/VBD ./.", "The mayor")).toEqual([
      "Hague",
    ]);
    expect(ownership("The/DT mayor/NN of/IN it/PRP left/VBD ./.", "The mayor")).toEqual([undefined]);
    expect(ownership("The/DT mayor/NN near/IN Oslo/NNP/place left/VBD ./.", "The mayor")).toEqual([
      undefined,
    ]);
  });

  it("goes by the possessor before what follows", () => {
    expect(
      ownership("Oslo/NNP/place 's/POS mayor/NN of/IN Bergen/NNP/place left/VBD ./.", "Oslo's mayor"),
    ).toEqual(["Oslo"]);
  });
});

describe("titleOwner", () => {
  const owner = (notation: string, words: string): string | undefined => {
    const resolution = unresolved(notation);
    const profile = resolution.profiles[place(resolution, words)];
    const found = profile?.kind === "name" ? titleOwner(resolution, profile) : undefined;
    return found === undefined ? undefined : resolution.profiles[found]?.text;
  };

  it("is the name right before a title", () => {
    expect(owner("Oxfam/NNP/organization chief/NN Ada/NNP/person left/VBD ./.", "Ada")).toBe("Oxfam");
    expect(owner("Chief/NN Ada/NNP/person left/VBD ./.", "Ada")).toBeUndefined();
  });

  it("is shared with an office that is joined by “and”, not by a comma", () => {
    const two = (joint: string): string | undefined =>
      owner(
        `French/JJ/other President/NNP Luc/NNP/person ${joint} Prime/NNP Minister/NNP Eve/NNP/person left/VBD ./.`,
        "Eve",
      );
    expect(two("and/CC")).toBe("French");
    expect(two(",/,")).toBeUndefined();
  });

  it("is not shared with a form of address", () => {
    expect(
      owner(
        "French/JJ/other President/NNP Luc/NNP/person and/CC Mrs./NNP Blanc/NNP/person left/VBD ./.",
        "Blanc",
      ),
    ).toBeUndefined();
  });
});

describe("ownerKey", () => {
  it("is one for a country and its people, and for mentions that are one", () => {
    const resolution = unresolved(
      "Kenyan/JJ/other troops/NNS left/VBD Kenya/NNP/place for/IN Bo/NNP/person and/CC Kai/NNP/person ./.",
    );
    const [kenyan, kenya, bo, kai] = ["Kenyan", "Kenya", "Bo", "Kai"].map((words) =>
      place(resolution, words),
    );
    const key = (mention: number | undefined): string => ownerKey(resolution, mention ?? -1);
    expect(key(kenyan)).toBe(key(kenya));
    expect(key(bo)).not.toBe(key(kai));
    resolution.clusters.merge(bo ?? -1, kai ?? -1);
    expect(key(bo)).toBe(key(kai));
  });
});

describe("placeOfCluster", () => {
  it("is the one place that the first name means, and none of two", () => {
    const resolution = unresolved("Kenya/NNP/place met/VBD Georgia/NNP/place ./.");
    expect(placeOfCluster(resolution, 0)?.name).toBe("Kenya");
    expect(placeOfCluster(resolution, 1)).toBeUndefined();
  });
});
