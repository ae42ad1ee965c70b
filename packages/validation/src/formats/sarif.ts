import type { Plugin } from "@onrecord/core";
import type { Diagnostic, Severity } from "../diagnostics/index.js";
import { pluginRules, type RuleLevel, rules } from "../rules/index.js";
import { jsonText } from "./json-text.js";
import type { ValidatedFile } from "./validated-file.js";

export interface SarifOptions {
  /** The version of the program that checked. */
  readonly version?: string;
  /** Whose rules were applied as well. */
  readonly plugins?: readonly Plugin[];
}

/**
 * Diagnostics as a SARIF 2.1.0 log (OASIS, 2020), which code hosts and editors show beside the file.
 *
 * A result's place is the record's file and, as a logical location, the path in the record. The words it is about
 * are a region of the article's text, which is no file of its own: they stand in the message, and their offsets
 * in `properties.span`.
 */
export function sarif(files: readonly ValidatedFile[], { version, plugins = [] }: SarifOptions = {}): string {
  const applied = [...rules, ...pluginRules(plugins)];
  const indexOf = new Map<string, number>(applied.map(({ name }, index) => [name, index]));
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "onrecord",
            ...(version === undefined ? {} : { semanticVersion: version }),
            rules: applied.map(({ name, summary, levels }) => ({
              id: name,
              shortDescription: { text: summary },
              defaultConfiguration: configurationOf(levels.strict),
            })),
          },
        },
        columnKind: "utf16CodeUnits",
        results: files.flatMap(({ result, ...place }) =>
          result.diagnostics.map((diagnostic) =>
            resultOf(place, diagnostic, indexOf.get(diagnostic.rule) ?? -1),
          ),
        ),
      },
    ],
  };
  return jsonText(log);
}

const levelOf: Readonly<Record<Severity, "note" | "warning" | "error">> = {
  hint: "note",
  warning: "warning",
  error: "error",
};

function configurationOf(level: RuleLevel) {
  return level === "off" ? { enabled: false } : { level: levelOf[level] };
}

function resultOf(
  place: Omit<ValidatedFile, "result">,
  { rule, severity, path, message, remedy, span, excerpt }: Diagnostic,
  ruleIndex: number,
) {
  const words = excerpt === undefined ? "" : ` In the text, line ${excerpt.line}: ${excerpt.text}`;
  return {
    ruleId: rule,
    ruleIndex,
    level: levelOf[severity],
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
