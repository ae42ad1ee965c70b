import type { Article, TextIndex } from "@onrecord/core/record";
import { useActions, useStanding } from "../reader-context/index.js";
import { type Method, recordShown } from "../state/index.js";
import { PublicationDay } from "./publication-day.js";

const methodWords: Readonly<Record<Method, string>> = {
  curated: "Recorded by hand",
  parsed: "Read by the parser",
};

/** Above the article: its title and date, and which record of it is shown. */
export function Masthead({ index }: { readonly index: TextIndex }) {
  const { state } = useStanding();
  const { dispatch, reparse } = useActions();
  const { article } = index.record;
  const method = index.record.provenance.method;
  const otherMethod: Method = method === "curated" ? "parsed" : "curated";
  const other = state.article.records[otherMethod];
  return (
    <header className="masthead">
      {article.publisher === undefined ? null : <p className="publisher">{article.publisher}</p>}
      <h2>{headingOf(article)}</h2>
      <p className="facts">
        {article.byline === undefined ? null : <span>{article.byline}</span>}
        <PublicationDay
          publishedAt={article.publishedAt}
          disabled={method === "curated"}
          onChange={reparse}
        />
      </p>
      <fieldset className="methods">
        <legend className="visually-hidden">Which record is shown</legend>
        <span className="method-shown">{methodWords[method]}</span>
        {other !== undefined && recordShown(state.article, otherMethod) === other ? (
          <button type="button" onClick={() => dispatch({ type: "record chosen", method: otherMethod })}>
            Show it {otherMethod === "curated" ? "recorded by hand" : "read by the parser"}
          </button>
        ) : method === "curated" ? (
          <button type="button" onClick={() => reparse(article.publishedAt)}>
            Let the parser read it too
          </button>
        ) : null}
      </fieldset>
      <Key />
    </header>
  );
}

/** The title, or else what the article is called in its record, if that is more than a part of its hash. */
function headingOf({ title, id, sha256 }: Article): string {
  if (title !== undefined) return title;
  if (sha256.startsWith(id)) return "An article without a title";
  const words = id.replaceAll("-", " ");
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
}

/** What the marks mean, shown on words that are so marked. */
function Key() {
  return (
    <p className="key">
      <span className="source">who says it</span>
      <span className="cue">by which words</span>
      <span className="key-content">what is said</span>
      <span className="hedge">what limits it</span>
      <span className="figure">figures</span>
      <span className="time">times</span>
      <span>
        names of <span className="mention-name type-person">people</span>,{" "}
        <span className="mention-name type-organization">bodies</span>,{" "}
        <span className="mention-name type-place">places</span>,{" "}
        <span className="mention-name type-group">groups</span>,{" "}
        <span className="mention-name type-event">events</span>,{" "}
        <span className="mention-name type-work">works</span>
      </span>
    </p>
  );
}
