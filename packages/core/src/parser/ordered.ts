import type { GivenLayer, LayerName } from "./layers.js";
import type { Stage } from "./stage.js";

/** What the compiler says in the place of stages that are in no order to run; nothing has this type. */
interface WrongOrder<Reason extends string> {
  readonly wrongOrder: Reason;
}

/**
 * The stages themselves, where each finds the layers it needs and no two have one name; else the reason why not, which
 * then stands in the compiler's error. What the compiler does not know of stages, it lets pass: `createParser` checks
 * the same when it runs.
 */
export type Ordered<
  Stages extends readonly Stage[],
  Left extends readonly Stage[] = Stages,
  Given extends LayerName = GivenLayer,
  Names extends string = never,
> = Left extends readonly [
  Stage<infer Name, infer Needs, infer Gives>,
  ...infer Rest extends readonly Stage[],
]
  ? string extends Name
    ? Stages
    : Name extends Names
      ? WrongOrder<`two stages have the name "${Name}"`>
      : [Exclude<Needs, Given>] extends [never]
        ? Ordered<Stages, Rest, Given | Gives, Names | Name>
        : WrongOrder<`stage "${Name}" needs "${Exclude<Needs, Given>}", which no stage before it gives`>
  : Stages;
