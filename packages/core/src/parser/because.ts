import type { Explanation } from "../record/index.js";
import type { RecordItem } from "./record-items.js";

/** Why an item is as it is. */
export type Because = Pick<Explanation, "rule" | "score">;

/** Takes down what made an item, which is the very object that the stage gives. */
export type Explain = (item: RecordItem, because: Because) => void;

/** Where no explanation was asked for. */
export function unexplained(): void {}
