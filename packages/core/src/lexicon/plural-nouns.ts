/** Plurals that do not end in -s, as things counted. */
export const IRREGULAR_PLURALS: ReadonlySet<string> = new Set([
  ...["people", "men", "women", "children", "policemen", "policewomen", "servicemen", "servicewomen", "fishermen"],
  ...["gunmen", "firemen", "lawmen", "salesmen", "businessmen", "businesswomen", "congressmen", "congresswomen"],
  ...["spokesmen", "militiamen", "guardsmen", "clergymen", "seamen", "airmen", "midshipmen", "police", "personnel"],
  ...["staff", "cattle", "sheep", "fish", "deer", "aircraft", "spacecraft", "feet", "teeth", "mice", "geese", "lives"],
  ...["criteria", "phenomena", "media", "data", "alumni", "youth", "infantry", "dead", "wounded", "injured", "missing"],
]);

/** Words in -s that are not plurals of things counted. */
export const SINGULARS_IN_S: ReadonlySet<string> = new Set([
  ...["is", "was", "has", "does", "as", "this", "its", "his", "us", "thus", "plus", "versus", "yes", "gas", "bus"],
  ...["perhaps", "always", "besides", "towards", "afterwards", "says", "others", "across", "less", "overseas"],
]);
