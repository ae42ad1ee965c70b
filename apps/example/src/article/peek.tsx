import type { TextIndex } from "@onrecord/core/record";
import { useLayoutEffect, useRef } from "react";
import type { ItemId } from "../record/index.js";
import { ItemCard } from "../record-cards/index.js";

interface PeekProps {
  readonly index: TextIndex;
  readonly item: ItemId;
  readonly beside: HTMLElement;
}

/** Room between the words and the card, in CSS pixels. */
const ROOM = 8;

/** A card that tells what the words pointed at are; it stands under them, or over them near the window's end. */
export function Peek({ index, item, beside }: PeekProps) {
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (card.current === null) return;
    const words = beside.getClientRects()[0] ?? beside.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = card.current;
    const below = words.bottom + ROOM;
    const top = below + offsetHeight > innerHeight ? Math.max(ROOM, words.top - ROOM - offsetHeight) : below;
    style.top = `${top}px`;
    style.left = `${Math.max(ROOM, Math.min(words.left, innerWidth - offsetWidth - ROOM))}px`;
  }, [beside]);
  return (
    <div ref={card} className="peek" role="status">
      <ItemCard index={index} item={item} />
    </div>
  );
}
