import type { ArticleRecord, TextIndex } from "@onrecord/core/record";
import { useEffect, useRef, useState } from "react";
import { download } from "./download.js";
import { fileName } from "./file-name.js";
import { saveRecord } from "./save-article.js";

/** The forms a record can be taken away in. What writes them is loaded when one is asked for. */
const forms: readonly {
  readonly name: string;
  readonly save: (record: ArticleRecord, text: string) => Promise<void>;
}[] = [
  { name: "Record (JSON)", save: async (record) => saveRecord(record) },
  {
    name: "Claims (CSV)",
    save: async (record, text) => {
      const { claimsCsv } = await import("@onrecord/core/export");
      download(`${fileName(record.article)}.claims.csv`, "text/csv", claimsCsv(record, text));
    },
  },
  {
    name: "Linked data (JSON-LD)",
    save: async (record, text) => {
      const { jsonLd } = await import("@onrecord/core/export");
      download(`${fileName(record.article)}.jsonld`, LINKED_DATA, json(jsonLd(record, text)));
    },
  },
  {
    name: "Web annotations",
    save: async (record, text) => {
      const { webAnnotations } = await import("@onrecord/core/export");
      download(
        `${fileName(record.article)}.annotations.jsonld`,
        LINKED_DATA,
        json(webAnnotations(record, text)),
      );
    },
  },
];

/** How long it stands there that something was done, in milliseconds. */
const SAID_FOR_MS = 6000;

const LINKED_DATA = "application/ld+json";

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** Takes the record away: as a file, as a link to this view of it, on paper. */
export function TakeAway({ index }: { readonly index: TextIndex }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState("");
  useEffect(() => {
    if (said === "") return;
    const timer = setTimeout(() => setSaid(""), SAID_FOR_MS);
    return () => clearTimeout(timer);
  }, [said]);
  const close = () => {
    if (menu.current !== null) menu.current.open = false;
  };
  const closeToButton = () => {
    close();
    menu.current?.querySelector("summary")?.focus();
  };
  return (
    <div className="take-away">
      <details
        ref={menu}
        onKeyDown={({ key }) => {
          if (key === "Escape") closeToButton();
        }}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) close();
        }}
      >
        <summary>Take away</summary>
        <ul>
          {forms.map(({ name, save }) => (
            <li key={name}>
              <button
                type="button"
                onClick={async () => {
                  closeToButton();
                  await save(index.record, index.text).then(
                    () => setSaid(""),
                    () => setSaid(`${name} could not be made. Load the page anew, then try again.`),
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
                closeToButton();
                // The address holds how the article is looked at, never the article.
                await navigator.clipboard.writeText(location.href).then(
                  () => setSaid("The link is copied."),
                  () => setSaid("The link is in the address bar: copy it from there."),
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
                closeToButton();
                print();
              }}
            >
              Print
            </button>
          </li>
        </ul>
      </details>
      <p role="status">{said}</p>
    </div>
  );
}
