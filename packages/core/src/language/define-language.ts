import { type Calendar, noCalendar } from "./calendar.js";
import { type Clauses, noClauses } from "./clauses.js";
import { type CueLists, noCues } from "./cues.js";
import { type Determiners, noDeterminers } from "./determiners.js";
import { type Hedges, noHedges } from "./hedges.js";
import type { Language } from "./language.js";
import { type Lemmas, noLemmas } from "./lemmas.js";
import { type MediaLists, noMedia } from "./media.js";
import { type NameLists, namesOf, noNames } from "./names.js";
import { type Negation, noNegation } from "./negation.js";
import { type NounLists, noNouns, nounsOf } from "./nouns.js";
import { type Numbers, noNumbers } from "./numbers.js";
import { withWords } from "./phrases.js";
import { noPronouns, type Pronouns } from "./pronouns.js";
import { noResponses, type ResponseLists } from "./responses.js";
import { noTenses, type Tenses } from "./tenses.js";
import { noTimeContexts, type TimeContexts } from "./time-contexts.js";
import { noTimes, type Times } from "./times.js";
import { noTitles, type TitleLists, titlesOf } from "./titles.js";
import { noUnits, type Units } from "./units.js";
import { noVerbs, type VerbLists, verbsOf, verbsWith } from "./verbs.js";
import { type WritingParts, writingOf } from "./writing.js";

/** A language as its author writes it down: any section, and any field of a section, may be left out. */
export interface LanguageParts {
  /** BCP 47 tag: "en". */
  readonly code: string;
  readonly writing?: WritingParts;
  readonly lemmas?: Partial<Lemmas>;
  readonly cues?: Partial<CueLists>;
  readonly verbs?: Partial<VerbLists>;
  readonly nouns?: Partial<NounLists>;
  readonly names?: Partial<NameLists>;
  readonly titles?: Partial<TitleLists>;
  readonly pronouns?: Partial<Pronouns>;
  readonly determiners?: Partial<Determiners>;
  readonly numbers?: Partial<Numbers>;
  readonly units?: Partial<Units>;
  readonly calendar?: Partial<Calendar>;
  readonly times?: Partial<Times>;
  readonly timeContexts?: Partial<TimeContexts>;
  readonly tenses?: Partial<Tenses>;
  readonly clauses?: Partial<Clauses>;
  readonly negation?: Partial<Negation>;
  readonly hedges?: Hedges;
  readonly media?: Partial<MediaLists>;
  readonly responses?: Partial<ResponseLists>;
}

/**
 * Makes a language of what its author knows of it: what is left out is empty, names, nouns and titles get their
 * look-ups, and what verbs say is sorted by what is asked. A `Language` is itself a valid argument, so that another
 * can be made of it by adding to its lists.
 */
export function defineLanguage(parts: LanguageParts): Language {
  const lemmas = { ...noLemmas, ...parts.lemmas };
  const verbs = verbsOf({ ...noVerbs, ...parts.verbs });
  const responses = { ...noResponses, ...parts.responses };
  return {
    code: parts.code,
    writing: writingOf(parts.writing),
    lemmas,
    cues: { ...noCues, ...parts.cues, verbs: verbsWith(verbs.entries, "cue") },
    verbs,
    nouns: nounsOf({ ...noNouns, ...parts.nouns }, lemmas),
    names: namesOf({ ...noNames, ...parts.names }),
    titles: titlesOf({ ...noTitles, ...parts.titles }),
    pronouns: { ...noPronouns, ...parts.pronouns },
    determiners: { ...noDeterminers, ...parts.determiners },
    numbers: { ...noNumbers, ...parts.numbers },
    units: { ...noUnits, ...parts.units },
    calendar: { ...noCalendar, ...parts.calendar },
    times: { ...noTimes, ...parts.times },
    timeContexts: { ...noTimeContexts, ...parts.timeContexts },
    tenses: { ...noTenses, ...parts.tenses },
    clauses: { ...noClauses, ...parts.clauses },
    negation: { ...noNegation, ...parts.negation },
    hedges: parts.hedges ?? noHedges,
    media: { ...noMedia, ...parts.media, verbs: verbsWith(verbs.entries, "medium") },
    responses: {
      ...responses,
      cues: withWords(responses.phrases, verbsWith(verbs.entries, "response")),
    },
  };
}
