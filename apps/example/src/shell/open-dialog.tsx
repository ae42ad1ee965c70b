import { type FormEvent, useEffect, useRef, useState } from "react";
import { Message } from "../messages/index.js";
import type { Opening } from "./use-opening.js";

interface OpenDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly opening: Opening;
}

/** Where an article is opened: pasted, chosen or dropped. */
export function OpenDialog({ open, onClose, opening }: OpenDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [text, setText] = useState("");
  const [day, setDay] = useState("");
  const publishedAt = day === "" ? undefined : day;

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    opening.openText(text, publishedAt);
  };

  return (
    <dialog ref={dialog} className="open-dialog" aria-labelledby="open-title" onClose={onClose}>
      <form onSubmit={submit}>
        <h2 id="open-title">Open an article</h2>
        <p className="promise">
          It is read here, in your browser. No word of it leaves this page, and nothing is kept.
        </p>
        {opening.textWanted === undefined ? null : (
          <p className="text-wanted" role="status">
            The record “{opening.textWanted.article.id}” comes without its text. Paste or choose the text it
            was made from ({opening.textWanted.article.length.toLocaleString("en")} characters).
          </p>
        )}
        {opening.message === undefined ? null : <Message text={opening.message} />}
        <label className="field">
          The article’s text, or a record
          <textarea
            value={text}
            rows={9}
            onChange={({ target }) => setText(target.value)}
            placeholder="Paste the text of a news article"
          />
        </label>
        <div className="fields">
          <label className="field">
            Published on
            <input
              type="date"
              value={day}
              aria-describedby="published-why"
              onChange={({ target }) => setDay(target.value)}
            />
            <small id="published-why">“On Monday” counts from it.</small>
          </label>
          <label className="field">
            Or choose a file
            <input
              type="file"
              accept=".txt,.md,.html,.htm,.json,text/plain,text/html,application/json"
              onChange={({ target }) => {
                const file = target.files?.[0];
                if (file !== undefined) opening.openFile(file, publishedAt);
                // So that the same file can be chosen again once it is mended.
                target.value = "";
              }}
            />
            <small>Text, a saved web page or a record. You can also drop one on the page.</small>
          </label>
        </div>
        <div className="actions">
          <button type="button" onClick={onClose}>
            Cancel
          </button>
          <button type="submit" className="primary" disabled={opening.busy}>
            {opening.busy ? "Reading…" : "Read it"}
          </button>
        </div>
      </form>
    </dialog>
  );
}
