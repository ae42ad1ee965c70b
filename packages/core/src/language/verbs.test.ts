import { describe, expect, it } from "vitest";
import type { CueMeaning } from "./cues.js";
import { noVerbs, verbEntries, verbsOf, verbsWith } from "./verbs.js";

const says: CueMeaning = {
  act: "state",
  strength: "plain",
  certainty: "certain",
  polarity: "keep",
  target: false,
};

const entries = verbEntries([
  {
    cue: says,
    verbs: "say  add",
    particular: [{ verbs: "tell", addressesObject: true, tells: true }],
  },
  { verbs: "rain", weather: true },
]);

describe("verbEntries", () => {
  it("gives each verb what its group says and what is said of it alone", () => {
    expect(entries.get("say")).toEqual({ cue: says });
    expect(entries.get("tell")).toEqual({ cue: says, addressesObject: true, tells: true });
    expect(entries.get("rain")).toEqual({ weather: true });
    expect([...entries.keys()]).toEqual(["say", "add", "tell", "rain"]);
  });

  it("refuses a verb that stands twice", () => {
    expect(() => verbEntries([{ verbs: "say add" }, { verbs: "say", common: true }])).toThrow(
      'the verb "say" has two entries',
    );
  });
});

it("gives the verbs with a trait, and what it is", () => {
  expect([...verbsWith(entries, "cue").keys()]).toEqual(["say", "add", "tell"]);
  expect(verbsWith(entries, "outcome").size).toBe(0);
});

it("sorts verbs by what is asked of them", () => {
  const verbs = verbsOf({ ...noVerbs, entries });
  expect([...verbs.addressing]).toEqual(["tell"]);
  expect([...verbs.telling]).toEqual(["tell"]);
  expect([...verbs.weather]).toEqual(["rain"]);
  expect(verbs.common.size).toBe(0);
});
