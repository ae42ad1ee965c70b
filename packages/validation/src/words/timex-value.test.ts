import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, timexFault, weekdayOf } from "./timex-value.js";

describe("timexFault", () => {
  it.each([
    ["DATE", "2024"],
    ["DATE", "2024-08"],
    ["DATE", "2024-02-29"],
    ["DATE", "2024-W34"],
    ["DATE", "2024-W34-WE"],
    ["DATE", "2024-Q3"],
    ["DATE", "2024-SU"],
    ["DATE", "198"],
    ["DATE", "19"],
    ["DATE", "XXXX-05-31"],
    ["DATE", "PAST_REF"],
    ["TIME", "2024-08-19T09:30"],
    ["TIME", "2024-08-19TNI"],
    ["TIME", "2024-08-19T21:00Z"],
    ["DURATION", "P3M"],
    ["DURATION", "PT1H30M"],
    ["DURATION", "PXD"],
    ["DURATION", "P1DE"],
    ["DURATION", "P2.5Y"],
    ["SET", "P1W"],
    ["SET", "XXXX-WXX-1"],
  ] as const)("takes %s %s", (type, value) => {
    expect(timexFault(type, value)).toBeUndefined();
  });

  it.each([
    ["DATE", "2024-02-31", "no day 31"],
    ["DATE", "2023-02-29", "no day 29"],
    ["DATE", "2024-13", "no month 13"],
    ["DATE", "2024-W54", "no week 54"],
    ["DATE", "19 August 2024", "no TIMEX3 date"],
    ["DATE", "P3M", "no TIMEX3 date"],
    ["DATE", "2024-8-9", "no TIMEX3 date"],
    ["TIME", "2024-08-19", "between the day and the hour"],
    ["TIME", "2024-08-19T25:00", "no hour 25"],
    ["TIME", "2024-08-19T09:71", "no minute 71"],
    ["DURATION", "3 months", "no TIMEX3 duration"],
    ["DURATION", "P", "no TIMEX3 duration"],
  ] as const)("refuses %s %s: %s", (type, value, fault) => {
    expect(timexFault(type, value)).toContain(fault);
  });

  it("takes any string without throwing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("DATE", "TIME", "DURATION", "SET"),
        fc.oneof(fc.string(), fc.stringMatching(/^P[0-9XTYMD.]*$/)),
        (type, value) => {
          expect(["undefined", "string"]).toContain(typeof timexFault(type, value));
        },
      ),
    );
  });
});

describe("the calendar", () => {
  it("knows weekdays, also before 1970", () => {
    expect(weekdayOf({ year: 2024, month: 8, day: 19 })).toBe(1);
    expect(weekdayOf({ year: 1969, month: 7, day: 20 })).toBe(7);
  });

  it("knows the day of a time, and none of a month", () => {
    expect(dayOf("2024-08-19TNI")).toEqual({ year: 2024, month: 8, day: 19 });
    expect(dayOf("2024-08")).toBeUndefined();
    expect(dayOf("2024-02-31")).toBeUndefined();
  });
});
