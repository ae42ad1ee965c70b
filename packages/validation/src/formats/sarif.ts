import type { Diagnostic, Severity } from "../diagnostics/index.js";
import { type RuleLevel, rules } from "../rules/index.js";
import { jsonText } from "./json-text.js";
import type { ValidatedFile } from "./validated-file.js";

export interface SarifOptions {
  /** The version of the program that checked. */
  readonly version?: string;
}

/**
 * Diagnostics as a SARIF 2.1.0 log (OASIS, 2020), which code hosts and editors show beside the file.
 *
 * A result's place is the record's file and, as a logical location, the path in the record. The words it is about
 * are a region of the article's text, which is no file of its own: they stand in the message, and their offsets
 * in `properties.span`.
 */
export function sarif(files: readonly ValidatedFile[], { version }: SarifOptions = {}): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "onrecord",
            ...(version === undefined ? {} : { semanticVersion: version }),
            rules: rules.map(({ name, summary, levels }) => ({
              id: name,
              shortDescription: { text: summary },
              defaultConfiguration: configurationOf(levels.strict),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: files.flatMap(({ result, ...place }) =>
          result.diagnostics.map((diagnostic) => resultOf(place, diagnostic)),
        ),
      },
    ],
  };
  return jsonText(log);
}

const LEVELS: Readonly<Record<Severity, "note" | "warning" | "error">> = {
  hint: "note",
  warning: "warning",
  error: "error",
};

const RULE_INDEX: ReadonlyMap<string, number> = new Map(rules.map(({ name }, index) => [name, index]));

function configurationOf(level: RuleLevel) {
  return level === "off" ? { enabled: false } : { level: LEVELS[level] };
}

function resultOf(
  place: Omit<ValidatedFile, "result">,
  { rule, severity, path, message, remedy, span, excerpt }: Diagnostic,
) {
  const words = excerpt === undefined ? "" : ` In the text, line ${excerpt.line}: ${excerpt.text}`;
  return {
    ruleId: rule,
    ruleIndex: RULE_INDEX.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: `${message}. ${remedy}${words}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(place.file) },
          ...(place.line === undefined ? {} : { region: { startLine: place.line } }),
        },
        logicalLocations: [{ fullyQualifiedName: path }],
      },
    ],
    ...(span === undefined ? {} : { properties: { span } }),
  };
}

/** A file's name as a relative URI reference: percent-encoded, with "/" between folders. */
function uriOf(file: string): string {
  return file
    .replace(/\p{Cs}/gu, "\ufffd")
    .replaceAll("\\", "/")
    .split("/")
    .map(encodeURIComponent)
    .join("/");
}
