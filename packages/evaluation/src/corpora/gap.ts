import type { Span } from "@onrecord/core";
import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";
import type { Part } from "./parts.js";
import { place } from "./shapes.js";

/** A text of GAP (Webster et al., 2018): a pronoun, and two names that it may stand for. */
export interface GapText {
  readonly id: string;
  readonly text: string;
  readonly gender: "masculine" | "feminine";
  readonly pronoun: Span;
  /** `isMeant` where the pronoun stands for that name; neither may be. */
  readonly names: readonly (Span & { readonly isMeant: boolean })[];
}

const line = z.object({
  id: z.string(),
  text: z.string(),
  gender: z.enum(["masculine", "feminine"]),
  pronoun: place,
  names: z.array(place.extend({ coref: z.boolean() })),
});

/** Reads a part of GAP. */
export function readGap(folder: string, part: Part): readonly GapText[] {
  return readJsonLines(folder, `gap/${part}.jsonl.gz`, line).map(({ id, text, gender, pronoun, names }) => {
    const offsets = offsetsOf(text);
    return {
      id,
      text,
      gender,
      pronoun: offsets.span([pronoun.start, pronoun.end]),
      names: names.map(({ start, end, coref }) => ({ ...offsets.span([start, end]), isMeant: coref })),
    };
  });
}
