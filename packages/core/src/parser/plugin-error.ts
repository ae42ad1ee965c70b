/** Thrown where a plugin cannot be used, or fails in use; the message names the plugin and says what is wrong. */
export class PluginError extends Error {
  override readonly name = "PluginError";
  /** The plugin's name, as far as it has one. */
  readonly plugin: string;

  constructor(plugin: string, fault: string, options?: ErrorOptions) {
    super(`plugin "${plugin}": ${fault}`, options);
    this.plugin = plugin;
  }
}
