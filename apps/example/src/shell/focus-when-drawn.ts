/** A view that is still being loaded is waited for this long, in frames: about a second. */
const MOST_FRAMES = 60;

/** Moves the keyboard's focus to an element as soon as it is on the page; to nothing if it does not come. */
export function focusWhenDrawn(find: () => HTMLElement | null | undefined, frames = MOST_FRAMES): void {
  requestAnimationFrame(() => {
    const element = find();
    if (element) element.focus();
    else if (frames > 0) focusWhenDrawn(find, frames - 1);
  });
}
