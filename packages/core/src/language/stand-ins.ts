import type { Language } from "./language.js";
import { type ReportingVerb, typicalVerb } from "./reporting-verb.js";
import type { StandIn } from "./stand-in.js";

/**
 * Stand-ins for all forms of verbs that are added to a language, in the same form of its plainest verb of their act. A
 * form that the language has itself stands for itself.
 */
export function standInsFor(
  { cues, lemmas, verbs: { entries, standIns } }: Language,
  verbs: readonly ReportingVerb[],
): ReadonlyMap<string, StandIn> {
  const made = new Map(standIns);
  for (const { verb, act, forms = [] } of verbs) {
    const [lemma = verb] = verb.split(" ");
    const [typical] = typicalVerb(cues, act) ?? [];
    if (typical === undefined || entries.has(lemma)) continue;
    const own = lemmas.forms(lemma);
    const shown = lemmas.forms(typical);
    for (const kind of formKinds) made.set(own[kind], { form: shown[kind], sure: false });
    for (const form of forms) made.set(form.toLowerCase(), { form: shown.past, sure: true });
  }
  return made;
}

/** Where a participle is spelled as the past is, the past stands. */
const formKinds = ["participle", "past", "third", "gerund", "base"] as const;
