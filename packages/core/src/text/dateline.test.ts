import { describe, expect, it } from "vitest";
import { findDateline } from "./dateline.js";
import { readText } from "./read-text.js";

function datelineOf(text: string): object | undefined {
  const dateline = findDateline(readText(text));
  if (dateline === undefined) return undefined;
  return Object.fromEntries(
    Object.entries(dateline).map(
      ([name, span]: [string, { readonly start: number; readonly end: number }]) => [
        name,
        text.slice(span.start, span.end),
      ],
    ),
  );
}

const story = "The river rose by two metres on Monday.";

describe("findDateline", () => {
  it("finds a place in capitals before a colon or a dash", () => {
    expect(datelineOf(`TEL AVIV: ${story}`)).toEqual({ span: "TEL AVIV", place: "TEL AVIV" });
    expect(datelineOf(`ST. LOUIS -- ${story}`)).toEqual({ span: "ST. LOUIS", place: "ST. LOUIS" });
  });

  it("reads region, day and agency", () => {
    expect(datelineOf(`NAIROBI, Kenya (AP) — ${story}`)).toEqual({
      span: "NAIROBI, Kenya (AP)",
      place: "NAIROBI, Kenya",
      agency: "AP",
    });
    expect(datelineOf(`Floods rise\n\nLISBON, Aug. 30, 2024 (Reuters) - ${story}`)).toEqual({
      span: "LISBON, Aug. 30, 2024 (Reuters)",
      place: "LISBON",
      date: "Aug. 30, 2024",
      agency: "Reuters",
    });
    expect(datelineOf(`LIMA, 30 August — ${story}`)).toEqual({
      span: "LIMA, 30 August",
      place: "LIMA",
      date: "30 August",
    });
  });

  it("finds a place and a day alone in a line", () => {
    expect(datelineOf(`FLOODS RISE.\nLONDON 1996-08-30\n${story}`)).toEqual({
      span: "LONDON 1996-08-30",
      place: "LONDON",
      date: "1996-08-30",
    });
  });

  it("takes a place in ordinary letters only with an agency", () => {
    expect(datelineOf(`New York (CNN) — ${story}`)).toEqual({
      span: "New York (CNN)",
      place: "New York",
      agency: "CNN",
    });
    expect(datelineOf(`New York — ${story}`)).toBeUndefined();
  });

  it("takes no headline, label or speaker for a place", () => {
    expect(datelineOf("CRICKET - LATE SCORES FROM THE COUNTY GROUND.")).toBeUndefined();
    expect(datelineOf(`BREAKING: ${story}`)).toBeUndefined();
    expect(
      datelineOf("SILVA: Did the river really rise?\nITO: It did, by two.\nSILVA: That is a lot, sir."),
    ).toBeUndefined();
    expect(datelineOf(story)).toBeUndefined();
    expect(datelineOf("")).toBeUndefined();
  });
});
