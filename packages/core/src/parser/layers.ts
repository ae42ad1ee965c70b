import type { AttributionSpans, MentionCandidate } from "../parse/index.js";
import type { Reading } from "../reading/index.js";
import type {
  Attribution,
  Claim,
  Entity,
  Event,
  Extensions,
  Figure,
  Mention,
  Relation,
  Time,
} from "../record/index.js";
import type { LearnedScores } from "../tagger/index.js";
import type { ArticleInput } from "./article-input.js";
import { ParserError } from "./parser-error.js";
import type { Rules } from "./rules.js";

/** What stages read and make, each thing by a name of its own. */
export interface Layers {
  /** The article as it was given, with what is known of it beside its text. */
  readonly input: ArticleInput;
  /** From 0 to 1: attributions of less confidence are to be left out. */
  readonly leastConfidence: number;
  /** The one view of the article that all stages share: tokens with their tags, masthead, phrases, clauses. */
  readonly reading: Reading;
  /** The rules to read by, where they are others than the language's. */
  readonly rules: Rules;
  /** What the tagger's model has learned beside labels. */
  readonly scores: LearnedScores;
  /** The parts of attributions, before anybody knows whom their words mean. */
  readonly attributionSpans: readonly AttributionSpans[];
  /** The same of attributions that are left out, being too unsure or without content. */
  readonly withheldSpans: readonly AttributionSpans[];
  /** The mentions before anybody knows of whom, sorted by start. */
  readonly candidates: readonly MentionCandidate[];
  readonly entities: readonly Entity[];
  readonly mentions: readonly Mention[];
  readonly attributions: readonly Attribution[];
  /** Attributions that are left out of the record. */
  readonly withheld: readonly Attribution[];
  readonly times: readonly Time[];
  readonly figures: readonly Figure[];
  readonly claims: readonly Claim[];
  readonly events: readonly Event[];
  readonly relations: readonly Relation[];
  /** Extra fields of the record, each under the namespace of whoever defines it. */
  readonly extensions: Extensions;
}
export type LayerName = keyof Layers;

/** As much as there is of the layers, half way. */
export type Draft = Partial<Layers>;

/** Whether a layer is there before the first stage runs, and whether a record is made of it after the last. */
const layers = {
  input: { given: true, recorded: true },
  leastConfidence: { given: true, recorded: false },
  reading: { given: true, recorded: true },
  rules: { given: true, recorded: false },
  scores: { given: true, recorded: false },
  attributionSpans: { given: false, recorded: false },
  withheldSpans: { given: false, recorded: false },
  candidates: { given: false, recorded: false },
  entities: { given: false, recorded: true },
  mentions: { given: false, recorded: true },
  attributions: { given: false, recorded: true },
  withheld: { given: false, recorded: false },
  times: { given: false, recorded: true },
  figures: { given: false, recorded: true },
  claims: { given: false, recorded: true },
  events: { given: true, recorded: true },
  relations: { given: false, recorded: true },
  extensions: { given: true, recorded: true },
} as const satisfies Readonly<Record<LayerName, { readonly given: boolean; readonly recorded: boolean }>>;

type LayerThat<Kind extends "given" | "recorded"> = {
  [Name in LayerName]: (typeof layers)[Name][Kind] extends true ? Name : never;
}[LayerName];

/** The layers that are there before the first stage runs. */
export type GivenLayer = LayerThat<"given">;
/** The layers that a record is made of. */
export type RecordedLayer = LayerThat<"recorded">;

/** Whether there is a layer of that name. */
export const isLayerName = (name: string): name is LayerName => Object.hasOwn(layers, name);

/** Every layer, in the order in which the usual stages make them. */
export const layerNames: readonly LayerName[] = Object.keys(layers).filter(isLayerName);

/** Whether a layer is there before the first stage runs. */
export const isGiven = (name: LayerName): name is GivenLayer => layers[name].given;

/** Whether a record is made of a layer. */
export const isRecorded = (name: LayerName): name is RecordedLayer => layers[name].recorded;

/**
 * The layers of these names, and no others.
 *
 * @throws {ParserError} where one of them is not there.
 */
export function layersOf<Name extends LayerName>(draft: Draft, names: readonly Name[]): Pick<Layers, Name> {
  const picked: Partial<Pick<Layers, Name>> = {};
  for (const name of names) picked[name] = draft[name];
  if (!areThere(picked, names)) {
    const absent = names.filter((name) => picked[name] === undefined);
    throw new ParserError(`there is no ${absent.map((name) => `"${name}"`).join(", ")}`);
  }
  return picked;
}

function areThere<Name extends LayerName>(
  picked: Partial<Pick<Layers, Name>>,
  names: readonly Name[],
): picked is Pick<Layers, Name> {
  return names.every((name) => picked[name] !== undefined);
}
