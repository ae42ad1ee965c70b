export { diagnosticsJson } from "./json.js";
export { type Painter, type PrettyOptions, type PrettyPart, prettyDiagnostics } from "./pretty.js";
export { type SarifOptions, sarif } from "./sarif.js";
export { scoreDifferences } from "./score-differences.js";
export { type ScoreRow, scoreRows, scoreTable } from "./score-table.js";
export type { ValidatedFile } from "./validated-file.js";
