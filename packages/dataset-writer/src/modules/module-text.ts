import { LINE_WIDTH, type Place } from "./literal.js";

/** Where the types of a record come from. */
const RECORD_TYPES = "@onrecord/core/record";

/** Parts of a module, an empty line between them. */
export function lines(...parts: readonly string[]): string {
  return `${parts.join("\n\n")}\n`;
}

/** An import of types, each named once. */
export function imports(types: readonly string[], from = RECORD_TYPES): string {
  return braced("import type", [...new Set(types)].sort(), from);
}

/** Names in braces that come from a module. */
export function braced(keyword: string, names: readonly string[], from: string): string {
  const line = `${keyword} { ${names.join(", ")} } from "${from}";`;
  return line.length <= LINE_WIDTH
    ? line
    : `${keyword} {\n${names.map((name) => `  ${name},\n`).join("")}} from "${from}";`;
}

/** A list of expressions, one a line where they do not fit into one. */
export function bracketed(expressions: readonly string[], { indent, before, after }: Place): string {
  const line = `[${expressions.join(", ")}]`;
  const margin = " ".repeat(indent);
  return before + line.length + after <= LINE_WIDTH
    ? line
    : `[\n${expressions.map((one) => `${margin}  ${one},\n`).join("")}${margin}]`;
}
