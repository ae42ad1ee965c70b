import { expect, it } from "vitest";
import { english } from "../index.js";
import { cueAdjectives, cueNouns, cueVerbs } from "./cue-groups.js";

it("gives words the meaning of their group, and the verbs no word of another kind", () => {
  expect(cueNouns.get("accusation")?.act).toBe("accuse");
  expect(cueAdjectives.get("furious")?.act).toBe("criticize");
  for (const group of cueVerbs) expect(Object.keys(group).sort()).not.toContain("nouns");
});

it("makes one entry of each verb: what it does, and whom it addresses", () => {
  expect(english.verbs.entries.get("warn")).toMatchObject({ cue: { act: "predict" }, addressesObject: true });
  expect(english.verbs.entries.get("say")).toMatchObject({ addresseeBehind: ["to", "with"], common: true });
  expect(english.verbs.entries.get("rain")).toEqual({ weather: true });
});
