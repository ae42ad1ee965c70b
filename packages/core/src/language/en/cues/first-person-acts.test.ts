import { expect, it } from "vitest";
import { firstPersonActs } from "./first-person-acts.js";

it("lets no one perform by naming it what only opens a sentence", () => {
  for (const act of ["state", "report", "believe"] as const) expect(firstPersonActs).not.toContain(act);
});
