import { describe, expect, it } from "vitest";
import { type ClaimTold, claimProfile, entitySet } from "../../../test/support/claim-profile.js";
import type { ClaimProfile } from "./claim-profile.js";
import {
  accusationDenied,
  claimOfSameContent,
  claimReferredTo,
  claimsBefore,
  isMaybeSameVoice,
  isReported,
  lastClaimHeardFrom,
  lastClaimOf,
  lastSaid,
} from "./taken-up.js";

const by = (source: string, more: ClaimTold = {}): ClaimTold => ({ sources: entitySet(source), ...more });
const article: ClaimTold = { attribution: { source: [] } };
const claims = (...told: readonly ClaimTold[]): readonly ClaimProfile[] =>
  told.map((each, position) => claimProfile(position, each));
const idOf = (found: ClaimProfile | undefined): string | undefined => found?.claim.id;
/** A claim by Bo in some sentence, behind all others. */
const bo = (sentence: number, more: ClaimTold = {}): ClaimProfile =>
  claimProfile(50, by("bo", { sentence, ...more }));

describe("claimsBefore", () => {
  it("are of others and of the article, and no questions", () => {
    const profiles = claims(by("ada"), by("bo"), article, by("ada", { claim: { act: "ask" } }), by("bo"));
    const last = profiles[4];
    expect(last && claimsBefore(profiles, last).map(idOf)).toEqual(["c:1", "c:3"]);
  });

  it("are not one that the claim stands within", () => {
    const content = [{ start: 20, end: 90 }];
    const profiles = claims(by("ada", { claim: { content } }), by("bo", { claim: { content } }));
    expect(profiles[1] && claimsBefore(profiles, profiles[1])).toEqual([]);
  });

  it("are the last sixteen", () => {
    const profiles = claims(...Array.from({ length: 20 }, () => by("ada")), by("bo"));
    const last = profiles[20];
    expect(last && claimsBefore(profiles, last).map(idOf)[0]).toBe("c:5");
    expect(last && claimsBefore(profiles, last)).toHaveLength(16);
  });
});

describe("isMaybeSameVoice", () => {
  it("is said of one side, and of two whose sources are unknown, not of the article", () => {
    const [ada, boOfAda, unknown, other, own] = claims(
      by("ada"),
      by("bo", { sides: entitySet("bo", "ada") }),
      {},
      {},
      article,
    );
    if (!ada || !boOfAda || !unknown || !other || !own) throw new Error("five claims are needed");
    expect(isMaybeSameVoice(ada, boOfAda)).toBe(true);
    expect(isMaybeSameVoice(ada, unknown)).toBe(false);
    expect(isMaybeSameVoice(unknown, other)).toBe(true);
    expect(isMaybeSameVoice(unknown, own)).toBe(false);
  });
});

describe("isReported", () => {
  it("is what somebody said", () => {
    expect(claims(by("ada"), article).map(isReported)).toEqual([true, false]);
  });
});

describe("lastClaimOf", () => {
  it("is the last by one of those named", () => {
    expect(idOf(lastClaimOf(entitySet("ada", "kai"), claims(by("ada"), by("kai"), by("mia"))))).toBe("c:2");
    expect(lastClaimOf(entitySet("zoe"), claims(by("ada")))).toBeUndefined();
  });
});

describe("lastClaimHeardFrom", () => {
  it("is at most four sentences old", () => {
    const heard = (sentence: number) =>
      idOf(lastClaimHeardFrom(entitySet("ada"), bo(sentence), claims(by("ada"))));
    expect(heard(4)).toBe("c:1");
    expect(heard(5)).toBeUndefined();
  });
});

describe("lastSaid", () => {
  it("is what another said within two sentences", () => {
    expect(idOf(lastSaid(bo(2), claims(by("ada"))))).toBe("c:1");
    expect(lastSaid(bo(3), claims(by("ada")))).toBeUndefined();
  });

  it("is what the article says right before where nobody else has spoken", () => {
    const profiles = claims(article, article);
    const behind = (position: number, sentence: number) =>
      idOf(lastSaid(claimProfile(position, by("bo", { sentence })), profiles));
    expect(behind(2, 2)).toBe("c:2");
    expect(behind(3, 2)).toBeUndefined();
    expect(behind(2, 1)).toBeUndefined();
  });
});

describe("claimReferredTo", () => {
  const accusation = (more: ClaimTold = {}): ClaimTold =>
    by("ada", { targets: entitySet("bo"), claim: { act: "accuse" }, ...more });

  it("is for guilt the accusation of the one who speaks, within eight sentences", () => {
    expect(idOf(claimReferredTo("guilt", bo(8), claims(accusation())))).toBe("c:1");
    expect(claimReferredTo("guilt", bo(9), claims(accusation()))).toBeUndefined();
    expect(
      claimReferredTo("guilt", bo(1), claims(accusation({ targets: entitySet("kai") }))),
    ).toBeUndefined();
    expect(claimReferredTo("guilt", bo(1), claims(by("ada")))).toBeUndefined();
  });

  it("is for an accusation that, or what was said of the one who speaks, or any accusation nearby", () => {
    const ofBo = by("ada", { about: entitySet("bo") });
    const ofKai = accusation({ targets: entitySet("kai") });
    expect(idOf(claimReferredTo("accusation", bo(2), claims(accusation(), ofBo)))).toBe("c:1");
    expect(idOf(claimReferredTo("accusation", bo(2), claims(ofBo, ofKai)))).toBe("c:1");
    expect(idOf(claimReferredTo("accusation", bo(2), claims(by("ada"), ofKai)))).toBe("c:2");
    expect(claimReferredTo("accusation", bo(3), claims(ofKai))).toBeUndefined();
  });

  it("is for a figure the last claim with one", () => {
    const figures = { claim: { figures: ["f:1" as const] } };
    expect(idOf(claimReferredTo("figure", bo(2), claims(by("ada", figures), by("ada"))))).toBe("c:1");
    expect(claimReferredTo("figure", bo(3), claims(by("ada", figures)))).toBeUndefined();
  });

  it("is for a statement and a pronoun an accusation nearby, or what was said last", () => {
    for (const kind of ["statement", "pronoun"] as const) {
      expect(idOf(claimReferredTo(kind, bo(2), claims(accusation(), by("ada"))))).toBe("c:1");
      expect(idOf(claimReferredTo(kind, bo(2), claims(by("ada"), by("kai"))))).toBe("c:2");
    }
  });
});

describe("claimOfSameContent", () => {
  const said = (...stems: readonly string[]): ClaimTold => ({ stems: new Set(stems) });

  it("says most of what a content says; of equals the nearest", () => {
    const from = bo(2, said("bridge", "close", "repair"));
    expect(
      idOf(
        claimOfSameContent(
          from,
          claims(said("bridge", "close"), said("bridge", "close", "repair"), said("bridge", "close")),
          false,
        ),
      ),
    ).toBe("c:2");
    expect(
      idOf(claimOfSameContent(from, claims(said("bridge", "close"), said("bridge", "close")), false)),
    ).toBe("c:2");
  });

  it("says half of it at the least", () => {
    const from = bo(2, said("bridge", "close", "repair", "winter"));
    expect(idOf(claimOfSameContent(from, claims(said("bridge", "close")), false))).toBe("c:1");
    const longer = bo(2, said("bridge", "close", "repair", "winter", "ferry"));
    expect(claimOfSameContent(longer, claims(said("bridge", "close")), false)).toBeUndefined();
  });

  it("shares two words or entities, or one where that is all there is and the claim was just made", () => {
    const one = said("bridge");
    expect(claimOfSameContent(bo(2, said("bridge", "close")), claims(one), false)).toBeUndefined();
    expect(idOf(claimOfSameContent(bo(2, one), claims(one), false))).toBe("c:1");
    expect(claimOfSameContent(bo(3, one), claims(one), false)).toBeUndefined();
    const oslo: ClaimTold = { entityKeys: new Set(["e:oslo"]) };
    expect(idOf(claimOfSameContent(bo(2, { ...one, ...oslo }), claims({ ...one, ...oslo }), false))).toBe(
      "c:1",
    );
    expect(claimOfSameContent(bo(2, oslo), claims(oslo), false)).toBeUndefined();
  });

  it("shares one word where it accuses the one who speaks", () => {
    const accusation = by("ada", { ...said("bribe"), targets: entitySet("bo"), claim: { act: "accuse" } });
    expect(idOf(claimOfSameContent(bo(9, said("bribe", "worker")), claims(accusation), false))).toBe("c:1");
  });

  it("does not count those who speak", () => {
    const speaks: ClaimTold = { ...said("bridge"), entityKeys: entitySet("bo") };
    expect(
      claimOfSameContent(bo(3, { ...speaks, sides: entitySet("bo") }), claims(speaks), false),
    ).toBeUndefined();
  });

  it("has, for agreement, the main verb and three words in common", () => {
    const three = said("bridge", "close", "repair");
    const verb = (told: ClaimTold, predicate: string): ClaimTold => ({ ...told, predicate });
    const from = bo(2, verb(three, "close"));
    expect(idOf(claimOfSameContent(from, claims(verb(three, "close")), true))).toBe("c:1");
    expect(claimOfSameContent(from, claims(verb(three, "open")), true)).toBeUndefined();
    expect(claimOfSameContent(from, claims(verb(said("bridge", "close"), "close")), true)).toBeUndefined();
    expect(claimOfSameContent(bo(2, three), claims(three), true)).toBeUndefined();
  });
});

describe("accusationDenied", () => {
  it("accuses or criticizes the one who denies, within two sentences", () => {
    const told = (act: "accuse" | "criticize" | "state") =>
      claims(by("ada", { targets: entitySet("bo"), claim: { act } }));
    expect(idOf(accusationDenied(bo(2), told("accuse")))).toBe("c:1");
    expect(idOf(accusationDenied(bo(2), told("criticize")))).toBe("c:1");
    expect(accusationDenied(bo(2), told("state"))).toBeUndefined();
    expect(accusationDenied(bo(3), told("accuse"))).toBeUndefined();
  });
});
