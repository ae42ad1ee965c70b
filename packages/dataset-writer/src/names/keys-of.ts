import { reservedNames } from "./reserved-names.js";
import { uniqueNames } from "./unique-names.js";

/** The names under which items are exported: "c:last-opportunity" is `lastOpportunity`. No two are alike. */
export function keysOf(items: readonly { readonly id: string }[]): readonly string[] {
  return uniqueNames(
    items.map(({ id }) => identifier(id.slice(id.indexOf(":") + 1))),
    "",
  );
}

/** An id in camel case, as an identifier of JavaScript. */
function identifier(id: string): string {
  const [first = "", ...rest] = id
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part !== "")
    .map((part) => (part === part.toUpperCase() ? part.toLowerCase() : part));
  const name = [lowerFirst(first), ...rest.map(upperFirst)].join("");
  if (/^\d/.test(name)) return `_${name}`;
  return reservedNames.has(name) ? `${name}_` : name;
}

function lowerFirst(word: string): string {
  return word.charAt(0).toLowerCase() + word.slice(1);
}
function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
