#!/usr/bin/env node
/**
 * Measures coreference from raw text, with the package's own tokens, tags, mentions and entities, on GUM's held-out
 * news and interviews (`--tuning` for the others).
 *
 *   npm run build && ONRECORD_CORPORA=DIR node benchmarks/coreference/end-to-end.mjs [--tuning]
 *
 * Gold are all of GUM's mentions but those mentioned once. A mention of a record is a gold mention where each holds
 * the other's head; of several such gold mentions, the shortest. Mentions that are not gold count against precision,
 * gold mentions that are not found (many are things and ideas, which no record keeps) against recall.
 */
import { headOf, newsAndInterviews, readGum } from "./gum.mjs";
import { addDocument, emptyTally, scoresOf } from "./scores.mjs";

/** MUC, B-cubed, CEAF-e and their mean; `parse` gives the record of a text. */
export function endToEndScores(documents, parse) {
  const tally = emptyTally();
  for (const document of documents) {
    const gold = grouped(document.mentions.map(({ entity }, index) => [entity, String(index)]));
    const { mentions } = parse(document.text);
    const taken = new Set();
    const labels = mentions.map((mention, index) => {
      const match = goldMention(document, mention, taken);
      if (match !== undefined) taken.add(match);
      return [mention.entity, match === undefined ? `spurious ${index}` : String(match)];
    });
    addDocument(tally, gold, grouped(labels));
  }
  return scoresOf(tally);
}

function goldMention({ tokens, rows, mentions }, { span, head }, taken) {
  let best;
  let shortest = Number.POSITIVE_INFINITY;
  mentions.forEach((mention, index) => {
    const { from, to } = mention.tokens;
    const start = tokens[from].start;
    const end = tokens[to - 1].end;
    const goldHead = tokens[headOf(rows, mention.tokens)];
    const own = head ?? span;
    const agrees =
      goldHead.start >= span.start && goldHead.end <= span.end && own.start >= start && own.end <= end;
    if (agrees && !taken.has(index) && end - start < shortest) {
      best = index;
      shortest = end - start;
    }
  });
  return best;
}

function grouped(labels) {
  const groups = new Map();
  for (const [label, key] of labels) groups.set(label, [...(groups.get(label) ?? []), key]);
  return [...groups.values()].filter((group) => group.length > 1);
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const corpora = process.env.ONRECORD_CORPORA;
  if (corpora === undefined) {
    console.error("coreference: not measured, ONRECORD_CORPORA is not set");
    process.exit(2);
  }
  const { parseArticle } = await import("@onrecord/core");
  const documents = newsAndInterviews(readGum(corpora), { heldOut: !process.argv.includes("--tuning") });
  const { mean, ...scores } = endToEndScores(documents, parseArticle);
  console.log(`${documents.length} documents, from raw text, without singletons`);
  for (const [name, { precision, recall, f1 }] of Object.entries(scores))
    console.log(name.padEnd(8), `P ${precision.toFixed(1)} R ${recall.toFixed(1)} F1 ${f1.toFixed(1)}`);
  console.log(`mean     ${mean.toFixed(1)}`);
}
