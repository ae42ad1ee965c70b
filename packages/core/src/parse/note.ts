/** Takes down by which rule an item was made; the item is the very object that is given. */
export type Note<Item> = (item: Item, rule: string) => void;

/** For those who do not ask why. */
export function unnoted(): void {}
