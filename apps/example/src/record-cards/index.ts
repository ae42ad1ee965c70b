export { ClaimSummary } from "./claim-summary.js";
export { ItemCard, percent } from "./item-card.js";
