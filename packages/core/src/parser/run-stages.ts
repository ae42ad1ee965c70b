import type { Explanation } from "../record/index.js";
import { type Because, type Explain, unexplained } from "./because.js";
import { explanationsOf, type Reason, reasonsOf } from "./explain.js";
import { foreignField } from "./extra-fields.js";
import { type Draft, type LayerName, layersOf } from "./layers.js";
import { ParserError } from "./parser-error.js";
import type { Plugin } from "./plugin.js";
import { PluginError } from "./plugin-error.js";
import type { RecordItem } from "./record-items.js";
import type { Stage } from "./stage.js";
import type { PlacedStage } from "./stage-order.js";

/** What the stages made together. */
export interface Run {
  readonly draft: Draft;
  /** What made each item; only where it was asked for. */
  readonly explanations?: readonly Explanation[];
}

/**
 * Runs stages one after the other.
 *
 * @param given - the layers that are there before the first stage
 * @param explaining - whether to say what made each item
 * @throws {PluginError} where a plugin's stage fails, or another on what it was given by one; names plugin and stage.
 */
export function runStages(placed: readonly PlacedStage[], given: Draft, explaining: boolean): Run {
  let draft = given;
  const reasons: Reason[] = [];
  const givers = new Map<LayerName, Plugin | undefined>();
  for (const current of placed) {
    const { stage, plugin } = current;
    const because = new Map<RecordItem, Because>();
    const explain: Explain = explaining ? (item, why) => void because.set(item, why) : unexplained;
    const made = blaming(stage, plugin, givers, () => runStage(current, draft, explain));
    if (explaining) reasons.push(...reasonsOf(current, draft, made, because));
    draft = { ...draft, ...made };
    for (const layer of stage.gives) givers.set(layer, plugin);
  }
  return { draft, ...(explaining ? { explanations: explanationsOf(reasons, draft) } : {}) };
}

/** Runs one stage, and takes what it said it would give. */
function runStage({ stage, plugin }: PlacedStage, draft: Draft, explain: Explain): Draft {
  const made = layersOf(stage.run(draft, explain), stage.gives);
  const foreign = plugin === undefined ? undefined : foreignField(plugin, draft, made);
  if (foreign === undefined) return made;
  throw new ParserError(`it adds a field "${foreign}"; name it "${plugin?.name}/…"`);
}

/** Where a stage fails, says of which plugin it is, or which gave it what it failed on, if any did. */
function blaming(
  stage: Stage,
  plugin: Plugin | undefined,
  givers: ReadonlyMap<LayerName, Plugin | undefined>,
  run: () => Draft,
): Draft {
  try {
    return run();
  } catch (error) {
    const giver = stage.needs.map((layer) => givers.get(layer)).find((each) => each !== undefined);
    const blamed = plugin ?? giver;
    if (blamed === undefined || error instanceof PluginError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const how = plugin === undefined ? "failed on what it was given" : "failed";
    throw new PluginError(blamed.name, `stage "${stage.name}" ${how}: ${reason}`, { cause: error });
  }
}
