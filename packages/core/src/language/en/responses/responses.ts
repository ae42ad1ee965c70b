import { indexPhrases, type PhraseIndex, type Reference, type Response } from "../../index.js";

const phrasesOf = (phrases: string, response: Response) =>
  phrases.split(/\s*,\s*/).map((phrase) => [phrase, response] as const);

/** Cues, as lemma phrases, by which a claim takes up an earlier one. */
export const responseCues: PhraseIndex<Response> = /* @__PURE__ */ indexPhrases([
  ...phrasesOf("deny, dispute", { stance: "contradicts", answers: true, takesUp: "content" }),
  // Plans and people are rejected too, so that here only a reference shows that a claim is.
  ...phrasesOf(
    `brush aside, brush off, dismiss, laugh off, plead not guilty, push back, rebuff, rebut, refute, reject, repudiate,
    shrug off`,
    { stance: "contradicts", answers: true, takesUp: "reference" },
  ),
  ...phrasesOf("beg to differ, contradict, differ with, disagree, take issue with", {
    stance: "contradicts",
    answers: false,
    takesUp: "alone",
  }),
  ...phrasesOf("cast doubt on, contest", {
    stance: "contradicts",
    answers: false,
    takesUp: "reference",
  }),
  ...phrasesOf("acknowledge, admit, concede, confirm, corroborate, verify", {
    stance: "supports",
    answers: false,
    takesUp: "content",
  }),
  ...phrasesOf("agree, agree with, concur, echo", { stance: "supports", answers: false, takesUp: "alone" }),
  ...phrasesOf("back, back up, bear out, endorse, second, share", {
    stance: "supports",
    answers: false,
    takesUp: "reference",
  }),
  ...phrasesOf(
    `answer, clap back, counter, fire back, hit back, in answer to, in reply, in response, rejoin, reply, respond,
    retort, shoot back, strike back`,
    { answers: true, takesUp: "alone" },
  ),
  ...phrasesOf("in turn", { answers: true, takesUp: "reference" }),
]);

/** Words before or within a cue that undo it: "has *not* confirmed", "*neither* confirmed nor denied", "struggled *to* answer". */
export const undoing: ReadonlySet<string> = new Set(
  "not n't never neither nor without cannot unable decline refuse fail stop if to".split(" "),
);

/** Nouns, as lemmas, by which a claim refers to an earlier one: "denied the *charge*", "confirmed the *figure*". */
export const references: ReadonlyMap<string, Reference> = new Map([
  ...nouns("accusation allegation charge criticism complaint attack smear", "accusation"),
  ...nouns("wrongdoing involvement responsibility guilt misconduct impropriety", "guilt"),
  ...nouns("figure number toll total estimate count tally", "figure"),
  ...nouns(
    `account argument assertion assessment characterization characterisation claim comment concern conclusion
    condemnation contention denunciation description explanation finding idea interpretation notion opinion point portrayal prediction remark report sentiment
    statement story suggestion theory verdict version view warning`,
    "statement",
  ),
]);

function nouns(words: string, reference: Reference): readonly (readonly [string, Reference])[] {
  return words.split(/\s+/).map((word) => [word, reference] as const);
}

/** Pronouns, and adverbs for a clause, that refer to an earlier claim: "denied *it*", "says *otherwise*". */
export const referringWords: ReadonlySet<string> = new Set(
  "it this that these those them so otherwise both none all".split(" "),
);

/** Of the words above, and of what modifies a noun above, those that say the claim is another: "a *different* story". */
export const differing: ReadonlySet<string> = new Set("otherwise different opposite".split(" "));

/** What is said of a claim to call it untrue or true, as lemma phrases: "the allegations were *baseless*". */
export const verdicts: PhraseIndex<"contradicts" | "supports"> = /* @__PURE__ */ indexPhrases([
  ...`absurd, baseless, bogus, complete fiction, fabricate, fabrication, fabricated, fake, false, fictitious, groundless,
    inaccurate, incorrect, invent, laughable, lie, ludicrous, made up, make up, misleading, nonsense, pure fiction,
    ridiculous, rubbish, unfounded, unjustified, unsubstantiated, untrue, unwarranted, without basis, without foundation,
    without merit`
    .split(/\s*,\s*/)
    .map((phrase) => [phrase, "contradicts"] as const),
  ...["accurate", "correct", "true", "well founded"].map((phrase) => [phrase, "supports"] as const),
]);

/** Verdicts that speak of sense or taste rather than truth: "it is *ridiculous*" need not be said of a claim. */
export const scornful: ReadonlySet<string> = new Set(
  "absurd laughable ludicrous ridiculous unjustified unwarranted".split(" "),
);

/** Words behind a noun of reference that go on to say what was claimed. */
export const topicWords: ReadonlySet<string> = new Set("that of about over against to on for".split(" "));

/** Words behind it that go on to say whose claim it is. */
export const ownerWords: ReadonlySet<string> = new Set(["by", "from"]);
