export { ItemButtons } from "./item-buttons.js";
export { Ledger } from "./ledger.js";
export { useShown } from "./use-shown.js";
