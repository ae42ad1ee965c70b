import type { Language } from "../language/index.js";
import { indexRules, type Rule } from "../match/index.js";
import { quantityRules, timeRules } from "../parse/index.js";
import type { Plugin } from "./plugin.js";
import { PluginError } from "./plugin-error.js";
import type { Rules } from "./rules.js";

/** The language's rules behind those of plugins, so that of two that read as far a plugin's stands. */
export function rulesWith(language: Language, plugins: readonly Plugin[]): Rules {
  const times = plugins.flatMap((plugin) => (plugin.rules?.times ?? []).map((rule) => owned(plugin, rule)));
  const figures = plugins.flatMap((plugin) =>
    (plugin.rules?.figures ?? []).map((rule) => owned(plugin, rule)),
  );
  return {
    ...(times.length === 0 ? {} : { times: indexRules([...times, ...timeRules(language)]) }),
    ...(figures.length === 0 ? {} : { figures: indexRules([...figures, ...quantityRules(language)]) }),
  };
}

/** A rule under its plugin's name, which its errors and explanations then tell. */
function owned<Made, Context>({ name: plugin }: Plugin, rule: Rule<Made, Context>): Rule<Made, Context> {
  const name = `${plugin}/${rule.name}`;
  return {
    ...rule,
    name,
    read: (items, at, context) => {
      try {
        const found = rule.read(items, at, context);
        return found && { ...found, rule: name };
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new PluginError(plugin, `rule "${rule.name}" failed: ${reason}`, { cause: error });
      }
    },
  };
}
