import { readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "zod";

const words = z.union([z.string(), z.array(z.string())]);
const names = z.array(z.string());

/** What must stand in the record of a case; other things beside do no harm. */
const expectations = z.object({
  claims: z
    .array(
      z.object({
        voice: z.enum(["article's own", "attributed"]).optional(),
        sources: names.optional(),
        content: words,
        act: words.optional(),
        certainty: words.optional(),
        polarity: words.optional(),
        targets: names.optional(),
        about: names.optional(),
      }),
    )
    .default([]),
  attributions: z
    .array(z.object({ sources: names.optional(), content: words, form: z.string().optional() }))
    .default([]),
  figures: z
    .array(
      z.object({
        text: z.string(),
        value: z.number().optional(),
        min: z.number().optional(),
        max: z.number().optional(),
        unit: z.string().optional(),
        of: z.string().optional(),
      }),
    )
    .default([]),
  times: z.array(z.object({ text: z.string(), value: z.string(), mod: z.string().optional() })).default([]),
  entities: z.array(z.object({ name: z.string(), type: z.string().optional() })).default([]),
  names: names.default([]),
  relations: z.array(z.object({ type: z.string(), from: z.number(), to: z.number() })).default([]),
});

/** What must stand in the record of a case. */
export type Expectations = z.infer<typeof expectations>;

/** A small text with known answers. */
export interface Case {
  /** Its file's name, and its place there. */
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly publishedAt?: string;
  readonly expect: Expectations;
}

const written = z.object({
  // A case may be a page instead, which is not read here.
  text: z.string().optional(),
  publishedAt: z.string().optional(),
  expect: expectations.optional(),
});

/**
 * Reads cases from a JSON file, which holds one or a list, or from a folder of such files, in the order of their names.
 *
 * @throws {z.ZodError} where a case has another shape
 */
export function readCases(path: string): readonly Case[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path)
        .filter((file) => file.endsWith(".json"))
        .sort()
        .map((file) => join(path, file))
    : [path];
  return files.flatMap((file) => {
    const name = basename(file, ".json");
    const all: unknown = JSON.parse(readFileSync(file, "utf8"));
    return (Array.isArray(all) ? all : [all]).flatMap((one: unknown, index): readonly Case[] => {
      const { text, publishedAt, expect } = written.parse(one);
      if (text === undefined) return [];
      return [
        {
          id: `${name}#${index + 1}`,
          file: name,
          text,
          ...(publishedAt === undefined ? {} : { publishedAt }),
          expect: expect ?? expectations.parse({}),
        },
      ];
    });
  });
}
