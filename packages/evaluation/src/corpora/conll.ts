import { nameTypes, type TypedName } from "@onrecord/validation";
import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import type { Part } from "./parts.js";
import { ends, place, taggedToken } from "./shapes.js";
import type { TaggedText } from "./tagged-text.js";

/** A text of CoNLL-2003 (Tjong Kim Sang and De Meulder, 2003): sentences are the lines of the original files. */
export interface ConllDocument extends TaggedText {
  readonly id: string;
  readonly names: readonly TypedName[];
}

const line = z.object({
  id: z.string(),
  text: z.string(),
  tokens: z.array(taggedToken),
  sentences: z.array(ends),
  mentions: z.array(place.extend({ type: z.enum(nameTypes) })),
});

/** Reads a part of CoNLL-2003. */
export function readConll(folder: string, part: Part): readonly ConllDocument[] {
  return readJsonLines(folder, `conll2003/${part}.jsonl.gz`, line).map(
    ({ id, text, tokens, sentences, mentions }) => {
      const offsets = offsetsOf(text);
      return {
        id,
        text,
        tokens: tokens.map(([, start, end, pos]) => ({
          ...offsets.span([start, end]),
          ...(pos === null ? {} : { pos }),
        })),
        sentences: sentences.map(([from, to]) => ({ from, to })),
        names: mentions.map(({ start, end, type }) => ({ ...offsets.span([start, end]), type })),
      };
    },
  );
}
