import type { EntityType } from "@onrecord/core/record";
import { shown } from "../words/index.js";
import type { Finding, Rule } from "./rule.js";

/** Those who speak: people and bodies, and what they write ("the report said"). */
const speakers: ReadonlySet<EntityType> = new Set(["person", "organization", "group", "work", "place"]);

/** A source is somebody, or something written. A place, which speaks only by metonymy, has a rule of its own. */
export const sourcesCanSpeak = {
  name: "sources-can-speak",
  summary: "Sources and addressees are such as can speak: no event, no thing.",
  levels: { strict: "error", parsed: "warning" },
  check: ({ record, find }) =>
    record.attributions.flatMap(({ source, sources, addressees }, index) =>
      Object.entries({ sources, addressees }).flatMap(([field, ids]) =>
        ids.flatMap((id, position): readonly Finding[] => {
          const entity = find.entity(id);
          if (entity === undefined || speakers.has(entity.type)) return [];
          return [
            {
              path: `attributions[${index}].${field}[${position}]`,
              message: `${shown(entity.name)} is ${noun[entity.type]}, which cannot ${field === "sources" ? "speak" : "be spoken to"}`,
              remedy: "Name the person or body that is meant, or mend the entity's type.",
              ...(source[0] === undefined ? {} : { span: source[0] }),
            },
          ];
        }),
      ),
    ),
} as const satisfies Rule;

const noun: Readonly<Record<EntityType, string>> = {
  person: "a person",
  organization: "an organization",
  place: "a place",
  group: "a group",
  event: "an event",
  work: "a work",
  other: "a thing",
};
