import { describe, expect, it } from "vitest";
import { timeInterval } from "./time-interval.js";

function days(value: string, mod?: "START" | "MID" | "END") {
  const interval = timeInterval({ type: "DATE", value, ...(mod === undefined ? {} : { mod }) });
  if (interval === undefined) return undefined;
  const day = (at: number) => new Date(at).toISOString().slice(0, 10);
  return [day(interval.start), day(interval.end)];
}

describe("timeInterval", () => {
  it("spans a day, a month, a quarter, a season, a year", () => {
    expect(days("2024-03-12")).toEqual(["2024-03-12", "2024-03-13"]);
    expect(days("2024-12")).toEqual(["2024-12-01", "2025-01-01"]);
    expect(days("2024-Q2")).toEqual(["2024-04-01", "2024-07-01"]);
    expect(days("2024-SU")).toEqual(["2024-06-01", "2024-09-01"]);
    expect(days("2024")).toEqual(["2024-01-01", "2025-01-01"]);
  });

  it("counts weeks as ISO 8601 does", () => {
    expect(days("2024-W01")).toEqual(["2024-01-01", "2024-01-08"]);
    expect(days("2021-W01")).toEqual(["2021-01-04", "2021-01-11"]);
  });

  it("narrows a month to its start or end", () => {
    expect(days("2024-07", "END")).toEqual(["2024-07-21", "2024-08-01"]);
    expect(days("2024-06", "START")).toEqual(["2024-06-01", "2024-06-11"]);
  });

  it("takes a time of day to the minute, and a part of the day as the day", () => {
    const noon = timeInterval({ type: "TIME", value: "2024-03-12T12:30" });
    expect(new Date(noon?.start ?? 0).toISOString()).toBe("2024-03-12T12:30:00.000Z");
    expect(days("2024-03-12TMO")).toEqual(["2024-03-12", "2024-03-13"]);
  });

  it("has no place for what has no year, nor for durations and sets", () => {
    expect(days("PRESENT_REF")).toBeUndefined();
    expect(days("XXXX-03-12")).toBeUndefined();
    expect(timeInterval({ type: "DURATION", value: "P2Y" })).toBeUndefined();
    expect(timeInterval({ type: "SET", value: "2024" })).toBeUndefined();
  });
});
