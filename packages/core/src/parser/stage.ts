import type { Explain } from "./because.js";
import { type Draft, type LayerName, type Layers, layersOf } from "./layers.js";

/** What a stage is: a name, the layers it reads and those it makes, and the pure function that does so. */
export interface StageDefinition<Name extends string, Needs extends LayerName, Gives extends LayerName> {
  /** Told apart by it; words in lower case with hyphens: "attributions". */
  readonly name: Name;
  /** The layers it reads; it is given no others. */
  readonly needs: readonly Needs[];
  /** The layers it makes. One that it also needs is changed by it. */
  readonly gives: readonly Gives[];
  readonly run: (layers: Pick<Layers, Needs>, explain: Explain) => Pick<Layers, Gives>;
}

/** A stage that can stand in a list with others. */
export interface Stage<
  Name extends string = string,
  Needs extends LayerName = LayerName,
  Gives extends LayerName = LayerName,
> {
  readonly name: Name;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  /** Takes out of the draft what the stage needs, and gives what it makes of that. */
  readonly run: (draft: Draft, explain: Explain) => Draft;
}

/** Makes a stage of its definition; the compiler sees to it that `run` keeps to `needs` and `gives`. */
export function defineStage<
  const Name extends string,
  const Needs extends LayerName,
  const Gives extends LayerName,
>(definition: StageDefinition<Name, Needs, Gives>): Stage<Name, Needs, Gives> {
  const { name, needs, gives, run } = definition;
  return { name, needs, gives, run: (draft, explain) => run(layersOf(draft, needs), explain) };
}
