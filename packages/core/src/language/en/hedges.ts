import type { Certainty } from "../../record/index.js";
import { indexPhrases, type PhraseIndex } from "./phrases.js";

/** What a hedge does: how certain it leaves the predicate it stands with, or that it blurs a quantity or a degree. */
export type HedgeEffect = Exclude<Certainty, "certain"> | "approximate";

/** A hedge's effect, and where it counts as one. */
export interface Hedge {
  readonly effect: HedgeEffect;
  /**
   * "modal": only as a modal verb, unlike the month of May. "modifier": only as an adjective or participle, unlike
   * "they alleged". "number": only before a number.
   */
  readonly only?: "modal" | "modifier" | "number";
}

/**
 * Hedges as lemma phrases, by effect. The levels are FactBank's (Saurí and Pustejovsky, 2009); the words are
 * the closed classes of English epistemic modality and the fixed phrases of news.
 */
const groups: readonly (Hedge & { readonly phrases: readonly string[] })[] = [
  { effect: "possible", only: "modal", phrases: ["may", "might", "could"] },
  {
    effect: "possible",
    phrases: [
      "perhaps",
      "maybe",
      "possibly",
      "conceivably",
      "potentially",
      "allegedly",
      "purportedly",
      "supposedly",
      "possible that",
      "be possible",
      "the possibility",
      "a possibility",
      "a chance",
      "the chance",
      "a risk",
      "the risk",
      "not impossible",
      "not rule out",
      "cannot be rule out",
      "can not be rule out",
      "rumor to",
    ],
  },
  { effect: "possible", only: "modifier", phrases: ["alleged", "purported", "suspected", "supposed"] },
  {
    effect: "probable",
    phrases: [
      "probably",
      "likely",
      "presumably",
      "apparently",
      "seemingly",
      "reportedly",
      "ostensibly",
      "evidently",
      "appear to",
      "appear that",
      "seem to",
      "seem that",
      "seem like",
      "expect to",
      "expect that",
      "be project to",
      "be forecast to",
      "be tip to",
      "be believe to",
      "believe that",
      "be think to",
      "think that",
      "be say to",
      "be report to",
      "be understand to",
      "suspect that",
      "be estimate to",
      "suggest that",
      "indicate that",
      "i think",
      "i believe",
      "i suspect",
      "i guess",
      "i suppose",
      "i expect",
      "we think",
      "we believe",
      "we expect",
      "in my view",
      "in my opinion",
      "in our view",
      "almost certainly",
      "in all likelihood",
      "no doubt",
      "on track to",
      "be set to",
      "be due to",
    ],
  },
  {
    effect: "underspecified",
    phrases: [
      "if",
      "unless",
      "whether",
      "in case",
      "provide that",
      "as long as",
      "on condition that",
      "assume that",
      "in the event",
      "depend on",
    ],
  },
  {
    effect: "approximate",
    phrases: [
      "at least",
      "at most",
      "as many as",
      "as much as",
      "as few as",
      "as little as",
      "or so",
      "approximately",
      "roughly",
      "nearly",
      "almost",
      "an estimated",
      "somewhat",
      "largely",
      "mostly",
      "mainly",
      "generally",
      "typically",
      "to some extent",
      "in part",
      "partly",
      "relatively",
      "more or less",
      "virtually",
    ],
  },
  {
    effect: "approximate",
    only: "number",
    phrases: [
      "about",
      "up to",
      "close to",
      "estimated",
      "around",
      "some",
      "circa",
      "c.",
      "over",
      "under",
      "more than",
      "less than",
      "fewer than",
    ],
  },
];

/** Every hedge by its phrase. */
export const hedges: PhraseIndex<Hedge> = /* @__PURE__ */ indexPhrases(
  groups.flatMap(({ phrases, ...hedge }) => phrases.map((phrase) => [phrase, hedge] as const)),
);
