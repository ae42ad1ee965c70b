import type { Span } from "@onrecord/core";
import { nameTypes, type TypedName } from "@onrecord/validation";
import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import type { Part } from "./parts.js";
import { place } from "./shapes.js";

/** A name with the corpus's finer type: "Facility", "NORP", "Product". */
export interface FineName extends TypedName {
  readonly fine: string;
}

/** An article of Worldwide English newswire (Shan et al., 2023). */
export interface WorldwideArticle {
  readonly id: string;
  readonly text: string;
  readonly region: string;
  readonly outlet: string;
  readonly names: readonly FineName[];
  /** Dates and sums of money; the corpus does not say which names stand within one. */
  readonly values: readonly Span[];
}

const line = z.object({
  id: z.string(),
  region: z.string(),
  outlet: z.string(),
  text: z.string(),
  mentions: z.array(place.extend({ type: z.enum(nameTypes), fine: z.string() })),
  values: z.array(place),
});

/** Reads a part of Worldwide. */
export function readWorldwide(folder: string, part: Part): readonly WorldwideArticle[] {
  return readJsonLines(folder, `worldwide/${part}.jsonl.gz`, line).map(
    ({ text, mentions, values, ...facts }) => {
      const offsets = offsetsOf(text);
      return {
        ...facts,
        text,
        names: mentions.map(({ start, end, type, fine }) => ({ ...offsets.span([start, end]), type, fine })),
        values: values.map(({ start, end }) => offsets.span([start, end])),
      };
    },
  );
}
