import type { OpenedArticle } from "../state/index.js";
import { saveRecord, saveText } from "../take-away/index.js";

interface PartFailedProps {
  /** What could not be shown, as a sentence begins: "This view". */
  readonly part: string;
  readonly reason: string;
  readonly article: OpenedArticle;
  readonly onRetry: () => void;
}

/** Stands where a part of the page could not be drawn: says so, and hands over all that was open. */
export function PartFailed({ part, reason, article, onRetry }: PartFailedProps) {
  const { curated, parsed } = article.records;
  return (
    <div className="message part-failed" role="alert">
      <p>
        <strong>{part} could not be shown.</strong> Nothing is lost: the article and its record are still
        here. Try again, or save them and load the page anew.
      </p>
      <p className="quiet">The browser says: {reason}</p>
      <p className="actions">
        <button type="button" className="primary" onClick={onRetry}>
          Try again
        </button>
        <button type="button" onClick={() => saveText(article)}>
          Save the text
        </button>
        {curated === undefined ? null : (
          <button type="button" onClick={() => saveRecord(curated)}>
            Save the record made by hand
          </button>
        )}
        {parsed === undefined ? null : (
          <button type="button" onClick={() => saveRecord(parsed)}>
            Save the parser’s record
          </button>
        )}
      </p>
    </div>
  );
}
