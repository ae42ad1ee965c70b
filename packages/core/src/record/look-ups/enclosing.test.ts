import { describe, expect, it } from "vitest";
import { ferryRecord } from "../../../test/support/ferry-record.js";
import { enclosingAttributions } from "./enclosing.js";

const [board, brink, olin, crews] = ferryRecord.attributions;

describe("enclosingAttributions", () => {
  it("tells by their places what stands in the content of what", () => {
    expect([...enclosingAttributions(ferryRecord)]).toEqual([["a:brink", "a:board"]]);
  });

  it("goes by the source where there is no cue", () => {
    const cueless = { attributions: [board, { ...brink, cue: [] }] };
    expect([...enclosingAttributions(cueless)]).toEqual([["a:brink", "a:board"]]);
  });

  it("lets what has neither cue nor source stand in none", () => {
    const bare = { attributions: [board, { ...brink, cue: [], source: [] }] };
    expect([...enclosingAttributions(bare)]).toEqual([]);
  });

  it("takes a record that says so at its word, and for all of its attributions", () => {
    const said = { attributions: [board, brink, olin, { ...crews, within: "a:olin" }] } as const;
    expect([...enclosingAttributions(said)]).toEqual([["a:crews", "a:olin"]]);
  });

  it("does not let an attribution stand in its own content", () => {
    const circular = { attributions: [{ ...brink, content: [...brink.cue, ...brink.content] }] };
    expect([...enclosingAttributions(circular)]).toEqual([]);
  });
});
