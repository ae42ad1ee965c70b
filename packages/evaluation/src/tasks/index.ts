import type { Task } from "../command/index.js";
import { articles } from "./articles.js";
import { attributions } from "./attributions.js";
import { cases } from "./cases.js";
import { compileArticles } from "./compile-articles.js";
import { coreference } from "./coreference.js";
import { dataset } from "./dataset.js";
import { figures } from "./figures.js";
import { gap } from "./gap.js";
import { kernels } from "./kernels.js";
import { learnAntecedents } from "./learn-antecedents.js";
import { learnLinker } from "./learn-linker.js";
import { names } from "./names.js";
import { speakers } from "./speakers.js";
import { tags } from "./tags.js";
import { text } from "./text.js";
import { throughput } from "./throughput.js";
import { times } from "./times.js";
import { worldwide } from "./worldwide.js";

/** Every task, in the order in which they run and are listed. */
export const tasks: readonly Task[] = [
  attributions,
  names,
  tags,
  throughput,
  text,
  times,
  coreference,
  gap,
  speakers,
  worldwide,
  figures,
  articles,
  dataset,
  kernels,
  cases,
  compileArticles,
  learnLinker,
  learnAntecedents,
];
