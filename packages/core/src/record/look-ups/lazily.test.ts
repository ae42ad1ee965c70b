import { describe, expect, it } from "vitest";
import { lazily } from "./lazily.js";

describe("lazily", () => {
  it("makes the value when it is first asked for, and keeps it", () => {
    let times = 0;
    const counted = lazily(() => ++times);
    expect(times).toBe(0);
    expect([counted(), counted()]).toEqual([1, 1]);
  });

  it("makes a value that is undefined once, too", () => {
    let times = 0;
    const nothing = lazily((): undefined => {
      times++;
    });
    nothing();
    nothing();
    expect(times).toBe(1);
  });
});
