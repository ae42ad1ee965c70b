import type { Act } from "../record/index.js";
import type { CueMeaning, Cues } from "./cues.js";
import type { VerbTraits } from "./verbs.js";

/**
 * A verb by which somebody is said to say something. What is not said of it is as with the language's other verbs of
 * that act: of one that accuses, the object is whom it accuses.
 */
export interface ReportingVerb extends Partial<Omit<CueMeaning, "act">> {
  /** Its lemma, with the words that belong to it behind it and "…" for a gap: "float", "kite … up". */
  readonly verb: string;
  /** Forms of it that no rule makes: "flang" for "fling". */
  readonly forms?: readonly string[];
  readonly act: Act;
  /** What else is said of it: whom it addresses, what it answers, which medium it names. */
  readonly traits?: VerbTraits;
}

/**
 * The verb that does an act and says no more: the one that is called as the act is, as in English most are ("deny"),
 * else the language's first of that act.
 */
export function typicalVerb(
  { verbs }: Pick<Cues, "verbs">,
  act: Act,
): readonly [verb: string, meaning: CueMeaning] | undefined {
  const called = verbs.get(act);
  return called?.act === act ? [act, called] : [...verbs].find(([, meaning]) => meaning.act === act);
}

/** What such a verb means as a cue, where `typical` is what another verb of its act means. */
export function meaningOf({ act, ...verb }: ReportingVerb, typical: CueMeaning | undefined): CueMeaning {
  const strength = verb.strength ?? typical?.strength;
  const certainty = verb.certainty ?? typical?.certainty;
  const polarity = verb.polarity ?? typical?.polarity;
  const target = verb.target ?? typical?.target;
  if (strength === undefined || certainty === undefined || polarity === undefined || target === undefined) {
    throw new RangeError(
      `the language has no verb of the act "${act}"; say the strength, certainty, polarity and target of "${verb.verb}"`,
    );
  }
  return { act, strength, certainty, polarity, target };
}
