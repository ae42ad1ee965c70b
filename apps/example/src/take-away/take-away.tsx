import type { ArticleRecord } from "@onrecord/core/record";
import { useRef, useState } from "react";
import type { RecordIndex } from "../record/index.js";
import { download } from "./download.js";

/** The forms a record can be taken away in. What writes them is loaded when one is asked for. */
const FORMS: readonly {
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly write: (record: ArticleRecord, text: string) => Promise<string>;
}[] = [
  {
    name: "Record (JSON)",
    extension: "record.json",
    type: "application/json",
    write: async (record) => `${JSON.stringify(record, null, 2)}\n`,
  },
  {
    name: "Claims (CSV)",
    extension: "claims.csv",
    type: "text/csv",
    write: async (record, text) => (await import("@onrecord/core/export")).claimsCsv(record, text),
  },
  {
    name: "Linked data (JSON-LD)",
    extension: "jsonld",
    type: "application/ld+json",
    write: async (record, text) => json((await import("@onrecord/core/export")).jsonLd(record, text)),
  },
  {
    name: "Web annotations",
    extension: "annotations.jsonld",
    type: "application/ld+json",
    write: async (record, text) => json((await import("@onrecord/core/export")).webAnnotations(record, text)),
  },
];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Takes the record away: as a file, as a link to this view of it, on paper. */
export function TakeAway({ index }: { readonly index: RecordIndex }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [copied, setCopied] = useState("");
  const close = () => {
    if (menu.current !== null) menu.current.open = false;
  };
  return (
    <details
      ref={menu}
      className="take-away"
      onKeyDown={({ key }) => {
        if (key !== "Escape") return;
        close();
        menu.current?.querySelector("summary")?.focus();
      }}
    >
      <summary>Take away</summary>
      <ul>
        {FORMS.map(({ name, extension, type, write }) => (
          <li key={name}>
            <button
              type="button"
              onClick={async () => {
                close();
                download(
                  `${fileName(index.record)}.${extension}`,
                  type,
                  await write(index.record, index.text),
                );
              }}
            >
              {name}
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            onClick={async () => {
              // The address holds how the article is looked at, never the article.
              await navigator.clipboard.writeText(location.href).then(
                () => setCopied("The link is copied."),
                () => setCopied("The link is in the address bar: copy it from there."),
              );
            }}
          >
            Link to this view
          </button>
        </li>
        <li>
          <button
            type="button"
            onClick={() => {
              close();
              print();
            }}
          >
            Print
          </button>
        </li>
      </ul>
      <p role="status">{copied}</p>
    </details>
  );
}

/** Longest file name made of an article's id, which a record may state as it likes. */
const LONGEST_NAME = 60;

const fileName = ({ article }: ArticleRecord): string =>
  article.id.replace(/[^A-Za-z0-9._-]/g, "-").slice(0, LONGEST_NAME);
