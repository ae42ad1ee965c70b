// @ts-check
import { definePlugin } from "@onrecord/core";
import { indexRecord } from "@onrecord/core/standoff";
import { DESK, desk } from "./desk.mjs";
import { gazetteer } from "./gazetteer.mjs";
import { boxes, nightTide } from "./rules.mjs";

/** What the newsroom of a harbour town teaches onrecord: one of each kind that a plugin can add. */
export default definePlugin({
  name: "newsroom.example",
  version: "1.0.0",
  verbs: [{ verb: "kite", act: "propose" }],
  names: gazetteer,
  times: [{ name: "Founders’ Day", on: { kind: "fixed", month: 8, day: 26 } }],
  rules: { times: [nightTide], figures: [boxes] },
  stages: [{ after: "claims", stage: desk }],
  formats: [
    {
      name: "wire",
      summary: "one line a claim: who, and what",
      write: (record, text) => {
        const index = indexRecord(record, text);
        const lines = record.claims.map(
          ({ sources, act, content }) =>
            `${index.namesOf(sources).join(", ") || "-"} | ${act} | ${index.textOf(content)}`,
        );
        return lines.map((line) => `${line.replace(/\s+/g, " ")}\n`).join("");
      },
    },
  ],
  validation: [
    {
      name: "desk",
      summary: "A record says which desk it is for.",
      levels: { strict: "error", parsed: "warning" },
      check: ({ record }) =>
        record.extensions?.[DESK] === undefined
          ? [
              {
                path: "extensions",
                message: "the record does not say which desk it is for",
                remedy: "Parse it with this plugin, or add the field.",
              },
            ]
          : [],
    },
  ],
});
