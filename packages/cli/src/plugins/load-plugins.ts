import { stat } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { checkPlugin, type Plugin } from "@onrecord/core";
import { InputError } from "../input/index.js";
import { systemReason } from "../system-reason.js";

/**
 * The plugins of files, in the order named.
 *
 * @throws {InputError} that names the file, and says why it gives none.
 */
export async function loadPlugins(files: readonly string[]): Promise<readonly Plugin[]> {
  const plugins: Plugin[] = [];
  for (const file of files) plugins.push(await loadPlugin(file));
  return plugins;
}

async function loadPlugin(file: string): Promise<Plugin> {
  const loaded = await load(file);
  if (!("default" in loaded)) {
    throw new InputError(`${file}: has no default export; write “export default definePlugin({ … })” in it`);
  }
  try {
    checkPlugin(loaded.default);
    return loaded.default;
  } catch (error) {
    throw new InputError(`${file}: ${systemReason(error)}`, { cause: error });
  }
}

async function load(file: string): Promise<object> {
  const path = resolve(file);
  try {
    if ((await stat(path)).isDirectory()) throw new InputError("is a folder; name the file in it");
  } catch (error) {
    throw new InputError(`${file}: ${systemReason(error)}`, { cause: error });
  }
  try {
    const loaded: object = await import(pathToFileURL(path).href);
    return loaded;
  } catch (error) {
    throw new InputError(`${file}: could not be loaded: ${systemReason(error)}`, { cause: error });
  }
}
