import { describe, expect, it } from "vitest";
import { english } from "./en/index.js";
import { standInsFor } from "./stand-ins.js";

const kite = { verb: "kite", act: "deny" } as const;

describe("standInsFor", () => {
  it("shows each form of an added verb as the same form of a verb of its act", () => {
    const standIns = standInsFor(english, [kite]);
    expect([...standIns].map(([form, { form: shown }]) => [form, shown])).toEqual([
      ["kited", "denied"],
      ["kites", "denies"],
      ["kiting", "denying"],
      ["kite", "deny"],
    ]);
  });

  it("is sure of forms that are given, as of past ones", () => {
    const standIns = standInsFor(english, [{ ...kite, forms: ["Kote"] }]);
    expect(standIns.get("kote")).toEqual({ form: standIns.get("kited")?.form, sure: true });
  });

  it("leaves a verb alone that the language has", () => {
    expect(standInsFor(english, [{ verb: "deny", act: "confirm" }]).has("denied")).toBe(false);
  });
});
