import { expect, it } from "vitest";
import { EntityId, MentionId } from "./ids.js";

it.each([
  ["e:1", true],
  ["e:blinken", true],
  ["e:New-York.2_b", true],
  ["e:", false],
  ["e:-a", false],
  ["e:a b", false],
  ["m:1", false],
  ["1", false],
])("%s identifies an entity: %s", (id, is) => {
  expect(EntityId.safeParse(id).success).toBe(is);
});

it("keeps one kind of item from being written where another belongs", () => {
  expect(MentionId.safeParse("m:1").success).toBe(true);
  expect(MentionId.safeParse("e:1").success).toBe(false);
});
