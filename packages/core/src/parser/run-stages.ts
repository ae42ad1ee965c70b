import type { Explanation } from "../record/index.js";
import { type Because, type Explain, explanationsOf, type Reason, reasonsOf } from "./explain.js";
import { foreignField } from "./extra-fields.js";
import { type Draft, layersOf } from "./layers.js";
import { ParserError } from "./parser-error.js";
import { PluginError } from "./plugin-error.js";
import type { RecordItem } from "./record-items.js";
import type { PlacedStage } from "./stage-order.js";

/** What the stages made together. */
export interface Run {
  readonly draft: Draft;
  /** What made each item; only where it was asked for. */
  readonly explanations?: readonly Explanation[];
}

const ignore: Explain = () => {};

/**
 * Runs stages one after the other.
 *
 * @param given - the layers that are there before the first stage
 * @param explaining - whether to say what made each item
 * @throws {PluginError} where a plugin's stage fails; names the plugin and the stage.
 */
export function runStages(placed: readonly PlacedStage[], given: Draft, explaining: boolean): Run {
  let draft = given;
  const reasons: Reason[] = [];
  for (const current of placed) {
    const because = new Map<RecordItem, Because>();
    const made = runStage(current, draft, explaining ? (item, why) => void because.set(item, why) : ignore);
    if (explaining) reasons.push(...reasonsOf(current, draft, made, because));
    draft = { ...draft, ...made };
  }
  return { draft, ...(explaining ? { explanations: explanationsOf(reasons, draft) } : {}) };
}

/** Runs one stage, and takes what it said it would give. */
function runStage({ stage, plugin }: PlacedStage, draft: Draft, explain: Explain): Draft {
  try {
    const made = layersOf(stage.run(draft, explain), stage.gives);
    const foreign = plugin === undefined ? undefined : foreignField(plugin, draft, made);
    if (foreign === undefined) return made;
    throw new ParserError(`it adds a field "${foreign}"; name it "${plugin?.name}/…"`);
  } catch (error) {
    if (plugin === undefined) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new PluginError(plugin.name, `stage "${stage.name}" failed: ${reason}`, { cause: error });
  }
}
