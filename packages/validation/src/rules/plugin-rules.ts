import type { Plugin, ValidationRule } from "@onrecord/core";
import type { Finding, Rule } from "./rule.js";

/** The rules of plugins, each under the plugin's name: "newsroom.example/desk". */
export function pluginRules(plugins: readonly Plugin[]): readonly Rule[] {
  return plugins.flatMap((plugin) => (plugin.validation ?? []).map((rule) => guarded(plugin, rule)));
}

/** A plugin's rule that finds its own failure, where it throws or gives what are no findings. */
function guarded(plugin: Plugin, rule: ValidationRule): Rule {
  return {
    ...rule,
    name: `${plugin.name}/${rule.name}`,
    check: ({ record, text }) => {
      try {
        const findings = [...rule.check({ record, ...(text === undefined ? {} : { text }) })];
        const wrong = findings.findIndex((finding) => !isFinding(finding, record.article.length));
        if (wrong >= 0)
          throw new TypeError(`its finding ${wrong} lacks a path, message or remedy, or its span is none`);
        return findings;
      } catch (error) {
        return [failure(plugin, error)];
      }
    },
  };
}

/** Whether a finding is one; its author's compiler may not have seen it. */
function isFinding({ path, message, remedy, span }: Finding, length: number): boolean {
  const isText = [path, message, remedy].every((words: unknown) => typeof words === "string");
  if (span === undefined) return isText;
  const { start, end } = span;
  const isSpan =
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= length;
  return isText && isSpan;
}

const failure = ({ name, version }: Plugin, error: unknown): Finding => ({
  path: "(record)",
  message: `could not be checked: ${error instanceof Error ? error.message : String(error)}`,
  remedy: `Tell whoever makes the plugin ${name} ${version}, or turn the rule off.`,
});
