import { extendLanguage, type Language } from "../language/index.js";
import { checkPlugin } from "./define-plugin.js";
import type { ParserParts } from "./parser-parts.js";
import { withStagesOf } from "./place-stages.js";
import type { Plugin } from "./plugin.js";
import { PluginError } from "./plugin-error.js";
import { rulesWith } from "./rules-with.js";

/**
 * The parts of a parser with those of a plugin.
 *
 * @throws {PluginError} where it is no plugin, one of its name is there already, or its stages go by one that is not.
 */
export function withPlugin(parts: ParserParts, plugin: Plugin): ParserParts {
  checkPlugin(plugin);
  if (parts.plugins.some(({ name }) => name === plugin.name)) {
    throw new PluginError(
      plugin.name,
      "is used already, and a plugin of one name can be used only once; leave one out",
    );
  }
  const language = extended(parts.language, plugin);
  const plugins = [...parts.plugins, plugin];
  return {
    ...parts,
    language,
    plugins,
    rules: blamed(plugin, () => rulesWith(language, plugins)),
    placed: withStagesOf(plugin, parts.placed),
  };
}

function extended(language: Language, plugin: Plugin): Language {
  const { verbs = [], names = [], times = [] } = plugin;
  return verbs.length + names.length + times.length === 0
    ? language
    : blamed(plugin, () => extendLanguage(language, { verbs, names, days: times }));
}

/** Does something with what a plugin gives; where that fails, says that the plugin is to blame. */
function blamed<Made>({ name }: Plugin, action: () => Made): Made {
  try {
    return action();
  } catch (error) {
    throw new PluginError(name, error instanceof Error ? error.message : String(error), { cause: error });
  }
}
