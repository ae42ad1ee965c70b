import type { Times } from "../../index.js";
import { deicticDays, deicticReferences } from "./deictic-words.js";
import { insideDuration, offsets, periods, stretches } from "./period-words.js";
import { interruptions, timePointers } from "./pointers.js";
import { timeModifiers } from "./time-modifiers.js";
import { frequencies, lengths, unitPlurals, units } from "./time-units.js";

/** Times in English. */
export const times: Times = {
  units,
  unitPlurals,
  frequencies,
  lengths,
  periods,
  offsets,
  stretches,
  insideDuration,
  days: deicticDays,
  references: deicticReferences,
  modifiers: timeModifiers,
  pointers: timePointers,
  interruptions,
};
