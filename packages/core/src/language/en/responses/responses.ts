import { indexPhrases, type PhraseIndex, type Reference, type Response } from "../../index.js";
import { agrees, answers, backs, contests, differs, rejects, takesTurn } from "./stances.js";

function phrasesOf(phrases: string, response: Response) {
  return phrases.split(/\s*,\s*/).map((phrase) => [phrase, response] as const);
}

/** Cues of several words, as lemma phrases, by which a claim takes up an earlier one; verbs stand with the verbs. */
export const responsePhrases: PhraseIndex<Response> = /* @__PURE__ */ indexPhrases([
  ...phrasesOf("brush aside, brush off, laugh off, plead not guilty, push back, shrug off", rejects),
  ...phrasesOf("beg to differ, differ with, take issue with", differs),
  ...phrasesOf("cast doubt on", contests),
  ...phrasesOf("agree with", agrees),
  ...phrasesOf("back up, bear out", backs),
  ...phrasesOf(
    "clap back, fire back, hit back, in answer to, in reply, in response, shoot back, strike back",
    answers,
  ),
  ...phrasesOf("in turn", takesTurn),
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
