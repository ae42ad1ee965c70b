import { isGiven, isLayerName, isRecorded, type LayerName, layerNames } from "./layers.js";
import { ParserError } from "./parser-error.js";
import type { Plugin } from "./plugin.js";
import type { Stage } from "./stage.js";

/** A stage, and the plugin it came with, if it did. */
export interface PlacedStage {
  readonly stage: Stage;
  readonly plugin?: Plugin;
  /** The name of the stage it was put behind. */
  readonly behind?: string;
}

/**
 * Sees to it that stages can run one after the other: no two have one name, each finds the layers it needs, none makes
 * a layer anew that is there already, and in the end there is all that a record holds.
 *
 * @throws {ParserError} that names the stage, says what is wrong with it, and what to do.
 */
export function checkOrder(placed: readonly PlacedStage[]): void {
  const named = new Map<string, PlacedStage>();
  const giverOf = new Map<LayerName, string>(
    layerNames.filter(isGiven).map((layer) => [layer, "every parser"]),
  );
  for (const [index, current] of placed.entries()) {
    const { name, needs, gives } = current.stage;
    const one = calledStage(current);
    const other = named.get(name);
    if (other !== undefined) throw new ParserError(sameName(calledStage(other), one));
    named.set(name, current);
    const unknown = [...needs, ...gives].find((layer) => !isLayerName(layer));
    if (unknown !== undefined) throw new ParserError(noSuchLayer(one, unknown));
    const missing = needs.find((layer) => !giverOf.has(layer));
    if (missing !== undefined) throw new ParserError(notYetThere(one, missing, placed.slice(index + 1)));
    for (const layer of gives) {
      const giver = giverOf.get(layer);
      if (giver !== undefined && !needs.includes(layer)) throw new ParserError(madeTwice(one, layer, giver));
      giverOf.set(layer, one);
    }
  }
  const absent = layerNames.filter((layer) => isRecorded(layer) && !giverOf.has(layer));
  if (absent.length > 0)
    throw new ParserError(`a record holds ${listed(absent)}, which no stage gives; add one that does`);
}

/** How an error calls a stage: by its name, and by the plugin it came with. */
export const calledStage = ({ stage, plugin }: PlacedStage): string =>
  `stage "${stage.name}"${plugin === undefined ? "" : ` of plugin "${plugin.name}"`}`;

const listed = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

const sameName = (one: string, other: string): string =>
  `${other} has the name of another, ${one}; name it otherwise, or put it instead of that one`;

const noSuchLayer = (stage: string, layer: string): string =>
  `${stage} speaks of a layer "${layer}", which there is not; the layers are ${listed(layerNames)}`;

function notYetThere(stage: string, layer: LayerName, later: readonly PlacedStage[]): string {
  const giver = later.find(({ stage: { gives } }) => gives.includes(layer));
  return giver === undefined
    ? `${stage} needs "${layer}", which no stage gives; add one that does before it`
    : `${stage} needs "${layer}", which ${calledStage(giver)} gives only later; put it after that one`;
}

const madeTwice = (stage: string, layer: LayerName, giver: string): string =>
  `${stage} gives "${layer}", which ${giver} gives already; let it need "${layer}" as well, so as to change it, or put it instead of that one`;
