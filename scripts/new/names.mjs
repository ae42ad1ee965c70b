/** The forms of a name in kebab case: "leap-year", "leapYear", "LeapYear", "leap year". */
export function namesOf(kebab) {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(kebab)) {
    throw new Error(`"${kebab}" is no name in lower case with hyphens, such as "leap-year"`);
  }
  const parts = kebab.split("-");
  const pascal = parts.map((part) => part.charAt(0).toUpperCase() + part.slice(1)).join("");
  return { kebab, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1), words: parts.join(" ") };
}
