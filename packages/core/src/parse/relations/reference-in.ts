import { type Language, perLanguage, type Reference } from "../../language/index.js";
import {
  as,
  choice,
  followedBy,
  gap,
  headed,
  type Item,
  indexRules,
  item,
  lemmasIn,
  many,
  type Nothing,
  notFollowedBy,
  optional,
  type Pattern,
  type Place,
  placeOf,
  type Rule,
  type RuleIndex,
  readAt,
  reads,
  rule,
  sequence,
  tag,
  word,
} from "../../match/index.js";
import type { TaggedToken } from "../../reading/index.js";
import type { Span } from "../../record/index.js";

/** A reference to an earlier claim at the head of a content: "*that account*", "*it*", "*the allegations* were false". */
export interface ReferenceReading {
  readonly kind: Reference | "pronoun";
  /** The words that refer. */
  readonly span: Span;
  /** They go on to say what was claimed, or of what: "the claim *that* …", "accusations *of* fraud". */
  readonly hasTopic: boolean;
  /** They say whose claim it is: "*his* account", "*Ruiz's* claim", "the warning *by* the bank". */
  readonly hasOwner: boolean;
  /** What the content says of the claim referred to, and by which words: "untrue", "a *different* story". */
  readonly verdict: Verdict | undefined;
}

/** What is said of a claim, and by which words. */
interface Verdict {
  readonly type: "contradicts" | "supports";
  readonly spans: readonly Span[];
}

/** A rule that reads a reference to an earlier claim; beside the items it is given the tokens they are. */
type ReferenceRule = Rule<ReferenceReading, readonly TaggedToken[]>;

/** A reference is short: "all of the most serious of those allegations". */
const LONGEST_REFERENCE = 9;

/** "was, he said, entirely and utterly baseless" */
const VERDICT_REACH = 6;

/** Reads a content's reference to an earlier claim; undefined where it begins with none. */
export function referenceIn(
  language: Language,
  content: readonly TaggedToken[],
): ReferenceReading | undefined {
  const tokens = content.slice(0, LONGEST_REFERENCE + VERDICT_REACH);
  return readAt(ruleIndex(language), tokens, 0, tokens)?.made;
}

const ruleIndex: (language: Language) => RuleIndex<ReferenceReading, readonly TaggedToken[]> =
  /* @__PURE__ */ perLanguage((language) => indexRules(referenceRules(language)));

const noun = /* @__PURE__ */ tag("NN", "NNS", "NNP", "NNPS");
const participle = /* @__PURE__ */ tag("VBN", "VBG");
const adjective = /* @__PURE__ */ tag("JJ", "JJR", "JJS");

/** "the most serious allegations", "Ruiz's claim" */
const nounPhrase = /* @__PURE__ */ headed(noun, {
  of: choice(noun, adjective, participle, tag("PDT", "DT", "PRP$", "POS", "CD", "RB")),
  most: LONGEST_REFERENCE,
});

/** Makes the rules of references for a language. Examples are contents, word by word with their parts of speech. */
export const referenceRules: (language: Language) => readonly ReferenceRule[] = /* @__PURE__ */ perLanguage(
  (language) => {
    const { determiners, responses } = language;
    // Quotation marks and prepositions, but for "that" and "as", may stand before.
    const opening = many(choice(tag("``", "TO"), sequence(notFollowedBy(word("that", "as")), tag("IN"))), {
      least: 0,
      most: LONGEST_REFERENCE,
    });
    const quantified = optional(sequence(word(determiners.partitives), "of"));
    const referring = sequence(
      word(responses.referringWords),
      notFollowedBy(choice(noun, adjective, participle, tag("CD"))),
    );
    const pronoun = sequence(opening, as("words", placeOf(sequence(quantified, referring))));
    return [
      rule({
        name: "as-much",
        why: "“Said as much” takes up the claim right before.",
        pattern: sequence(opening, as("words", placeOf("as much"))),
        make: ({ words }) => referenceOf(language, "pronoun", words),
        examples: [["as/RB much/RB ./.", "pronoun: as much"]],
        counterexamples: ["as/IN many/JJ boats/NNS ./."],
      }),
      rule({
        name: "referring-word",
        why: "A pronoun refers to a claim where it is all of the content, or where a verdict follows.",
        pattern: pronoun,
        make: ({ words }) => pronounOf(language, words),
        examples: [
          ["it/PRP ./.", "pronoun: it"],
          ["that/DT is/VBZ a/DT lie/NN ./.", "pronoun: that, contradicts: lie"],
          ["none/NN of/IN that/DT is/VBZ true/JJ ./.", "pronoun: none of that, contradicts: true"],
          ["otherwise/RB ./.", "pronoun: otherwise, contradicts: otherwise"],
        ],
        counterexamples: [
          "that/DT in/IN March/NNP they/PRP met/VBD ./.",
          "those/DT boats/NNS sank/VBD ./.",
          "none/NN of/IN it/PRP ./.",
          "it/PRP is/VBZ true/JJ that/IN boats/NNS sink/VBP ./.",
        ],
      }),
      rule({
        name: "noun-of-reference",
        why: "A definite noun for something claimed refers back; an indefinite one only with a topic, or if it is another.",
        pattern: sequence(
          notFollowedBy(pronoun),
          opening,
          as("words", placeOf(sequence(quantified, as("noun", placeOf(nounPhrase))))),
        ),
        make: ({ words, noun }, { context: tokens }) => nounReference(language, words, noun, tokens),
        examples: [
          ["the/DT allegations/NNS were/VBD false/JJ ./.", "accusation: the allegations, contradicts: false"],
          ["his/PRP$ account/NN ./.", "statement: his account, has owner"],
          ["the/DT claim/NN that/IN it/PRP sank/VBD ./.", "statement: the claim, has topic"],
          ["a/DT different/JJ story/NN ./.", "statement: a different story, contradicts: different"],
          ["any/DT wrongdoing/NN ./.", "guilt: any wrongdoing"],
          ["the/DT report/NN is/VBZ not/RB true/JJ ./.", "statement: the report, contradicts: true"],
        ],
        counterexamples: ["a/DT claim/NN ./.", "the/DT boats/NNS ./.", "it/PRP ./."],
      }),
    ];
  },
);

/** A pronoun refers to a claim where it is all of the content, or where a verdict follows: "it", "that is a lie". */
function pronounOf(language: Language, words: Place): ReferenceReading | undefined {
  const { items, from, to } = words;
  const found = referenceOf(language, "pronoun", words, differingIn(language, items.slice(from, to)));
  const next = items[to];
  if (found.verdict !== undefined) return found;
  // "endorsed *none of it*" takes nothing up.
  if (language.negation.ofVerdicts.has(items[from]?.lower ?? "")) return undefined;
  if (next === undefined || next.pos === ".") return found;
  // "denied *that* on Monday" is rarer than "denied *that* in March they had met".
  const opensClause = items[to - 1]?.lower === "that";
  return !opensClause && (isEnd(next) || next.pos === "RB" || next.pos === "IN") ? found : undefined;
}

function nounReference(
  language: Language,
  words: Place,
  { from, to }: Place,
  tokens: readonly TaggedToken[],
): ReferenceReading | undefined {
  const { determiners, responses } = language;
  // Behind the noun an adjective may follow that is a verdict: "called the *claim* untrue".
  const kind = responses.references.get(tokens[to - 1]?.lemma ?? "");
  if (kind === undefined) return undefined;
  const [first] = tokens.slice(from, to);
  const next = tokens[to];
  const other = kind === "statement" ? differingIn(language, tokens.slice(from, to - 1)) : undefined;
  const hasTopic = next !== undefined && responses.topicWords.has(next.lower) && next.pos !== ".";
  const isIndefinite =
    determiners.indefinite.has(first?.lower ?? "") || (to - from === 1 && first?.pos === "NN");
  if (isIndefinite && other === undefined && kind !== "guilt" && !hasTopic) return undefined;
  const isPossessed = tokens.slice(from, to).some(({ pos }) => pos === "PRP$" || pos === "POS");
  const hasOwner = isPossessed || responses.ownerWords.has(next?.lower ?? "");
  return { ...referenceOf(language, kind, words, other), hasTopic, hasOwner };
}

/** The word among some that says the claim is another: "a *different* story". */
function differingIn({ responses }: Language, items: readonly Item[]): Item | undefined {
  return items.find(({ lower }) => responses.differing.has(lower));
}

function referenceOf(
  language: Language,
  kind: ReferenceReading["kind"],
  words: Place,
  other?: Item,
): ReferenceReading {
  const verdict: Verdict | undefined = other && {
    type: "contradicts",
    spans: [{ start: other.start, end: other.end }],
  };
  return {
    kind,
    span: spanOf(words),
    hasTopic: false,
    hasOwner: false,
    verdict: verdict ?? verdictOn(language, words, kind === "pronoun"),
  };
}

interface Said {
  readonly says: Verdict["type"];
  readonly place: Place;
}

/** The nearest verdict behind a reference, across verbs, adverbs and the like: "were, he said, *baseless*". */
const verdictBehind: (language: Language) => Pattern<Said, Nothing> = /* @__PURE__ */ perLanguage(
  ({ responses, times }) => {
    const mayInterrupt = ({ pos, lower }: Item) => pos.startsWith("RB") || times.interruptions.has(lower);
    const verdict = reads(
      sequence(
        followedBy(choice(adjective, noun, participle, tag("VBD", "IN"))),
        as("says", lemmasIn(responses.verdicts, mayInterrupt)),
        notFollowedBy(noun),
      ),
      ({ says }, place) => ({ says, place }),
    );
    const stop = item(
      ({ pos, lower }) => !/^(?:VB|RB|DT|MD|JJ|``|CC|IN)/.test(pos) || (pos === "IN" && lower !== "as"),
    );
    return gap(verdict, { most: VERDICT_REACH - 1, stop });
  },
);

/** What is said of the claim that some words refer to. */
function verdictOn(language: Language, { items, from, to }: Place, isPronoun: boolean): Verdict | undefined {
  const { negation, responses } = language;
  // "*that* the “fake” paper was" is no pronoun.
  if (isPronoun && /^(?:DT|``|PRP\$|IN)$/.test(items[to]?.pos ?? "")) return undefined;
  const said = verdictBehind(language).read(items, to)?.value;
  if (said === undefined) return undefined;
  const { says, place } = said;
  const before = [items[from], ...items.slice(to, place.from)];
  const negated = before.some((each) => each !== undefined && negation.ofVerdicts.has(each.lower));
  const next = items[place.to];
  if (isPronoun) {
    // "it is true that …" says nothing of what came before.
    if (!isEnd(next) || responses.scornful.has(items[place.from]?.lower ?? "")) return undefined;
    // "It's true, I have …" concedes what it goes on to say.
    if (says === "supports" && !negated && next?.pos === ",") return undefined;
  }
  if (!negated) return { type: says, spans: [spanOf(place)] };
  return says === "supports" ? { type: "contradicts", spans: [spanOf(place)] } : undefined;
}

function isEnd(item: Item | undefined): boolean {
  return item === undefined || /^(?:[.,:]|''|CC|-RRB-)$/.test(item.pos);
}

function spanOf({ items, from, to }: Place): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}
