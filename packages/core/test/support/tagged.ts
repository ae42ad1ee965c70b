import { english } from "../../src/language/en/index.js";
import { type Reading, readArticle } from "../../src/reading/index.js";
import type { Span } from "../../src/record/index.js";
import {
  type AttributionRole,
  type Bio,
  isPennTag,
  type NameType,
  type TokenTags,
} from "../../src/tagger/index.js";
import { readText, type TextDocument } from "../../src/text/index.js";

/** A text tagged by hand. */
export interface Tagged {
  readonly document: TextDocument;
  readonly tags: readonly TokenTags[];
  /** Both as the stages see them. */
  readonly reading: Reading;
  /** The span of some words of the text, at their nth occurrence (from 1). Throws where there is none. */
  span(words: string, occurrence?: number): Span;
}

const gluedToPrevious = /^(?:[,.;:?!)\]%”]|'s|'re|'ll|'ve|'d|'m|n't|’s|’re|’ll|’ve|’d|’m|n’t)$/;
const gluesNext = /^[([“$€£]$/;

/**
 * Reads a tagged text written as `word/TAG` or `word/TAG/labels` with spaces between, "¶" for a new paragraph.
 * Labels are name or role labels joined by "+"; `person` begins a name and `person~` continues it, and so for
 * organization, place, other, and for the roles source, cue, content:
 *
 *     tagged("Ada/NNP/person+source Lee/NNP/person~+source~ said/VBD/cue so/RB/content ./.")
 *
 * Throws where the words are not the tokens that `readText` finds.
 */
export function tagged(notation: string): Tagged {
  const words: { readonly text: string; readonly tags: TokenTags }[] = [];
  let text = "";
  let glued = true;
  for (const item of notation.trim().split(/\s+/)) {
    if (item === "¶") {
      text += "\n\n";
      glued = true;
      continue;
    }
    const [word = "", pos = "", labels = ""] = item.split("/");
    text += glued || gluedToPrevious.test(word) ? word : ` ${word}`;
    glued = gluesNext.test(word);
    words.push({ text: word, tags: tagsOf(pos, labels.split("+")) });
  }
  const document = readText(text);
  const found = document.tokens.map((token) => token.text).join(" ");
  const wanted = words.map((word) => word.text).join(" ");
  if (found !== wanted) throw new Error(`tokens differ:\n  found  ${found}\n  wanted ${wanted}`);
  const tags = words.map((word) => word.tags);
  return {
    document,
    tags,
    reading: readArticle(document, tags, english),
    span: (phrase, occurrence = 1) => {
      let start = -1;
      for (let i = 0; i < occurrence; i++) start = text.indexOf(phrase, start + 1);
      if (start < 0) throw new Error(`no "${phrase}" in "${text}"`);
      return { start, end: start + phrase.length };
    },
  };
}

const nameTypes: ReadonlySet<string> = new Set<NameType>(["person", "organization", "place", "other"]);
const roles: ReadonlySet<string> = new Set<AttributionRole>(["source", "cue", "content"]);

function tagsOf(pos: string, labels: readonly string[]): TokenTags {
  if (!isPennTag(pos)) throw new Error(`"${pos}" is no part of speech`);
  return {
    pos,
    posProbability: 1,
    name: bio(labels, nameTypes) as Bio<NameType>,
    nameProbability: 1,
    role: bio(labels, roles) as Bio<AttributionRole>,
    roleProbability: 1,
  };
}

function bio(labels: readonly string[], kinds: ReadonlySet<string>): string {
  const label = labels.find((each) => kinds.has(each.replace("~", "")));
  if (label === undefined) return "O";
  return label.endsWith("~") ? `I-${label.slice(0, -1)}` : `B-${label}`;
}
