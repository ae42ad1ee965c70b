import { type Language, perLanguage } from "../../language/index.js";
import {
  as,
  choice,
  gap,
  type Item,
  item,
  lemma,
  lemmaIn,
  lemmasIn,
  type Nothing,
  notFollowedBy,
  type Pattern,
  type Place,
  precededBy,
  type Rule,
  reads,
  rule,
  sequence,
  where,
  word,
  wordIn,
} from "../../match/index.js";
import type { Medium, Span } from "../../record/index.js";

/** "in a long and unusually blunt statement": as many words may stand between preposition and noun. */
const LONGEST_MODIFIER = 5;

/** What is known of an attribution when its medium is looked for. Positions are of the items looked at. */
export interface MediumContext {
  /** Where the cue begins. */
  readonly cue: number;
  /** How many items stand before those looked at, in the same sentence and outside of the content. */
  readonly before: number;
  /** The words of the source. */
  readonly source: readonly Span[];
}

/** A rule that reads through what something was said. */
export type MediumRule = Rule<Medium, MediumContext>;

/** The rules of media, by where they are tried. */
export interface MediumRules {
  /** From the cue on. */
  readonly told: MediumRule;
  /** At the words behind the cue and before it, the nearest first. */
  readonly behindPreposition: MediumRule;
  /** At the words of the source. */
  readonly asSource: MediumRule;
  /** At the words of the cue. */
  readonly byVerb: MediumRule;
}

/** Makes the rules of a language. Examples mark (source), [cue] and {content}. */
export const mediumRules: (language: Language) => MediumRules = /* @__PURE__ */ perLanguage((language) => {
  const { media, verbs } = language;
  const noun = lemmasIn(media.nouns);
  const preposition = wordIn(media.prepositions);
  const teller = lemma(verbs.telling);
  const isObject = sequence(
    precededBy(teller, { most: LONGEST_MODIFIER, stop: preposition }),
    notFollowedBy(preposition),
  );
  const told = choice(
    where(lemmasIn(media.outlets), (_, { items, from }) => isUpper(items[from])),
    reads(sequence(isObject, as("kind", noun)), ({ kind }) => kind),
    lemmaIn(media.addressees),
  );
  const leader: Pattern<Leader, Nothing> = reads(as("leadsTo", preposition), ({ leadsTo }, { from }) => ({
    leadsTo,
    at: from,
  }));
  const barrier = choice(
    word(media.barriers),
    item(({ lower }) => !/^[\p{L}\p{N}'-]+$/u.test(lower)),
  );
  return {
    told: rule({
      name: "told-through",
      why: "Whom one tells something may be a medium: reporters, an outlet; a thing told to only as the verb's object.",
      pattern: sequence(
        gap(teller, { most: LONGEST_MODIFIER - 1 }),
        as(
          "medium",
          gap(
            reads(as("kind", told), ({ kind }, place) => ({ kind, span: spanOf(place) })),
            { most: LONGEST_MODIFIER - 1, stop: item(({ text }) => /^[.,;:"“]$/.test(text)) },
          ),
        ),
      ),
      make: ({ medium }) => medium,
      examples: [
        ["(She) [told reporters] {that she would stay}.", "reporters: reporters"],
        ["(She) [told] a group of journalists {that she would stay}.", "reporters: journalists"],
        ["(She) [told] a news conference {that she would stay}.", "press-conference: news conference"],
        ["(She) [told] the BBC {that she would stay}.", "interview: BBC"],
        ["{I will stay}, (she) [told] Sky News.", "interview: Sky News"],
        ["(She) [told] the jury {that she had stayed}.", "court: jury"],
      ],
      counterexamples: [
        "(She) [told] her son, a reporter, {to stay}.",
        "(She) [said] {that she would stay}.",
      ],
    }),
    behindPreposition: rule({
      name: "in-medium",
      why: "A preposition leads to the medium; before the cue only from the sentence's beginning, or next to the cue.",
      pattern: sequence(
        as("leader", precededBy(leader, { most: LONGEST_MODIFIER, stop: barrier })),
        as("kind", noun),
      ),
      make: ({ leader: { leadsTo, at }, kind }, { items, from, to, context: { cue, before } }) => {
        if (leadsTo !== "any" && !leadsTo.includes(kind)) return undefined;
        const isNear = at + before <= 1 || cue - at <= LONGEST_MODIFIER;
        return from > cue || isNear ? { kind, span: spanOf({ items, from: at, to }) } : undefined;
      },
      examples: [
        ["{The plant is safe}, (the ministry) [said] in a statement.", "statement: in a statement"],
        [
          "In a brief statement, (the ministry) [said] {the plant is safe}.",
          "statement: In a brief statement",
        ],
        ["(She) [said] in an interview with a paper {that she would stay}.", "interview: in an interview"],
        ["(She) [wrote] on X {that she would stay}.", "social-media: on X"],
        ["(She) [said] under oath {that she had stayed}.", "court: under oath"],
      ],
      counterexamples: [
        "(She) [read] the statement {twice}.",
        "(She) [said] {he had lied in a statement}.",
        "He spoke on television. (She) [said] {she would stay}.",
      ],
    }),
    asSource: rule({
      name: "medium-as-source",
      why: "A report that says something is its own medium, but a court that rules is a body that speaks.",
      pattern: as(
        "kind",
        where(noun, (_, { items, from }) => !isUpper(items[from]) && !isBody(language, items[from])),
      ),
      make: ({ kind }, place) => {
        const next = place.items[place.to];
        const goesOn =
          next !== undefined && /^\p{L}/u.test(next.text) && isWithin(place.context.source, next);
        return goesOn && !media.afterHead.has(next.text) ? undefined : { kind, span: spanOf(place) };
      },
      examples: [
        ["[According to] (a report from the auditors), {the plant is safe}.", "report: report"],
        ["(The ministry's statement) [said] {the plant is safe}.", "statement: statement"],
      ],
      counterexamples: [
        "(The author of the report) [said] {the plant is safe}.",
        "(The court) [ruled] {that she had lied}.",
        "(The report writer) [said] {the plant is safe}.",
      ],
    }),
    byVerb: rule({
      name: "medium-by-verb",
      why: "Some verbs of saying name their medium.",
      pattern: as("kind", lemmaIn(media.verbs)),
      make: ({ kind }, place) => ({ kind, span: spanOf(place) }),
      examples: [["(She) [tweeted] {that she would stay}.", "social-media: tweeted"]],
      counterexamples: ["(She) [said] {that he tweeted}."],
    }),
  };
});

/** A preposition: the media it leads to, and where it stands. */
interface Leader {
  readonly leadsTo: "any" | readonly Medium["kind"][];
  readonly at: number;
}

function spanOf({ items, from, to }: Place): Span {
  return { start: items[from]?.start ?? 0, end: items[to - 1]?.end ?? 0 };
}

function isUpper(token: Item | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text);
}

/** "The *court* ruled" speaks for itself; "in court" is where it was said. */
function isBody({ nouns }: Language, token: Item | undefined): boolean {
  return token !== undefined && nouns.find(token.text)?.types[0] === "organization";
}

/** Whether a token begins within any of several spans. */
export function isWithin(spans: readonly Span[], { start }: Span): boolean {
  return spans.some((span) => start >= span.start && start < span.end);
}
