import type { Language } from "./language.js";

/** Makes something of a language once, at its first use: rules from its words, an index. */
export function perLanguage<Made>(make: (language: Language) => Made): (language: Language) => Made {
  const known = new WeakMap<Language, { readonly made: Made }>();
  return (language) => {
    const found = known.get(language) ?? { made: make(language) };
    known.set(language, found);
    return found.made;
  };
}
