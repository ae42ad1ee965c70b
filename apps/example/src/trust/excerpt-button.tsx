import type { Span } from "@onrecord/core/record";
import type { Excerpt } from "@onrecord/validation";
import { useActions } from "../reader-context/index.js";

interface ExcerptButtonProps {
  readonly excerpt: Excerpt;
  /** What it lights up in the article. */
  readonly spans: readonly Span[];
}

/** Words in their line of the article; they lead there. */
export function ExcerptButton({ excerpt: { text, mark }, spans }: ExcerptButtonProps) {
  const { dispatch } = useActions();
  return (
    <button type="button" className="excerpt" onClick={() => dispatch({ type: "words shown", spans })}>
      {text.slice(0, mark.start)}
      <mark>{text.slice(mark.start, mark.end)}</mark>
      {text.slice(mark.end)}
    </button>
  );
}
