import { type RefObject, useEffect, useRef } from "react";
import type { Selection } from "../state/index.js";

/** Brings what is picked into sight within a list, unless it was picked there; `place` is a CSS selector. */
export function useShown<List extends HTMLElement = HTMLOListElement>(
  item: string | undefined,
  from: Selection["from"] | undefined,
  place = "[aria-current=true]",
): RefObject<List | null> {
  const list = useRef<List>(null);
  useEffect(() => {
    if (item === undefined || from === "view") return;
    list.current?.querySelector(place)?.scrollIntoView({ block: "nearest" });
  }, [item, from, place]);
  return list;
}
