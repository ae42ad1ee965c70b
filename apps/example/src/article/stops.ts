// The marks of an article are one stop of the Tab key; the arrow keys move among them (a "roving tabindex").

const STOP = "[role=button]";

/** Makes the first mark of freshly drawn paragraphs the one the Tab key comes to. */
export function prepareStops(container: HTMLElement, paragraphs: number): void {
  if (paragraphs === 0 || container.querySelector(`${STOP}[tabindex="0"]`) !== null) return;
  const first = container.querySelector<HTMLElement>(STOP);
  if (first !== null) first.tabIndex = 0;
}

/** The mark a key leads to from one of them, or undefined where the key leads nowhere. */
export function nextStop(container: HTMLElement, from: HTMLElement, key: string): HTMLElement | undefined {
  const stops = [...container.querySelectorAll<HTMLElement>(STOP)];
  const at = stops.indexOf(from);
  switch (key) {
    case "ArrowRight":
      return stops[at + 1];
    case "ArrowLeft":
      return stops[at - 1];
    case "ArrowDown":
      return stops.slice(at + 1).find((stop) => stop.closest("p") !== from.closest("p"));
    case "ArrowUp":
      return stops.slice(0, Math.max(at, 0)).findLast((stop) => stop.closest("p") !== from.closest("p"));
    case "Home":
      return stops[0];
    case "End":
      return stops.at(-1);
    default:
      return undefined;
  }
}

/** Moves the keyboard's focus to a mark, which becomes the one the Tab key comes back to. */
export function focusStop(container: HTMLElement, stop: HTMLElement): void {
  for (const other of container.querySelectorAll<HTMLElement>(`${STOP}[tabindex="0"]`)) other.tabIndex = -1;
  stop.tabIndex = 0;
  stop.focus();
}

/** Moves the focus to the first mark that is lit up, if any is. */
export function focusLit(container: ParentNode): void {
  const lit =
    container.querySelector<HTMLElement>(`.lit${STOP}`) ?? container.querySelector<HTMLElement>(".lit");
  if (lit === null) return;
  if (!lit.hasAttribute("tabindex")) lit.tabIndex = -1;
  lit.focus();
}
