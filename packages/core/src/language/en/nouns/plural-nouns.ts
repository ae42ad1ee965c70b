import { wordList } from "../../index.js";

/** Plurals that do not end in -s, as things counted. */
export const irregularPlurals: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  people men women children policemen policewomen servicemen servicewomen fishermen gunmen firemen lawmen
  salesmen businessmen businesswomen congressmen congresswomen spokesmen militiamen guardsmen clergymen
  seamen airmen midshipmen police personnel staff cattle sheep fish deer aircraft spacecraft feet teeth
  mice geese criteria phenomena media data alumni youth infantry
`);

/** The singular of what ends in "men", beside its lemma: "gunmen" is "gunman". */
export function singularsOfMen(form: string): readonly string[] {
  return form.toLowerCase().endsWith("men") ? [`${form.slice(0, -3).toLowerCase()}man`] : [];
}
