import { decodeText } from "./decode-text.js";
import { InputError } from "./input-error.js";

/** One JSON value of a file that is to hold records. */
export interface RecordValue {
  readonly value: unknown;
  /** Its line, from 1, where the file holds one value a line. */
  readonly line?: number;
}

/** A line of such a file that is not JSON, or that says why there is no record. */
export interface BadRecordLine {
  readonly line: number;
  readonly error: string;
}

/**
 * The values a file holds: one JSON document, or one a line (NDJSON); empty lines are passed over.
 *
 * @throws {InputError} for bytes that are no text, or a file that is no JSON in either way.
 */
export function recordValues(bytes: Uint8Array): readonly (RecordValue | BadRecordLine)[] {
  const text = decodeText(bytes);
  const whole = parsed(text);
  if ("value" in whole) return [whole];
  const lines = text
    .split("\n")
    .map((line, index) => ({ words: line.trim(), line: index + 1 }))
    .filter(({ words }) => words !== "")
    .map(({ words, line }) => ({ line, ...parsed(words) }));
  const [first] = lines;
  // A document over several lines that is broken is one fault, not a fault a line.
  if (first === undefined || lines.length === 1 || "error" in first) {
    throw new InputError(`is not JSON: ${whole.error}`);
  }
  return lines.map((line) => {
    const reason = "value" in line ? reasonForNone(line.value) : `is not JSON: ${line.error}`;
    return reason === undefined ? line : { line: line.line, error: reason };
  });
}

/** What `parse --ndjson` says in the place of a record it could not make; `undefined` for any other value. */
function reasonForNone(value: unknown): string | undefined {
  const holds = typeof value === "object" && value !== null && "error" in value && !("format" in value);
  return holds && typeof value.error === "string" ? `holds no record: ${value.error}` : undefined;
}

function parsed(text: string): { readonly value: unknown } | { readonly error: string } {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
