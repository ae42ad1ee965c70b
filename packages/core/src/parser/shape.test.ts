import { describe, expect, it } from "vitest";
import { byField, callable, distinctBy, listOf, objectOf, oneOf, truth, words, wordsLike } from "./shape.js";

const ship = objectOf(
  { name: words, kind: oneOf(["ferry", "tug"]) },
  { crew: listOf(objectOf({ name: words })), sails: truth },
);

describe("a shape", () => {
  it.each([
    [{ name: "Aurelia", kind: "ferry" }],
    [{ name: "Aurelia", kind: "tug", crew: [{ name: "Ines Holm" }], sails: false }],
    [{ name: "Aurelia", kind: "tug", crew: undefined }],
  ])("has nothing against %j", (value) => {
    expect(ship(value)).toBeUndefined();
  });

  it.each([
    [undefined, "", "is missing; it has to be an object"],
    [[], "", "is a list; it has to be an object"],
    [{ kind: "tug" }, ".name", "is missing; it has to be a text that is not empty"],
    [{ name: "", kind: "tug" }, ".name", 'is ""; it has to be a text that is not empty'],
    [{ name: "A", kind: "raft" }, ".kind", 'is "raft"; it has to be one of ferry, tug'],
    [{ name: "A", kind: "tug", sails: 1 }, ".sails", "is 1; it has to be true or false"],
    [{ name: "A", kind: "tug", crew: {} }, ".crew", "is an object; it has to be a list"],
    [
      { name: "A", kind: "tug", crew: [{ name: "B" }, {}] },
      ".crew[1].name",
      "is missing; it has to be a text that is not empty",
    ],
    [
      { name: "A", kind: "tug", colour: "red" },
      ".colour",
      "is not known; the fields are name, kind, crew, sails",
    ],
  ])("says of %j where it is wrong, and why", (value, path, fault) => {
    expect(ship(value)).toEqual({ path, fault });
  });

  it("may be told by a field", () => {
    const vessel = byField("kind", { ferry: ship, raft: objectOf({ kind: words, logs: listOf(words) }) });
    expect(vessel({ kind: "raft", logs: ["oak"] })).toBeUndefined();
    expect(vessel({ kind: "raft", name: "A" })?.path).toBe(".logs");
    expect(vessel({ kind: "canoe" })).toEqual({
      path: ".kind",
      fault: 'is "canoe"; it has to be one of ferry, raft',
    });
    expect(vessel("raft")).toEqual({ path: ".kind", fault: "is missing; it has to be one of ferry, raft" });
  });

  it("may be a list without doubles", () => {
    const ships = distinctBy("name", listOf(ship));
    const aurelia = { name: "Aurelia", kind: "ferry" };
    expect(ships([aurelia, { ...aurelia, name: "Bora" }])).toBeUndefined();
    expect(ships([aurelia, { name: "Bora", kind: "tug" }, aurelia])).toEqual({
      path: "[2].name",
      fault: 'is "Aurelia", as [0] has; give each another',
    });
    expect(ships([aurelia, {}])?.path).toBe("[1].name");
  });

  it("may be a form of words, or a function", () => {
    const code = wordsLike(/^[A-Z]{2}$/, "two capitals");
    expect(code("NO")).toBeUndefined();
    expect(code("Norway")?.fault).toBe('is "Norway"; it has to be two capitals');
    expect(callable(() => 1)).toBeUndefined();
    expect(callable("run")?.fault).toBe('is "run"; it has to be a function');
  });
});
