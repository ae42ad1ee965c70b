// Changes to a file's text. Each says which place it wants, so that a file that has moved on is told, not spoilt.

/** Puts a line among those that match, where it belongs in the order of the alphabet. */
export function withSortedLine(text, line, pattern) {
  const lines = text.split("\n");
  const alike = lines.flatMap((each, index) => (pattern.test(each) ? [index] : []));
  if (alike.length === 0) throw new Error(`no line is like ${pattern}`);
  if (lines.includes(line)) throw new Error(`there is such a line already: ${line}`);
  const next = alike.find((index) => lines[index] > line);
  lines.splice(next ?? alike.at(-1) + 1, 0, line);
  return lines.join("\n");
}

/** Puts something before the first place where an anchor stands, from the place of another on. */
export function withBefore(text, inserted, anchor, from = "") {
  const start = text.indexOf(from);
  const at = start < 0 ? -1 : text.indexOf(anchor, start);
  if (at < 0)
    throw new Error(`no "${anchor.trim()}" was found${from === "" ? "" : ` behind "${from.trim()}"`}`);
  return text.slice(0, at) + inserted + text.slice(at);
}
