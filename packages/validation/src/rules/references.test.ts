import { parseRecord } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { bridge, changed, found } from "../../test/bridge-record.js";
import { contextOf } from "../context/index.js";
import { references } from "./references.js";

describe("references", () => {
  it("finds nothing in a good record", () => {
    expect(found(references)).toEqual([]);
  });

  it("finds a reference that leads nowhere, and names one that is near", () => {
    const record = changed("claims", 0, { attribution: "a:9", about: ["e:bridges"], times: ["t:2"] });
    expect(found(references, record)).toEqual([
      "claims[0].attribution: a:9 is not in the record",
      "claims[0].about[0]: e:bridges is not in the record",
    ]);
    expect(references.check(contextOf(record))[1]?.remedy).toContain("such as e:bridge.");
  });

  it("looks into what an attribution stands within", () => {
    expect(found(references, changed("attributions", 0, { within: "a:9" }))).toEqual([
      "attributions[0].within: a:9 is not in the record",
    ]);
  });

  it("looks into what a parser explains", () => {
    const parsed = {
      method: "parsed",
      parser: { name: "@onrecord/core", version: "1.0.0" },
      explanations: ["c:1", "c:99", "relations[0]", "relations[99]"].map((item) => ({ item, by: "claims" })),
    };
    const record = parseRecord({ ...bridge, provenance: parsed });
    expect(found(references, record)).toEqual([
      "provenance.explanations[1].item: c:99 is not in the record",
      "provenance.explanations[3].item: relations[99] is not in the record",
    ]);
  });

  it("looks into roles, events and relations", () => {
    const roles = changed("entities", 1, { roles: [{ title: "mayor", of: "e:northbank" }] });
    const record = {
      ...roles,
      events: [
        { ...bridge.events[0], participants: [{ role: "agent", entity: "e:x" }], time: "t:9", place: "e:y" },
      ],
      relations: [{ type: "supports", from: "c:8", to: "c:9", evidence: [] }],
    } as const;
    expect(found(references, record).map((line) => line.split(":")[0])).toEqual([
      "entities[1].roles[0].of",
      "events[0].participants[0].entity",
      "events[0].time",
      "events[0].place",
      "relations[0].from",
      "relations[0].to",
    ]);
  });
});
