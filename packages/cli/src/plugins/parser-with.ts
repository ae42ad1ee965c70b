import { createParser, type Parser, type Plugin } from "@onrecord/core";
import { safeParseRecord } from "@onrecord/core/record";
import type { Parse } from "../environment.js";
import { formats } from "../formats/index.js";
import { InputError } from "../input/index.js";
import { systemReason } from "../system-reason.js";

/**
 * The usual parser with plugins, whose records are checked: nobody has compiled what a file gives.
 *
 * @throws {InputError} where they cannot be used together.
 */
export function parserWith(plugins: readonly Plugin[]): Parse {
  const parser = using(plugins);
  const names = plugins.map(({ name }) => name).join(", ");
  return (article, options) => {
    const read = safeParseRecord(parser.parse(article, options));
    if (read.ok) return read.record;
    const [fault] = read.error.faults;
    throw new InputError(`with ${names} it made no record of format 1 (${fault?.path}: ${fault?.message})`);
  };
}

function using(plugins: readonly Plugin[]): Parser {
  checkFormats(plugins);
  try {
    return plugins.reduce((parser, plugin) => parser.use(plugin), createParser());
  } catch (error) {
    throw new InputError(systemReason(error), { cause: error });
  }
}

/** Formats are chosen by their names, so that no two can share one. */
function checkFormats(plugins: readonly Plugin[]): void {
  const owners = new Map<string, string>(formats.map(({ name }) => [name, "onrecord"]));
  for (const plugin of plugins) {
    for (const { name } of plugin.formats ?? []) {
      const owner = owners.get(name);
      if (owner !== undefined) {
        throw new InputError(
          `plugin "${plugin.name}": has a format "${name}", as ${owner} has; give it another name`,
        );
      }
      owners.set(name, plugin.name);
    }
  }
}
