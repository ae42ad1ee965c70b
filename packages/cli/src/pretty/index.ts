export { type LedgerOptions, ledger } from "./ledger.js";
