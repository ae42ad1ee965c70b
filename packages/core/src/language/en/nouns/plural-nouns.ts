import { wordList } from "../../index.js";

/** Plurals that do not end in -s, as things counted. */
export const irregularPlurals: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  people men women children policemen policewomen servicemen servicewomen fishermen gunmen firemen lawmen
  salesmen businessmen businesswomen congressmen congresswomen spokesmen militiamen guardsmen clergymen
  seamen airmen midshipmen police personnel staff cattle sheep fish deer aircraft spacecraft feet teeth
  mice geese lives criteria phenomena media data alumni youth infantry
`);

/** Words in -s that are not plurals of things counted. */
export const falsePlurals: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  is was has does as this its his us thus plus versus yes gas bus perhaps always besides towards
  afterwards says others across less overseas
`);

/** Endings of verbs and adverbs: "one investor ended", "one soon" name nothing counted by their last word. */
export const notNoun: RegExp = /(?:ed|ly|^soon|^found)$/;

/** The singular of what ends in "men", beside its lemma: "gunmen" is "gunman". */
export function singularsOfMen(form: string): readonly string[] {
  return form.toLowerCase().endsWith("men") ? [`${form.slice(0, -3).toLowerCase()}man`] : [];
}
