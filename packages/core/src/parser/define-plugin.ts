import { isNamespace } from "../record/index.js";
import type { Plugin } from "./plugin.js";
import { PluginError } from "./plugin-error.js";
import { being, callable, listOf, objectOf, oneOf, type Shape, words, wordsLike } from "./shape.js";

/** Words in lower case with hyphens. */
const kebab = wordsLike(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "words in lower case with hyphens");

const stage = objectOf({ name: kebab, needs: listOf(words), gives: listOf(words), run: callable });

/** The one place of a stage, as errors ask for it. */
const placements = ["before", "after", "instead"];

const placement: Shape = (value) => {
  const given =
    typeof value === "object" && value !== null ? placements.filter((place) => place in value) : [];
  const [place] = given;
  return place === undefined || given.length > 1
    ? {
        path: "",
        fault: `says ${given.length === 0 ? "nowhere" : given.join(" and ")}; give it one of ${placements.join(", ")}, and the name of a stage`,
      }
    : objectOf({ [place]: words, stage })(value);
};

const level = oneOf(["off", "hint", "warning", "error"]);

const validation = objectOf({
  name: kebab,
  summary: words,
  levels: objectOf({ strict: level, parsed: level }),
  check: callable,
});

const plugin = objectOf(
  {
    name: being(
      'a namespace such as "newsroom.example"',
      (value) => typeof value === "string" && isNamespace(value),
    ),
    version: words,
  },
  {
    stages: listOf(placement),
    formats: listOf(objectOf({ name: kebab, summary: words, write: callable })),
    validation: listOf(validation),
  },
);

/**
 * Gives a plugin back that it was given, once it is seen to be one.
 *
 * @throws {PluginError} that says where it is wrong and what would be right.
 */
export function definePlugin(definition: Plugin): Plugin {
  checkPlugin(definition);
  return definition;
}

/**
 * Sees to it that a value is a plugin: what a file gives that nobody has compiled.
 *
 * @throws {PluginError} that says where it is wrong and what would be right.
 */
export function checkPlugin(value: unknown): asserts value is Plugin {
  const wrong = plugin(value);
  if (wrong !== undefined)
    throw new PluginError(nameOf(value), `${wrong.path.slice(1) || "it"} ${wrong.fault}`);
}

/** What an error can call a value that should be a plugin. */
function nameOf(value: unknown): string {
  return typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
    ? value.name
    : "(without a name)";
}
