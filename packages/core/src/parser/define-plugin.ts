import type { Plugin } from "./plugin.js";
import { PluginError } from "./plugin-error.js";
import { pluginShape } from "./plugin-shape.js";

/**
 * Gives a plugin back that it was given, once it is seen to be one.
 *
 * @throws {PluginError} that says where it is wrong and what would be right.
 */
export function definePlugin(definition: Plugin): Plugin {
  checkPlugin(definition);
  return definition;
}

/**
 * Sees to it that a value is a plugin: what a file gives that nobody has compiled.
 *
 * @throws {PluginError} that says where it is wrong and what would be right.
 */
export function checkPlugin(value: unknown): asserts value is Plugin {
  const wrong = pluginShape(value);
  if (wrong !== undefined)
    throw new PluginError(nameOf(value), `${wrong.path.slice(1) || "it"} ${wrong.fault}`);
}

/** What an error can call a value that should be a plugin. */
function nameOf(value: unknown): string {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
    ? value.name
    : "(without a name)";
}
