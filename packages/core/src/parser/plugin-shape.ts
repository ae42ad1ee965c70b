import {
  acts,
  certainties,
  isNamespace,
  mediumKinds,
  organizationKinds,
  placeKinds,
  workKinds,
} from "../record/standoff.js";
import {
  being,
  byField,
  callable,
  distinctBy,
  integer,
  listOf,
  objectOf,
  oneOf,
  type Shape,
  truth,
  words,
  wordsLike,
} from "./shape.js";

/** Words in lower case with hyphens. */
const kebab = wordsLike(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, "words in lower case with hyphens");

const namespace = being(
  'a namespace such as "newsroom.example"',
  (value) => typeof value === "string" && isNamespace(value),
);

const country = wordsLike(/^[A-Z]{2}$/, 'an ISO 3166-1 code such as "NO"');

const verb = objectOf(
  {
    verb: wordsLike(
      /^\p{Ll}[\p{Ll}'-]*(?: (?:\p{Ll}[\p{Ll}'-]*|…))*$/u,
      'a lemma in lower case, such as "float" or "kite … up"',
    ),
    act: oneOf(acts),
  },
  {
    forms: listOf(words),
    strength: oneOf(["plain", "attitude", "full"]),
    certainty: oneOf(certainties),
    polarity: oneOf(["keep", "flip", "unknown"]),
    target: truth,
    traits: objectOf(
      {},
      {
        addressesObject: truth,
        addresseeBehind: listOf(words),
        tells: truth,
        asks: truth,
        response: objectOf(
          { answers: truth, takesUp: oneOf(["alone", "content", "reference"]) },
          { stance: oneOf(["contradicts", "supports"]) },
        ),
        medium: oneOf(mediumKinds),
        impersonal: truth,
        raising: truth,
        weather: truth,
        common: truth,
        outcome: words,
      },
    ),
  },
);

const named = { type: words, name: words };
const alsoNamed = {
  aliases: listOf(words),
  wikidata: wordsLike(/^Q[1-9][0-9]*$/, 'a Wikidata item such as "Q1055"'),
};
const bare = objectOf(named, alsoNamed);

const name = byField("type", {
  person: objectOf(named, { ...alsoNamed, roles: listOf(objectOf({ title: words }, { of: words })) }),
  organization: objectOf(named, { ...alsoNamed, kind: oneOf(organizationKinds), country }),
  place: objectOf(named, { ...alsoNamed, kind: oneOf(placeKinds), country, demonyms: listOf(words) }),
  group: bare,
  event: bare,
  work: objectOf(named, { ...alsoNamed, kind: oneOf(workKinds) }),
  other: bare,
});

const day = objectOf({
  name: words,
  on: byField("kind", {
    fixed: objectOf({ kind: words, month: integer(1, 12), day: integer(1, 31) }),
    "nth-weekday": objectOf({
      kind: words,
      month: integer(1, 12),
      weekday: integer(1, 7),
      nth: integer(-1, 5),
      days: integer(-366, 366),
    }),
    easter: objectOf({ kind: words, days: integer(-366, 366) }),
  }),
});

const rule = objectOf(
  {
    name: kebab,
    why: words,
    examples: listOf(listOf(words)),
    counterexamples: listOf(words),
    read: callable,
  },
  { starts: being("as timeRule or quantityRule makes it", Array.isArray) },
);

const stage = objectOf({ name: kebab, needs: listOf(words), gives: listOf(words), run: callable });

/** The words by which a stage is placed. */
const placements = ["before", "after", "instead"];

const placement: Shape = (value) => {
  const given =
    typeof value === "object" && value !== null ? placements.filter((place) => place in value) : [];
  const [place] = given;
  if (place !== undefined && given.length === 1) return objectOf({ [place]: words, stage })(value);
  const said = given.length === 0 ? "nowhere" : given.join(" and ");
  return {
    path: "",
    fault: `says ${said}; give it one of ${placements.join(", ")}, and the name of a stage`,
  };
};

const format = objectOf({ name: kebab, summary: words, write: callable });

const level = oneOf(["off", "hint", "warning", "error"]);

const validation = objectOf({
  name: kebab,
  summary: words,
  levels: objectOf({ strict: level, parsed: level }),
  check: callable,
});

/** What a plugin has to look like; the types of `Plugin`, for values that no compiler has seen. */
export const pluginShape = objectOf(
  { name: namespace, version: words },
  {
    verbs: distinctBy("verb", listOf(verb)),
    names: listOf(name),
    times: listOf(day),
    rules: objectOf(
      {},
      { times: distinctBy("name", listOf(rule)), figures: distinctBy("name", listOf(rule)) },
    ),
    stages: listOf(placement),
    formats: distinctBy("name", listOf(format)),
    validation: distinctBy("name", listOf(validation)),
  },
);
