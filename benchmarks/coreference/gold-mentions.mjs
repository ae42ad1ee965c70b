import { bundled } from "./core-sources.mjs";
import { headOf } from "./gum.mjs";

/** What the measures use of core: coreference beneath its public face. */
export const core = await bundled(`
  export { prepare, sieves } from "./parse/entities/resolve-entities.ts";
  export { antecedentFeatures, noAntecedentFeatures } from "./parse/entities/sieves/antecedent-features.ts";
  export { antecedentCandidates, thirdPerson, thirdPersonPronouns } from "./parse/entities/sieves/third-person.ts";
  export { readText } from "./text/index.ts";
  export { english } from "./language/en/index.ts";
`);

/** Resolves a document's gold mentions; see `prepareGold`. */
export function resolveGold(document) {
  const prepared = prepareGold(document);
  for (const sieve of core.sieves) sieve(prepared.resolution);
  return prepared;
}

/** A document's gold mentions with its gold tags, unresolved, and for each gold mention the index of its candidate. */
export function prepareGold(document) {
  const { text, tokens, sentences, paragraphs, rows, mentions } = document;
  const { quotations } = core.readText(text);
  const { candidates, names } = goldCandidates(document);
  const tags = rows.map(({ pos }, index) => ({
    pos,
    posProbability: 1,
    name: names[index] ?? "O",
    nameProbability: 1,
    role: "O",
    roleProbability: 1,
  }));
  const resolution = core.prepare({ text, tokens, sentences, paragraphs, quotations }, tags, candidates, []);
  const place = new Map(candidates.map(({ gold }, index) => [gold, index]));
  return { resolution, candidateOf: mentions.map((_, index) => place.get(index)) };
}

/** Gold mentions as candidates: a name is the run of proper nouns around its head. */
function goldCandidates({ tokens, rows, mentions }) {
  const names = [];
  const candidates = mentions.map((mention, gold) => {
    const head = headOf(rows, mention.tokens);
    const { pos } = rows[head];
    const single = mention.tokens.to - mention.tokens.from === 1;
    if (single && pos !== "DT" && core.english.pronouns.forms.has(tokens[head].text.toLowerCase()))
      return candidate(tokens, mention.tokens, head, "pronoun", gold);
    const proper =
      pos.startsWith("NNP") || (single && /^[A-Z]/.test(tokens[head].text) && pos.startsWith("JJ"));
    if (!proper || mention.type === "time") return candidate(tokens, mention.tokens, head, "nominal", gold);
    const range = properRun(rows, mention.tokens, head);
    const nameType = ["person", "organization", "place"].includes(mention.type) ? mention.type : "other";
    for (let index = range.from; index < range.to; index++)
      names[index] = `${index === range.from ? "B" : "I"}-${nameType}`;
    return { ...candidate(tokens, range, head, "name", gold), nameType };
  });
  candidates.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  return { candidates, names };
}

function candidate(tokens, range, head, kind, gold) {
  const span = { start: tokens[range.from].start, end: tokens[range.to - 1].end };
  return { span, tokens: range, head, kind, gold };
}

function properRun(rows, { from, to }, head) {
  const linking = new Set(["IN", "DT", "CC", "HYPH", "POS", "NN"]);
  const proper = (index) => rows[index].pos.startsWith("NNP");
  let start = head;
  let end = head + 1;
  for (let index = head - 1; index >= from && (proper(index) || linking.has(rows[index].pos)); index--)
    if (proper(index)) start = index;
  for (let index = head + 1; index < to && (proper(index) || linking.has(rows[index].pos)); index++)
    if (proper(index)) end = index + 1;
  return { from: start, to: end };
}
