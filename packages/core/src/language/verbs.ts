/** What verbs do beside being cues. Words are lemmas unless it is said that they are forms. */
export interface Verbs {
  /** Verbs whose object is the one spoken to: "*told* parliament". */
  readonly addressing: ReadonlySet<string>;
  /** Verbs that name the one spoken to behind a preposition: "*said* to reporters". */
  readonly addressingWith: ReadonlySet<string>;
  /** Verbs of telling in general, behind which a medium may stand: "*told* the BBC". */
  readonly telling: ReadonlySet<string>;
  /** Verbs by which a source puts a question to another. */
  readonly asking: ReadonlySet<string>;
  /** Verbs whose empty subject mostly stands for nothing: "it would *take* weeks". */
  readonly impersonal: ReadonlySet<string>;
  /** Verbs whose subject is empty where a clause follows: "it *seems* that". */
  readonly raising: ReadonlySet<string>;
  /** Verbs of the weather, whose subject is always empty. */
  readonly weather: ReadonlySet<string>;
  /** Verbs too common in news to tell that two claims speak of one matter. */
  readonly common: ReadonlySet<string>;
  /** Verbs that tell of one outcome with different words, by a common name: "die" for "killed" and "died". */
  readonly outcomes: ReadonlyMap<string, string>;
  /** Verbs, and words like verbs, that only prepare the verb of a cue: "has been *able* to confirm". */
  readonly auxiliaries: ReadonlySet<string>;
  /** Auxiliaries of the passive. */
  readonly passive: ReadonlySet<string>;
  /** Words that say that one can: under a negation they make no refusal: "*could* not confirm". */
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

const none: ReadonlySet<string> = new Set();

/** No verbs. */
export const noVerbs: Verbs = {
  addressing: none,
  addressingWith: none,
  telling: none,
  asking: none,
  impersonal: none,
  raising: none,
  weather: none,
  common: none,
  outcomes: new Map(),
  auxiliaries: none,
  passive: none,
  ability: none,
  passiveForms: none,
  copulaForms: none,
  expletiveForms: none,
  conditionalForms: none,
};
