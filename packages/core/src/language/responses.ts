import type { PhraseIndex } from "./phrases.js";

/** How a cue takes up what another said. */
export interface Response {
  /** What the claim thereby does to the earlier one, beside answering it. */
  readonly stance?: "contradicts" | "supports";
  /** Whether the cue presents the claim as an answer: "denied", "hit back"; "confirmed" need not be one. */
  readonly answers: boolean;
  /**
   * What shows that a claim of the article is taken up. `alone`: the cue itself, as in "disagreed"; `content`: a
   * content that says what an earlier claim says, or refers to it; `reference`: only a content that refers to it, as
   * in "backed *that view*", since one may also back a candidate.
   */
  readonly takesUp: "alone" | "content" | "reference";
}

/** What a noun that refers to an earlier claim says of it. */
export type Reference = "accusation" | "guilt" | "figure" | "statement";

/** Words, beside verbs, by which one claim takes up another. In lower case; phrases of lemmas. */
export interface ResponseLists {
  /** Cues of several words by which a claim takes up an earlier one: "hit back". */
  readonly phrases: PhraseIndex<Response>;
  /** Lemmas before or within a cue that undo it: "has *not* confirmed", "*unable* to answer". */
  readonly undoing: ReadonlySet<string>;
  /** Nouns by which a claim refers to an earlier one: "denied the *charge*". */
  readonly references: ReadonlyMap<string, Reference>;
  /** Pronouns, and adverbs for a clause, that refer to an earlier claim: "denied *it*". */
  readonly referringWords: ReadonlySet<string>;
  /** Words that say the claim is another: "a *different* story". */
  readonly differing: ReadonlySet<string>;
  /** What is said of a claim to call it untrue or true: "the allegations were *baseless*". */
  readonly verdicts: PhraseIndex<"contradicts" | "supports">;
  /** Verdicts that speak of sense or taste rather than truth: "it is *ridiculous*". */
  readonly scornful: ReadonlySet<string>;
  /** Words behind a noun of reference that go on to say what was claimed: "the claim *that*". */
  readonly topicWords: ReadonlySet<string>;
  /** Words behind it that go on to say whose claim it is: "the warning *by* the bank". */
  readonly ownerWords: ReadonlySet<string>;
}

/** Words by which one claim takes up another. */
export interface Responses extends ResponseLists {
  /** Cues by which a claim takes up an earlier one: the phrases, and the verbs that respond. */
  readonly cues: PhraseIndex<Response>;
}

const none: ReadonlySet<string> = new Set();

/** No responses. */
export const noResponses: ResponseLists = {
  phrases: new Map(),
  undoing: none,
  references: new Map(),
  referringWords: none,
  differing: none,
  verdicts: new Map(),
  scornful: none,
  topicWords: none,
  ownerWords: none,
};
