import type { Language } from "../language/index.js";
import type { Tagger, TokenTags } from "../tagger/index.js";
import type { TextDocument } from "../text/index.js";

/**
 * What a tagger says of a document. Verbs that were added to the language it has not learned, so that it would take
 * “kited that” for no words of saying: where such verbs stand, it reads the document again with a verb of the same
 * act in the place of each.
 */
export function tagged(tagger: Tagger, document: TextDocument, language: Language): readonly TokenTags[] {
  const tags = tagger.tag(document);
  const { standIns } = language.verbs;
  if (standIns.size === 0) return tags;
  let replaced = false;
  const tokens = document.tokens.map((token, index) => {
    const standIn = standIns.get(token.text.toLowerCase());
    const isVerb = standIn?.sure === true || tags[index]?.pos.startsWith("VB") === true;
    if (standIn === undefined || !isVerb) return token;
    replaced = true;
    return { ...token, text: standIn.form };
  });
  return replaced ? tagger.tag({ ...document, tokens }) : tags;
}
