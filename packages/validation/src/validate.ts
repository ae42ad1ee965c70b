import type { Plugin } from "@onrecord/core";
import type { ArticleRecord } from "@onrecord/core/record";
import type { KnownWords } from "@onrecord/core/standoff";
import { contextOf } from "./context/index.js";
import {
  type Diagnostic,
  type Excerpter,
  excerpterOf,
  type Severity,
  severities,
} from "./diagnostics/index.js";
import {
  type Finding,
  type Preset,
  pluginRules,
  type RuleLevel,
  type RuleName,
  readRecord,
  recordRules,
  schema,
} from "./rules/index.js";

/** Rules whose level can be set: all but the schema's, without which no other can be applied. */
export type SettableRule = Exclude<RuleName, "schema">;
/** A plugin's rule, as it is told: "newsroom.example/desk". */
export type PluginRuleName = `${string}/${string}`;
export type RuleLevels = { readonly [Name in SettableRule | PluginRuleName]?: RuleLevel };

/** How a record is to be checked. */
export interface ValidateOptions {
  /** The levels of the rules; without it "strict" for a record made by people, "parsed" for a parser's. */
  readonly preset?: Preset;
  /** Levels that differ from the preset's. What does not fit the schema is an error, whatever the levels. */
  readonly rules?: RuleLevels;
  /** Whose rules are to be applied as well. */
  readonly plugins?: readonly Plugin[];
  /** The text of a standoff record. */
  readonly text?: string;
  /** Words that are to stand at their spans, such as the quotes a standoff record is published with. */
  readonly quotes?: readonly KnownWords[];
}

/** What was found. */
export interface ValidationResult {
  /** Whether there is no error; warnings and hints may be there. */
  readonly ok: boolean;
  /** In the order of the rules, and within one rule of the record. */
  readonly diagnostics: readonly Diagnostic[];
  readonly counts: Readonly<Record<Severity, number>>;
}

/**
 * Checks a would-be record against the rules.
 *
 * Takes any value and never throws: where the value does not fit the schema, only the schema's faults are given.
 * Needs time linear in the text and, but for references that are wrong, in the record.
 */
export function validate(value: unknown, options: ValidateOptions = {}): ValidationResult {
  const { rules: levels = {}, plugins = [], text, quotes } = options;
  const read = readRecord(value);
  if (!read.ok) return resultOf(diagnosticsOf(schema.name, schema.levels.strict, read.findings));
  const preset = options.preset ?? presetFor[read.record.provenance.method];
  const context = contextOf(read.record, text, quotes);
  const levelsByName = new Map<string, RuleLevel | undefined>(Object.entries(levels));
  const excerpt = context.text === undefined ? undefined : excerpterOf(context.text);
  return resultOf(
    [...recordRules, ...pluginRules(plugins)].flatMap((rule) => {
      const level = levelsByName.get(rule.name) ?? rule.levels[preset];
      return level === "off" ? [] : diagnosticsOf(rule.name, level, rule.check(context), excerpt);
    }),
  );
}

const presetFor: Readonly<Record<ArticleRecord["provenance"]["method"], Preset>> = {
  curated: "strict",
  parsed: "parsed",
};

function diagnosticsOf(
  rule: string,
  severity: Severity,
  findings: readonly Finding[],
  excerpt?: Excerpter,
): readonly Diagnostic[] {
  return findings.map((finding) => ({
    rule,
    severity,
    ...finding,
    ...(excerpt === undefined || finding.span === undefined ? {} : { excerpt: excerpt(finding.span) }),
  }));
}

function resultOf(diagnostics: readonly Diagnostic[]): ValidationResult {
  const count = (severity: Severity) => diagnostics.filter((found) => found.severity === severity).length;
  const [hint, warning, error] = severities.map(count);
  const counts = { hint: hint ?? 0, warning: warning ?? 0, error: error ?? 0 };
  return { ok: counts.error === 0, diagnostics, counts };
}
