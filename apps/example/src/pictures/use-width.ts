import { type RefObject, useEffect, useRef, useState } from "react";

/** The width of an element in CSS pixels, kept in step; `first` until it is drawn. */
export function useWidth<Shown extends Element>(first: number): readonly [RefObject<Shown | null>, number] {
  const shown = useRef<Shown>(null);
  const [width, setWidth] = useState(first);
  useEffect(() => {
    if (shown.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined && entry.contentRect.width > 0) setWidth(Math.round(entry.contentRect.width));
    });
    observer.observe(shown.current);
    return () => observer.disconnect();
  }, []);
  return [shown, width];
}
