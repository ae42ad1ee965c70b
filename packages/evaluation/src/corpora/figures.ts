import type { Span } from "@onrecord/core";
import { z } from "zod";
import { offsetsOf } from "./code-points.js";
import { readJsonLines } from "./json-lines.js";

/** How a figure is put: exactly, about, more than, less than, or as a rise or fall. */
export const figureForms = ["=", "~", ">", "<", "up", "down"] as const;
export type FigureForm = (typeof figureForms)[number];

/** A figure as NewsQuant and Recognizers-Text give it: a value, or two bounds. */
export interface GoldFigure {
  readonly form: FigureForm;
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** The unit as the text writes it, and in its plain form: "dollars", "dollar". */
  readonly unit?: string;
  readonly normalizedUnit?: string;
  /** The currency's ISO 4217 code. */
  readonly iso?: string;
  /** What the figure belongs to, in words of the text. */
  readonly concepts: readonly string[];
  /** NewsQuant gives none. */
  readonly span?: Span;
}

/** A sentence with its figures. */
export interface FigureText {
  readonly id: string;
  readonly text: string;
  /** The gold has no bare numbers: a figure without a unit is judged only where it is in the gold. */
  readonly unitsOnly: boolean;
  readonly figures: readonly GoldFigure[];
}

const line = z.object({
  id: z.string(),
  text: z.string(),
  unitsOnly: z.boolean().default(false),
  figures: z.array(
    z.object({
      change: z.enum(figureForms),
      value: z.number().optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      unit: z.string().nullable(),
      normalizedUnit: z.string().nullable(),
      iso: z.string().optional(),
      concepts: z.array(z.string()),
      start: z.number().optional(),
      end: z.number().optional(),
    }),
  ),
});

/** Reads NewsQuant (Almasian et al., 2023); only half of it is at hand. */
export function readNewsquant(folder: string): readonly FigureText[] {
  return readFigureTexts(folder, "newsquant/train.jsonl.gz");
}

/** Reads the figures of Microsoft's Recognizers-Text specifications. */
export function readRecognizersFigures(folder: string): readonly FigureText[] {
  return readFigureTexts(folder, "recognizers/figures.jsonl.gz");
}

function readFigureTexts(folder: string, file: string): readonly FigureText[] {
  return readJsonLines(folder, file, line).map(({ figures, ...facts }) => {
    const offsets = offsetsOf(facts.text);
    return {
      ...facts,
      figures: figures.map(
        ({ change, value, min, max, unit, normalizedUnit, iso, concepts, start, end }) => ({
          form: change,
          ...(value === undefined ? {} : { value }),
          ...(min === undefined ? {} : { min }),
          ...(max === undefined ? {} : { max }),
          ...(unit === null ? {} : { unit }),
          ...(normalizedUnit === null ? {} : { normalizedUnit }),
          ...(iso === undefined ? {} : { iso }),
          concepts,
          ...(start === undefined || end === undefined ? {} : { span: offsets.span([start, end]) }),
        }),
      ),
    };
  });
}
