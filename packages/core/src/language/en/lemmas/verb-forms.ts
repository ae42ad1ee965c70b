import type { VerbForms } from "../../index.js";
import { irregularVerbs } from "./irregular-verbs.js";

/** The forms of an English verb, which it has from the list of irregular ones or by its spelling. Never throws. */
export function verbForms(verb: string): VerbForms {
  const irregular =
    (Object.hasOwn(irregularVerbs, verb) ? irregularVerbs[verb] : undefined)?.split(" ") ?? [];
  const third = irregular.find((form) => form.endsWith("s")) ?? withS(verb);
  const [past = withEd(verb), participle = past] = irregular.filter((form) => form !== third);
  return { base: verb, third, past, participle, gerund: withIng(verb) };
}

function withS(verb: string): string {
  if (/(?:[sxz]|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return endsInConsonantAndY(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

function withEd(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  return endsInConsonantAndY(verb) ? `${verb.slice(0, -1)}ied` : `${doubled(verb)}ed`;
}

function withIng(verb: string): string {
  if (verb.endsWith("ie")) return `${verb.slice(0, -2)}ying`;
  return /[^eoy]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${doubled(verb)}ing`;
}

function endsInConsonantAndY(verb: string): boolean {
  return /[^aeiou]y$/.test(verb);
}

/** A verb of one short syllable doubles its last consonant: "jab", "jabbed". */
function doubled(verb: string): string {
  return /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb) ? `${verb}${verb.slice(-1)}` : verb;
}
