import type { Plugin } from "./plugin.js";
import { PluginError } from "./plugin-error.js";
import type { PlacedStage } from "./stage-order.js";
import type { StagePlacement } from "./stage-placement.js";

/**
 * The stages with those of a plugin at their places. Of several that go behind one stage, the first added runs first.
 *
 * @throws {PluginError} where there is no stage of the name that a place is told by.
 */
export function withStagesOf(plugin: Plugin, placed: readonly PlacedStage[]): readonly PlacedStage[] {
  return (plugin.stages ?? []).reduce((stages, placement) => withStage(plugin, stages, placement), placed);
}

function withStage(
  plugin: Plugin,
  placed: readonly PlacedStage[],
  placement: StagePlacement,
): readonly PlacedStage[] {
  const { stage } = placement;
  const name = anchorOf(placement);
  const at = placed.findIndex((other) => other.stage.name === name);
  if (at < 0) {
    const names = placed.map((other) => other.stage.name).join(", ");
    throw new PluginError(
      plugin.name,
      `stage "${stage.name}" goes by a stage "${name}", which there is not; the stages are ${names}`,
    );
  }
  if ("before" in placement) return spliced(placed, at, at, { stage, plugin });
  if ("instead" in placement) return spliced(placed, at, at + 1, { stage, plugin });
  let end = at + 1;
  while (placed[end]?.behind === name) end += 1;
  return spliced(placed, end, end, { stage, plugin, behind: name });
}

/** The list with one stage in the place of those from `from` up to, not including, `to`. */
const spliced = (
  placed: readonly PlacedStage[],
  from: number,
  to: number,
  stage: PlacedStage,
): readonly PlacedStage[] => [...placed.slice(0, from), stage, ...placed.slice(to)];

function anchorOf(placement: StagePlacement): string {
  if ("before" in placement) return placement.before;
  return "after" in placement ? placement.after : placement.instead;
}
