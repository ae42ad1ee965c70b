import type { Annotation, Key } from "./annotation.js";

/** The lists of an annotation whose items have keys, by the prefix of their ids. */
const lists = { e: "entities", a: "attributions", c: "claims", f: "figures", t: "times" } as const;

type Prefix = keyof typeof lists;

/** Gives the id of an item by its key. It throws where there is no such item. */
export type AnnotatedIds = <const P extends Prefix>(prefix: P, key: Key) => `${P}:${string}`;

/** The ids that an annotation's items have in the record. */
export function annotatedIds(annotation: Annotation): AnnotatedIds {
  return (prefix, key) => {
    if (!Object.hasOwn(annotation[lists[prefix]], key)) throw new Error(`no ${prefix}: "${key}"`);
    return `${prefix}:${kebab(key)}`;
  };
}

function kebab(key: Key): string {
  return key.replace(/[A-Z]|\d+/gu, (part) => `-${part.toLowerCase()}`);
}
