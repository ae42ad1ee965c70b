import { modelEn } from "@onrecord/model-en";
import type { CoreferenceScore } from "@onrecord/validation";
import { resolveGiven } from "../core-internals.js";
import { headOf, type TreeDocument } from "../corpora/index.js";
import { clustersOf, scoreClusterings } from "./clusters.js";
import { goldMentions } from "./gold-mentions.js";

/** Gives one label for each gold mention of a document; those of equal labels are one entity. */
export type System = (document: TreeDocument) => readonly string[];

/** What is measured, by name: the parser, and two baselines. */
export const systems = { onrecord: resolved, "equal names": equalNames, "equal heads": equalHeads } as const;

/**
 * How well a system tells which gold mentions are of one entity.
 *
 * @param least - 2 leaves out entities mentioned once, on both sides
 */
export function scoreSystem(
  documents: readonly TreeDocument[],
  system: System,
  least: 1 | 2,
): CoreferenceScore {
  const clusters = (labels: readonly string[]) =>
    clustersOf(
      labels.map((label, index) => [String(index), label]),
      least,
    );
  return scoreClusterings(
    documents.map((document) => ({
      gold: clusters(document.mentions.map(({ entity }) => entity)),
      found: clusters(system(document)),
    })),
  );
}

function resolved(document: TreeDocument): readonly string[] {
  const { given, goldOf } = goldMentions(document);
  const entities = new Map(
    resolveGiven(given, modelEn.scores.antecedents).map((entity, index) => [goldOf[index], entity]),
  );
  return document.mentions.map((_, gold) => String(entities.get(gold)));
}

function equalNames({ tokens, rows, mentions }: TreeDocument): readonly string[] {
  return mentions.map(({ tokens: range }, index) => {
    const words = tokens.slice(range.from, range.to).map(({ text }) => text.toLowerCase());
    const isNamed = rows[headOf(rows, range)]?.pos.startsWith("NNP");
    return isNamed ? words.join(" ") : `mention ${index}`;
  });
}

function equalHeads({ tokens, rows, mentions }: TreeDocument): readonly string[] {
  return mentions.map(({ tokens: range }, index) => {
    const head = headOf(rows, range);
    const isNoun = rows[head]?.pos.startsWith("NN");
    return isNoun ? (tokens[head]?.text.toLowerCase() ?? "") : `mention ${index}`;
  });
}
