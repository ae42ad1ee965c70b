import type { Span } from "../span.js";
import type { ItemsById } from "./items-by-id.js";
import { type AnyItem, idOf, type Ref } from "./items-in.js";
import type { MentionsOfEntity } from "./mentions.js";

/** Where an item stands in the text. */
export interface SpansOfItem {
  /**
   * The spans of any item: of a claim its content, of an entity its mentions, of an attribution its source, cue and
   * content in this order, of an event its trigger. None where the record does not hold it.
   */
  spansOf(item: Ref<AnyItem>): readonly Span[];
}

/** Makes the look-up of spans. */
export function spansOfItem(items: ItemsById, { mentionsOf }: MentionsOfEntity): SpansOfItem {
  return {
    spansOf: (item) => {
      const id = idOf(item);
      if (isOf(id, "e")) return mentionsOf(id).map(({ span }) => span);
      if (isOf(id, "m")) return only(items.mention(id)?.span);
      if (isOf(id, "a")) {
        const attribution = items.attribution(id);
        return attribution === undefined
          ? []
          : [...attribution.source, ...attribution.cue, ...attribution.content];
      }
      if (isOf(id, "c")) return items.claim(id)?.content ?? [];
      if (isOf(id, "f")) return only(items.figure(id)?.span);
      if (isOf(id, "t")) return only(items.time(id)?.span);
      return only(items.event(id)?.trigger);
    },
  };
}

/** Whether an id's prefix is that of a noun. */
const isOf = <const Noun extends string>(id: string, noun: Noun): id is `${Noun}:${string}` =>
  id.startsWith(`${noun}:`);

const only = (span: Span | undefined): readonly Span[] => (span === undefined ? [] : [span]);
