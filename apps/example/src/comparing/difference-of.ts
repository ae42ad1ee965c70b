import type {
  ArticleRecord,
  Attribution,
  Claim,
  Entity,
  Figure,
  Mention,
  Relation,
  Span,
  Time,
} from "@onrecord/core/record";
import { indexRecord } from "@onrecord/core/standoff";
import type { Excerpter } from "@onrecord/validation";
import { actWord, figureWords, relationWord, sourceNames, timeWords } from "../record/index.js";
import type { Difference } from "./comparison.js";

type Sayings = Difference["sayings"];

/** Tells what the items of one record are, and where, for a list of differences. */
export type Differences = ReturnType<typeof differencesOf>;

/** Makes the functions that describe a record's items; `excerpt` shows them in the text. */
export function differencesOf(record: ArticleRecord, text: string, excerpt: Excerpter) {
  const index = indexRecord(record, text);
  const make = (
    key: string,
    label: string,
    spans: readonly Span[],
    sayings?: Sayings,
    marked = spans,
  ): Difference => {
    const [first] = marked;
    return {
      key,
      label,
      spans,
      marked,
      ...(sayings === undefined ? {} : { sayings }),
      ...(first === undefined ? {} : { excerpt: excerpt(first) }),
    };
  };
  return {
    mentions: ({ id, entity, kind, span }: Mention, sayings?: Sayings) =>
      make(id, `${kind} of ${index.nameOf(entity)}`, [span], sayings),
    entities: ({ id, name, type }: Entity, sayings?: Sayings) =>
      make(
        id,
        `${type}: ${name}`,
        index.mentionsOf(id).map(({ span }) => span),
        sayings,
      ),
    attributions: ({ id, source, cue, content }: Attribution, sayings?: Sayings) =>
      make(
        id,
        `${index.textOf(source) || "No source"} · ${index.textOf(cue) || "no cue"}`,
        [...source, ...cue, ...content],
        sayings,
        content.length > 0 ? content : cue,
      ),
    claims: (claim: Claim, sayings?: Sayings) =>
      make(claim.id, `${sourceNames(index, claim)} ${actWord(claim.act)}`, claim.content, sayings),
    figures: (figure: Figure, sayings?: Sayings) =>
      make(figure.id, figureWords(figure), [figure.span], sayings),
    times: (time: Time, sayings?: Sayings) => make(time.id, timeWords(time), [time.span], sayings),
    relations: ({ type, from, to }: Relation, sayings?: Sayings) => {
      const contents = [from, to].map((id) => index.claim(id)?.content ?? []);
      const [one = "", other = ""] = contents.map((content) => index.textOf(content));
      return make(
        `${type} ${from} ${to}`,
        `“${shortened(one)}” ${relationWord(type)} “${shortened(other)}”`,
        contents.flat(),
        sayings,
      );
    },
  };
}

/** So many characters tell one claim from another. */
const LONGEST_CLAIM = 60;

const shortened = (words: string): string =>
  words.length <= LONGEST_CLAIM ? words : `${words.slice(0, LONGEST_CLAIM).trimEnd()}…`;
