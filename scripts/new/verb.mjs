import { withBefore } from "./edits.mjs";
import { namesOf } from "./names.mjs";

const FOLDER = "packages/core/src/language/en/cues";
const TEST = "packages/core/src/language/en/cues/acts-of-verbs.test.ts";

/** The files of cue groups, in the order in which they are searched for the group of an act. */
const groups = ["assertives", "directives", "commissives", "evaluatives", "cognitives"];

/** A verb by which somebody says something: an entry in the group of its act, and a line in the test of acts. */
export function newVerb(name, read, act = "state") {
  const { kebab } = namesOf(name);
  const group = `act: "${act}",`;
  const path = groups.map((file) => `${FOLDER}/${file}.ts`).find((file) => read(file).includes(group));
  if (path === undefined) throw new Error(`no group of verbs has the act "${act}"`);
  const known = groups.map((file) => read(`${FOLDER}/${file}.ts`)).join("\n");
  const isKnown = new RegExp(`verbs:\\s*[\`"](?:[^\`"]*\\s)?${kebab}[\\s\`"]`);
  if (isKnown.test(known)) throw new Error(`"${kebab}" has an entry already`);
  return {
    files: {
      [path]: withVerb(read(path), kebab, group),
      [TEST]: withBefore(read(TEST), `    ["${kebab}", "${act}"],\n`, "  ])"),
    },
    test: { package: "packages/core", file: "src/language/en/cues/acts-of-verbs.test.ts" },
    next: "More is said of a verb under `particular`: whom it addresses, what it answers, its medium.",
  };
}

/** Puts a verb behind the list of verbs of the group, which ends where the brace of its own indentation closes. */
function withVerb(text, verb, group) {
  const from = text.indexOf(group);
  const to = text.indexOf("\n  },", from);
  const [, head, mark, list, rest] =
    /^([\s\S]*?\n {4}verbs:\s*)([`"])([^`"]*)([\s\S]*)$/.exec(text.slice(from, to)) ?? [];
  if (head === undefined)
    throw new Error(`the group with ${group} has no list of verbs: add \`verbs: "${verb}"\` to it by hand`);
  return `${text.slice(0, from)}${head}${mark}${list} ${verb}${rest}${text.slice(to)}`;
}
