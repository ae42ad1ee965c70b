import { irregularNouns } from "./irregular-nouns.js";
import { irregularVerbs } from "./irregular-verbs.js";

const irregularBases: ReadonlyMap<string, readonly string[]> = /* @__PURE__ */ basesByForm(irregularVerbs);

/**
 * The lemmas a word may stand for, the word itself in lower case first, then its verb lemmas, then its noun
 * lemmas: "leaves" -> leaves, leave, leaf. English spelling does not tell "rated" (rate) from "waited" (wait),
 * so the candidates are for looking up in a word list, which knows; they hold non-words too ("waite").
 * American -ize stands for British -ise. Never throws.
 */
export function lemmaCandidates(word: string): readonly string[] {
  const lower = word.toLowerCase().replaceAll("’", "'");
  const candidates = new Set([lower]);
  for (const verb of verbCandidates(lower)) candidates.add(verb);
  for (const noun of nounCandidates(lower)) candidates.add(noun);
  for (const candidate of [...candidates]) {
    if (candidate.endsWith("ise")) candidates.add(`${candidate.slice(0, -3)}ize`);
    if (candidate.endsWith("yse")) candidates.add(`${candidate.slice(0, -3)}yze`);
  }
  return [...candidates];
}

/**
 * One lemma for a word by its Penn Treebank tag, for comparing words with words: a guess from spelling where
 * several are possible, always the same one for the same word. Never throws.
 */
export function lemma(word: string, pos: string): string {
  const lower = word.toLowerCase().replaceAll("’", "'");
  if (pos.startsWith("VB") || pos === "MD") return verbCandidates(lower)[0] ?? lower;
  if (pos === "NNS" || pos === "NNPS") return nounCandidates(lower)[0] ?? lower;
  return lower;
}

function verbCandidates(word: string): readonly string[] {
  const irregular = irregularBases.get(word);
  if (irregular !== undefined) return irregular;
  const stem = word.length > 4 && word.endsWith("ing") ? word.slice(0, -3) : "";
  if (Object.hasOwn(irregularVerbs, `${stem}e`)) return [`${stem}e`];
  if (word.length > 4 && word.endsWith("ied")) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (word === "died" || word === "lied" || word === "tied" || word === "vied") return [word.slice(0, -1)];
  // "dying" and "lying", but "denying" and "saying".
  if (word.length === 5 && word.endsWith("ying")) return [`${word.slice(0, -4)}ie`, word.slice(0, -3)];
  if (word.length > 3 && word.endsWith("ed")) return stemCandidates(word.slice(0, -2));
  if (word.length > 4 && word.endsWith("ing")) return stemCandidates(word.slice(0, -3));
  return singularCandidates(word);
}

function nounCandidates(word: string): readonly string[] {
  const irregular = irregularNouns.get(word);
  return irregular === undefined ? singularCandidates(word) : [irregular];
}

function singularCandidates(word: string): readonly string[] {
  if (word.length > 4 && word.endsWith("ies")) return [`${word.slice(0, -3)}y`, word.slice(0, -1)];
  if (/(?:ss|x|zz|ch|sh|o)es$/.test(word)) return [word.slice(0, -2), word.slice(0, -1)];
  if (/[sz]es$/.test(word)) return [word.slice(0, -1), word.slice(0, -2)];
  if (word.length > 3 && word.endsWith("s") && !/(?:ss|us|is)$/.test(word)) return [word.slice(0, -1)];
  return [];
}

/** What "-ed" or "-ing" may have been put on: plann -> plan; argu -> argue; pass -> pass. */
function stemCandidates(stem: string): readonly string[] {
  const last = stem.at(-1) ?? "";
  const doubled = stem.length > 2 && last === stem.at(-2) && !"aeiou".includes(last);
  // "ss", "ll", "zz" and "ff" mostly belong to the base: pass, call, buzz, rebuff.
  if (doubled) return "slzf".includes(last) ? [stem, stem.slice(0, -1)] : [stem.slice(0, -1), stem];
  return takesSilentE(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

/** Whether a base with this stem more often ends in a silent e: "argu", "accus", "pledg", "rat", not "report". */
function takesSilentE(stem: string): boolean {
  if (/(?:ow|[aeo][aeiou][^aeious])$/.test(stem)) return false;
  return /(?:[ucvsz]|[dlr]g|[^aeiou]l|at|[aiu]d|[aiu]r|[aiou]k)$/.test(stem);
}

function basesByForm(verbs: Readonly<Record<string, string>>): ReadonlyMap<string, readonly string[]> {
  const bases = new Map<string, string[]>();
  for (const [base, forms] of Object.entries(verbs)) {
    for (const form of forms.split(" ")) bases.set(form, [...(bases.get(form) ?? []), base]);
  }
  return bases;
}
