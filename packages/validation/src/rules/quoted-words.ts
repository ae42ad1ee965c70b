import { spanText } from "@onrecord/core/record";
import type { KnownWords } from "@onrecord/core/standoff";
import type { RecordContext } from "../context/index.js";
import { shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** Quotes given beside a record stand at their spans, and words quoted in a statement stand in the text. */
export const quotedWords = {
  name: "quoted-words",
  summary: "Quoted words equal the text, both at a quote's span and within a claim's statement.",
  levels: { strict: "error", parsed: "error" },
  check: (context) => [...misquoted(context), ...misquotedStatements(context)],
} as const satisfies Rule;

function misquoted({ quotes, text }: RecordContext): readonly Finding[] {
  const agrees = ({ span, quote }: KnownWords): boolean =>
    text === undefined ? quote.length === span.end - span.start : quote === spanText(text, [span]);
  return quotes.flatMap((quoted, index) =>
    agrees(quoted)
      ? []
      : [
          {
            path: `quotes[${index}].quote`,
            message: "the quoted words are not those of the text",
            remedy: "Quote character by character, or move the span to where the words stand.",
            span: quoted.span,
          },
        ],
  );
}

function misquotedStatements({ record, text }: RecordContext): readonly Finding[] {
  if (text === undefined) return [];
  const quoting = record.claims.flatMap(({ statement = "", content }, index) =>
    quotedParts(statement).map((words) => ({ words, index, span: content[0] })),
  );
  if (quoting.length === 0) return [];
  const plain = collapsed(text);
  return quoting
    .filter(({ words }) => !plain.includes(collapsed(words)))
    .map(({ words, index, span }) => ({
      path: `claims[${index}].statement`,
      message: `${shown(words)} is quoted, but does not stand in the text`,
      remedy: "Quote the text's own words, or leave the quotation marks out.",
      ...(span === undefined ? {} : { span }),
    }));
}

const collapsed = (words: string): string => words.replace(/\s+/g, " ");

/** The words between double quotation marks, without a comma or stop that the sentence around them wants. */
function quotedParts(statement: string): readonly string[] {
  return [...statement.matchAll(/[“"]([^“”"]+)[”"]/g)].flatMap(([, words]) =>
    words === undefined ? [] : [words.replace(/[.,]$/, "")],
  );
}
