import type { GumDocument } from "./gum.mjs";
import type { CoreferenceScores } from "./scores.mjs";

export type CoreferenceSystem = (document: GumDocument) => readonly (string | number)[];

export const systems: {
  readonly onrecord: CoreferenceSystem;
  readonly "equal names": CoreferenceSystem;
  readonly "equal heads": CoreferenceSystem;
};
export function coreferenceScores(
  documents: readonly GumDocument[],
  system: CoreferenceSystem,
  options: { readonly singletons: boolean },
): CoreferenceScores;
