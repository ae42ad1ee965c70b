import type { Model } from "@onrecord/model-en";
import type { IndexRange } from "../../text/index.js";
import { AFFIX_SLOTS, type Features, SMALL_SLOTS } from "../features/index.js";
import { BLOCK_TOKENS, GROUP_UNITS, type Kernel, type KernelMaker } from "./kernel.js";
import { memoryLayout } from "./memory-layout.js";
import { type PlacedDirection, placeDirection, placeHeads } from "./placed-weights.js";
import { type Matrix, readTensors } from "./tensors.js";

/** How many words an LSTM layer reads between projecting their inputs: few enough to stay in the cache. */
const CHUNK = 64;

/** The scores of all heads for a run of words: a row of `width` numbers a word. */
export interface Emissions {
  readonly width: number;
  readonly values: Float32Array;
}

/** A network that has its weights in a kernel's memory. */
export interface Network {
  readonly kernel: Kernel["name"];
  /**
   * Scores the words in `range`, at most as many as a segment holds. The row of a word holds the scores of one head
   * after the other. The result is overwritten by the next call.
   */
  read(features: Features, range: IndexRange): Emissions;
}

/** Adds a row of a table to a token's input. */
function addRow(inputs: DataView, at: number, table: Matrix, row: number): void {
  const from = row * table.width;
  for (let i = 0; i < table.width; i++) {
    const place = at + i * 2;
    inputs.setInt16(place, inputs.getInt16(place, true) + (table.values[from + i] ?? 0), true);
  }
}

/** The first kernel that the engine can run. */
function firstKernel(makers: readonly KernelMaker[]): Kernel {
  for (const make of makers) {
    const kernel = make();
    if (kernel !== undefined) return kernel;
  }
  throw new Error("no kernel runs on this engine");
}

/**
 * Sets a model up in the memory of a kernel. Throws where the model lacks a tensor or has sizes that no kernel runs, or
 * where no maker gives a kernel.
 *
 * @param headNames the heads to run, in the order in which their scores stand in a row
 */
export function makeNetwork(
  model: Model,
  makers: readonly KernelMaker[],
  headNames: readonly string[],
): Network {
  const kernel = firstKernel(makers);
  const { hidden, depth } = model.manifest.network;
  const tensors = readTensors(model);
  const tables = {
    words: tensors.matrix("words"),
    affixes: tensors.matrix("affixes"),
    small: tensors.matrix("small"),
  };
  const inputWidth = tables.words.width + tables.affixes.width + tables.small.width;
  if (hidden % GROUP_UNITS !== 0 || inputWidth % 2 !== 0) {
    throw new Error(`no kernel runs ${inputWidth} inputs and ${hidden} units`);
  }

  const memory = memoryLayout();
  const layers = Array.from({ length: depth }, (_, layer) => ({
    rightward: placeDirection(memory, kernel, tensors, `lstm.${layer}.rightward`, hidden),
    leftward: placeDirection(memory, kernel, tensors, `lstm.${layer}.leftward`, hidden),
  }));
  const heads = placeHeads(memory, kernel, tensors, headNames);
  // Kernels read tokens by fours, so a few beyond the last.
  const most = model.manifest.segment + BLOCK_TOKENS;
  const stateRow = 2 * hidden * 2;
  const zeros = memory.reserve(hidden * 2);
  const cells = memory.reserve(hidden * 4);
  const ahead = memory.reserve(CHUNK * 4 * hidden * 4);
  const inputs = memory.reserve(most * inputWidth * 2);
  const states = layers.map(() => memory.reserve(most * stateRow));
  const scores = memory.reserve(most * heads.rows * 4);

  const buffer = kernel.allocate(memory.size());
  memory.write(buffer);
  const data = new DataView(buffer);
  const bytes = new Uint8Array(buffer);

  const embed = (features: Features, { from, to }: IndexRange): void => {
    bytes.fill(0, inputs, inputs + (to - from) * inputWidth * 2);
    for (let token = from; token < to; token++) {
      const word = inputs + (token - from) * inputWidth * 2;
      const affix = word + tables.words.width * 2;
      const small = affix + tables.affixes.width * 2;
      addRow(data, word, tables.words, features.words[token] ?? 0);
      for (let slot = token * AFFIX_SLOTS; slot < (token + 1) * AFFIX_SLOTS; slot++) {
        addRow(data, affix, tables.affixes, features.affixes[slot] ?? 0);
      }
      for (let slot = token * SMALL_SLOTS; slot < (token + 1) * SMALL_SLOTS; slot++) {
        addRow(data, small, tables.small, features.small[slot] ?? 0);
      }
    }
  };

  /** Runs one direction over `tokens` inputs, chunk by chunk, from left to right or from right to left. */
  const runDirection = (
    { input, recurrent }: PlacedDirection,
    way: "rightward" | "leftward",
    source: number,
    target: number,
    tokens: number,
  ): void => {
    bytes.fill(0, cells, cells + hidden * 4);
    const side = way === "rightward" ? 0 : hidden * 2;
    const sign = way === "rightward" ? 1 : -1;
    let previous = zeros;
    for (let done = 0; done < tokens; done += CHUNK) {
      const count = Math.min(CHUNK, tokens - done);
      const begin = way === "rightward" ? done : tokens - done - count;
      const first = way === "rightward" ? 0 : count - 1;
      const last = count - 1 - first;
      const aheadRow = input.rows * 4;
      const chunk = target + begin * stateRow + side;
      kernel.project({ ...input, inputs: source + begin * input.width * 2, outputs: ahead, tokens: count });
      kernel.recur({
        ...recurrent,
        ahead: ahead + first * aheadRow,
        aheadStep: sign * aheadRow,
        previous,
        states: chunk + first * stateRow,
        stateStep: sign * stateRow,
        cells,
        tokens: count,
        hidden,
      });
      previous = chunk + last * stateRow;
    }
  };

  return {
    kernel: kernel.name,
    read: (features, range) => {
      const tokens = range.to - range.from;
      embed(features, range);
      let source = inputs;
      layers.forEach((layer, index) => {
        const target = states[index] ?? 0;
        runDirection(layer.rightward, "rightward", source, target, tokens);
        runDirection(layer.leftward, "leftward", source, target, tokens);
        source = target;
      });
      kernel.project({ ...heads, inputs: source, outputs: scores, tokens });
      return { width: heads.rows, values: new Float32Array(buffer, scores, tokens * heads.rows) };
    },
  };
}
