import type { Determiners } from "../../index.js";
import { beforeCounted, definite, demonstrative, distributive, indefinite, leading } from "./determiners.js";
import { partitives, quantities, single } from "./quantities.js";

/** The determiners of English. */
export const determiners: Determiners = {
  definite,
  indefinite,
  demonstrative,
  distributive,
  leading,
  beforeCounted,
  quantities,
  single,
  partitives,
};
