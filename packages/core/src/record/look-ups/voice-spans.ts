import type { ArticleRecord } from "../article-record.js";
import type { EntityId } from "../ids.js";
import type { Span } from "../span.js";
import { contentSweep } from "./content-sweep.js";
import { type EntityIn, idOf, type Ref } from "./items-in.js";
import { lazily } from "./lazily.js";

/** Whose words are asked for: the article's own, or an entity's. */
export type Voice<R extends ArticleRecord = ArticleRecord> = "article" | Ref<EntityIn<R>>;

/** Where one voice alone speaks. */
export interface VoiceSpans<R extends ArticleRecord = ArticleRecord> {
  /**
   * Where a voice alone speaks, in the order of the text. Words belong to the innermost attribution in whose content
   * they stand, and to its `sources`; words in no content are the article's own, who said it among them ("said Ada
   * Brink"). Of "Hamas said the minister wanted a truce" Hamas's words are "the minister wanted", the article's own
   * "Hamas said".
   */
  spansOfVoice(voice: Voice<R>): readonly Span[];
}

/** Makes the look-up of where a voice speaks. */
export function voiceSpans(record: ArticleRecord): VoiceSpans {
  const byVoice = lazily(() => spansByVoice(record));
  return { spansOfVoice: (voice) => byVoice().get(idOf(voice)) ?? [] };
}

function spansByVoice({
  article,
  attributions,
}: ArticleRecord): ReadonlyMap<EntityId | "article", readonly Span[]> {
  const spans = new Map<EntityId | "article", Span[]>();
  const sweep = contentSweep(attributions);
  for (let start = 0; start < article.length; ) {
    const innermost = sweep.openAt(start).at(-1);
    const end = Math.min(
      innermost?.end ?? article.length,
      sweep.nextStart() ?? article.length,
      article.length,
    );
    for (const voice of new Set(innermost?.attribution.sources ?? (["article"] as const))) {
      append(spans, voice, { start, end });
    }
    start = end;
  }
  return spans;
}

/** Adds a span to a voice's; one that goes on where the last ended is one with it. */
function append<Key>(spans: Map<Key, Span[]>, voice: Key, { start, end }: Span): void {
  const own = spans.get(voice);
  const last = own?.at(-1);
  if (own === undefined) spans.set(voice, [{ start, end }]);
  else if (last?.end === start) own[own.length - 1] = { start: last.start, end };
  else own.push({ start, end });
}
