import { extendLanguage, type Language } from "../language/index.js";
import { checkPlugin } from "./define-plugin.js";
import type { ParserParts } from "./parser-parts.js";
import { withStagesOf } from "./place-stages.js";
import type { Plugin } from "./plugin.js";
import { PluginError } from "./plugin-error.js";

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
  return {
    ...parts,
    language: extended(parts.language, plugin),
    plugins: [...parts.plugins, plugin],
    placed: withStagesOf(plugin, parts.placed),
  };
}

function extended(language: Language, { name, verbs = [], names = [] }: Plugin): Language {
  if (verbs.length === 0 && names.length === 0) return language;
  try {
    return extendLanguage(language, { verbs, names });
  } catch (error) {
    throw new PluginError(name, error instanceof Error ? error.message : String(error), { cause: error });
  }
}
