import { newRule } from "./rule.mjs";
import { newTime } from "./time.mjs";
import { newVerb } from "./verb.mjs";
import { newView } from "./view.mjs";

/** What can be made. */
export const kinds = {
  rule: { says: "NAME        a rule that checks records", make: newRule },
  time: { says: "NAME        a rule that reads a kind of time expression", make: newTime },
  verb: { says: "NAME [ACT]  a verb of saying, with its act (state)", make: newVerb },
  view: { says: "NAME        a view of the Reader", make: newView },
};

/**
 * What is to be written for a new thing: files by their path from the root, new or changed, and the test that tries
 * it. Nothing is written here. Throws where a file that would be new is there already.
 */
export function plan(kind, name, more, { read, exists }) {
  const known = new Set();
  const made = kinds[kind].make(
    name,
    (path) => {
      known.add(path);
      return read(path);
    },
    ...more,
  );
  const taken = Object.keys(made.files).find((path) => !known.has(path) && exists(path));
  if (taken !== undefined) throw new Error(`${taken} is there already`);
  return made;
}
