import { describe, expect, it, vi } from "vitest";
import { defineLanguage, perLanguage } from "./index.js";

describe("perLanguage", () => {
  it("makes a thing once for each language", () => {
    const make = vi.fn(({ code }: { readonly code: string }) => code);
    const codeOf = perLanguage(make);
    const [norn, nynorn] = [defineLanguage({ code: "nrn" }), defineLanguage({ code: "nny" })];
    expect([codeOf(norn), codeOf(nynorn), codeOf(norn)]).toEqual(["nrn", "nny", "nrn"]);
    expect(make).toHaveBeenCalledTimes(2);
  });
});
