export { diagnosticsJson } from "./json.js";
export { type Painter, type PrettyOptions, prettyDiagnostics } from "./pretty.js";
export { type SarifOptions, sarif } from "./sarif.js";
export type { ValidatedFile } from "./validated-file.js";
