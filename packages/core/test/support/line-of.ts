import type { Expression, Line } from "../../src/parse/times/index.js";
import { plainReading } from "./plain-reading.js";

/** A text of one sentence as times are read from it. */
export function lineOf(text: string, known: Partial<Line> = {}): Line {
  const { language, pieces } = plainReading(text);
  return { language, pieces: pieces.flat(), ...known };
}

/** An expression that some words of a line are; throws where they do not stand there. */
export function expressionOf(
  { pieces }: Line,
  words: string,
  value: Omit<Expression, "from" | "to" | "rule">,
): Expression {
  const wanted = words.split(" ");
  const from = pieces.findIndex((_, at) =>
    wanted.every((word, offset) => pieces[at + offset]?.text === word),
  );
  if (from < 0) throw new Error(`no "${words}"`);
  return { ...value, from, to: from + wanted.length, rule: "test" };
}
