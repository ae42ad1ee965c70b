import type { Medium } from "../record/index.js";
import type { CueMeaning } from "./cues.js";
import type { Response } from "./responses.js";
import type { StandIn } from "./stand-in.js";

/** What is said of a verb beside what it says as a cue. */
export interface VerbTraits {
  /** Its object is the one spoken to: "*told* parliament". */
  readonly addressesObject?: true;
  /** Prepositions behind it that lead to the one spoken to: "*said to* reporters". */
  readonly addresseeBehind?: readonly string[];
  /** It tells in general, and a medium may stand behind it: "*told* the BBC". */
  readonly tells?: true;
  /** By it a source puts a question to another, who may answer. */
  readonly asks?: true;
  /** How it takes up what another said: "*denied*". */
  readonly response?: Response;
  /** The medium it names: "*tweeted*". */
  readonly medium?: Medium["kind"];
  /** Its subject "it" mostly stands for nothing: "it would *take* weeks". */
  readonly impersonal?: true;
  /** Its subject "it" is empty where a clause follows: "it *seems* that". */
  readonly raising?: true;
  /** A verb of the weather, whose subject is always empty. */
  readonly weather?: true;
  /** Too common in news to tell that two claims speak of one matter. */
  readonly common?: true;
  /** The outcome it tells of, by a name that verbs share: "die" for "killed" and "died". */
  readonly outcome?: string;
}

/** All that is known of one verb. */
export interface Verb extends VerbTraits {
  /** What somebody does who is said to do it; absent where it attributes nothing. */
  readonly cue?: CueMeaning;
}

/** Verbs of one meaning, as their author writes them down. Lemmas, parted by white space; each verb stands once. */
export interface VerbGroup extends Verb {
  /** Those with nothing more to say of them. */
  readonly verbs?: string;
  /** Those with more to say of them. */
  readonly particular?: readonly (VerbTraits & { readonly verbs: string })[];
}

/** What a language says of its verbs. */
export interface VerbLists {
  /** One entry a verb, by its lemma. */
  readonly entries: ReadonlyMap<string, Verb>;
  /** What a tagger is shown in the place of forms that it has not learned; in every language but an extended one, none. */
  readonly standIns: ReadonlyMap<string, StandIn>;
  /** Lemmas of verbs, and of words like verbs, that only prepare the verb of a cue: "has been *able* to confirm". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Lemmas of the auxiliaries of the passive. */
  readonly passive: ReadonlySet<string>;
  /** Lemmas that say that one can: under a negation they make no refusal: "*could* not confirm". */
  readonly ability: ReadonlySet<string>;
  /** Forms that make a passive of a participle behind them: "*was* told". */
  readonly passiveForms: ReadonlySet<string>;
  /** Forms that say of a subject what it is: "Brink *is* a lawyer"; none of a wish or a possibility. */
  readonly copulaForms: ReadonlySet<string>;
  /** Forms of the verb in "it *is* likely that". */
  readonly expletiveForms: ReadonlySet<string>;
  /** Forms of what only would be: "it *would* close". */
  readonly conditionalForms: ReadonlySet<string>;
}

/** The verbs of a language, and what its entries say, by what a reader asks. Words are lemmas. */
export interface Verbs extends VerbLists {
  /** Verbs whose object is the one spoken to. */
  readonly addressing: ReadonlySet<string>;
  /** Verbs that name the one spoken to behind a preposition, each with its prepositions. */
  readonly addressingBehind: ReadonlyMap<string, readonly string[]>;
  /** Verbs of telling in general. */
  readonly telling: ReadonlySet<string>;
  /** Verbs by which a source puts a question to another. */
  readonly asking: ReadonlySet<string>;
  /** Verbs whose empty subject mostly stands for nothing. */
  readonly impersonal: ReadonlySet<string>;
  /** Verbs whose subject is empty where a clause follows. */
  readonly raising: ReadonlySet<string>;
  /** Verbs of the weather. */
  readonly weather: ReadonlySet<string>;
  /** Verbs too common in news to tell that two claims speak of one matter. */
  readonly common: ReadonlySet<string>;
  /** Verbs that tell of an outcome, by the name of the outcome. */
  readonly outcomes: ReadonlyMap<string, string>;
}

const none: ReadonlySet<string> = new Set();

/** No verbs. */
export const noVerbs: VerbLists = {
  entries: new Map(),
  standIns: new Map(),
  auxiliaries: none,
  passive: none,
  ability: none,
  passiveForms: none,
  copulaForms: none,
  expletiveForms: none,
  conditionalForms: none,
};

/** Makes entries of groups of verbs. Throws a `RangeError` that names a verb which stands twice. */
export function verbEntries(groups: readonly VerbGroup[]): ReadonlyMap<string, Verb> {
  const entries = new Map<string, Verb>();
  for (const { verbs = "", particular = [], ...shared } of groups) {
    for (const { verbs: words, ...traits } of [{ verbs }, ...particular]) {
      const entry: Verb = { ...shared, ...traits };
      for (const verb of words.split(/\s+/).filter((word) => word !== "")) {
        if (entries.has(verb))
          throw new RangeError(`the verb "${verb}" has two entries; say all of it in one`);
        entries.set(verb, entry);
      }
    }
  }
  return entries;
}

/** What each verb that has it says of one trait, by its lemma. */
export function verbsWith<Trait extends keyof Verb>(
  entries: ReadonlyMap<string, Verb>,
  trait: Trait,
): ReadonlyMap<string, NonNullable<Verb[Trait]>> {
  const found = new Map<string, NonNullable<Verb[Trait]>>();
  for (const [verb, entry] of entries) {
    const value = entry[trait];
    if (value !== undefined) found.set(verb, value);
  }
  return found;
}

/** Adds the views to lists of verbs. */
export function verbsOf(lists: VerbLists): Verbs {
  const { entries } = lists;
  const all = (trait: keyof VerbTraits): ReadonlySet<string> => new Set(verbsWith(entries, trait).keys());
  return {
    ...lists,
    addressing: all("addressesObject"),
    addressingBehind: verbsWith(entries, "addresseeBehind"),
    telling: all("tells"),
    asking: all("asks"),
    impersonal: all("impersonal"),
    raising: all("raising"),
    weather: all("weather"),
    common: all("common"),
    outcomes: verbsWith(entries, "outcome"),
  };
}
