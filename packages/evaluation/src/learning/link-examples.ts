import {
  type AttributionRole,
  type Bio,
  type IndexRange,
  readText,
  type Span,
  type Token,
} from "@onrecord/core";
import type { AttributionParts } from "@onrecord/validation";
import { type Decision, linkDecisions } from "../core-internals.js";
import { type AnnotatedArticle, sureTags } from "../corpora/index.js";

/** Where parts of two attributions overlap, a later role covers an earlier one. */
const roleOrder = ["content", "source", "cue"] as const;

/** The choices of cues and sources that an article's attributions settle, with their roles by hand. */
export function linkExamples({ text, tokens: tagged, attributions }: AnnotatedArticle): readonly Decision[] {
  const document = readText(text);
  const posAt = new Map(tagged.map(({ start, pos }) => [start, pos]));
  const { roles, owners } = labelled(document.tokens, attributions);
  const tags = document.tokens.map(({ start }, index) =>
    sureTags(posAt.get(start), { role: roles[index] ?? "O" }),
  );
  const ownersOf = ({ from }: IndexRange) => owners[from] ?? [];
  return linkDecisions(document, tags, (one, other) =>
    ownersOf(one).some((owner) => ownersOf(other).includes(owner)),
  );
}

interface Labels {
  readonly roles: readonly Bio<AttributionRole>[];
  /** For each token the attributions that its part belongs to. */
  readonly owners: readonly (readonly number[])[];
}

function labelled(tokens: readonly Token[], attributions: readonly AttributionParts[]): Labels {
  const roles: Bio<AttributionRole>[] = tokens.map(() => "O");
  const kinds: (AttributionRole | undefined)[] = tokens.map(() => undefined);
  const owners: number[][] = tokens.map(() => []);
  for (const [owner, parts] of attributions.entries()) {
    for (const role of roleOrder) {
      for (const span of parts[role]) {
        for (const [place, index] of tokensWithin(tokens, span).entries()) {
          // A part that two attributions share is one part, of both.
          if (kinds[index] === role) {
            owners[index]?.push(owner);
            continue;
          }
          kinds[index] = role;
          owners[index] = [owner];
          roles[index] = place === 0 ? `B-${role}` : `I-${role}`;
        }
      }
    }
  }
  return { roles, owners };
}

/** The indexes of the tokens that a span touches. */
function tokensWithin(tokens: readonly Token[], { start, end }: Span): readonly number[] {
  return tokens.flatMap((token, index) => (token.end > start && token.start < end ? [index] : []));
}
