import { describe, expect, it } from "vitest";
import { englishText } from "../language/en/index.js";
import { findParagraphs } from "./paragraphs.js";
import { findTokens } from "./tokens.js";

const tokensOf = (text: string): readonly string[] =>
  findTokens(text, findParagraphs(text), englishText.writing).map((token) => token.text);

/** Writes a text's tokens with a space between each two. */
const spaced = (text: string): string => tokensOf(text).join(" ");

describe("findTokens", () => {
  it("parts punctuation from words", () => {
    expect(spaced("Rain fell, (they said) all day; then: snow.")).toBe(
      "Rain fell , ( they said ) all day ; then : snow .",
    );
  });

  it("keeps hyphenated words whole", () => {
    expect(spaced("the well-known 12-year-old Anglo-Saxon U.S.-led e-mail")).toBe(
      "the well-known 12-year-old Anglo-Saxon U.S.-led e-mail",
    );
  });

  it("parts contractions and possessives", () => {
    expect(spaced("They don't, it’s, we'll, I'm, you've, he'd, can’t and cannot.")).toBe(
      "They do n't , it ’s , we 'll , I 'm , you 've , he 'd , ca n’t and can not .",
    );
    expect(spaced("Peru's plan, the players’ union, shouldn't've, gonna")).toBe(
      "Peru 's plan , the players ’ union , should n't 've , gon na",
    );
    expect(spaced("“The Daily”’s view, the mayor‘s car")).toBe("“ The Daily ” ’s view , the mayor ‘s car");
  });

  it("keeps apostrophes inside names and before clipped words", () => {
    expect(spaced("O’Brien's o'clock, N'Djamena, rock ’n’ roll in the ’90s, get 'em, 'tis")).toBe(
      "O’Brien 's o'clock , N'Djamena , rock ’n’ roll in the ’90s , get 'em , 'tis",
    );
  });

  it("leaves the dot with an abbreviation, an initial and letters parted by dots", () => {
    expect(spaced("Lt. Gen. J. K. Omondi of Acme Inc. left the U.S. on Jan. 5 at 6 p.m.")).toBe(
      "Lt. Gen. J. K. Omondi of Acme Inc. left the U.S. on Jan. 5 at 6 p.m.",
    );
    expect(spaced("Sen. Ito (D-Ore.) and ex-Gov. Silva, Ph.D., met the A.F.L.-C.I.O.")).toBe(
      "Sen. Ito ( D-Ore. ) and ex-Gov. Silva , Ph.D. , met the A.F.L.-C.I.O.",
    );
  });

  it("takes a word for an abbreviation only where it can be one", () => {
    expect(spaced("No. 10 said no. So do I. Give me plan B.")).toBe(
      "No. 10 said no . So do I . Give me plan B .",
    );
  });

  it("keeps numbers, dates, times and scores whole", () => {
    expect(spaced("1,234,567.89 on 10/07/2024 or 2024-08-19 at 10:30, .5, -3, +44, 6-2, 1/2, 3½")).toBe(
      "1,234,567.89 on 10/07/2024 or 2024-08-19 at 10:30 , .5 , -3 , +44 , 6-2 , 1/2 , 3½",
    );
    expect(spaced("in 2016,2017 and 12,34")).toBe("in 2016 , 2017 and 12 , 34");
  });

  it("parts currencies, percent signs and the halves of the day", () => {
    expect(spaced("$1.2bn, £5m, €3, US$40, C$7, 5%, 10:30am")).toBe(
      "$ 1.2bn , £ 5m , € 3 , US$ 40 , C$ 7 , 5 % , 10:30 am",
    );
  });

  it("takes each dash, ellipsis and row of stops as one token, with or without spaces", () => {
    expect(spaced("The end—probably—of it -- or – so...")).toBe("The end — probably — of it -- or – so ...");
    expect(tokensOf("Well . . . what?! No!!! Wait…")).toEqual([
      "Well",
      ". . .",
      "what",
      "?!",
      "No",
      "!!!",
      "Wait",
      "…",
    ]);
  });

  it("takes every quotation mark as a token", () => {
    expect(spaced("“a” \"b\" ‘c’ «d» ‹e› „f“ ``g'' 'h'")).toBe(
      "“ a ” \" b \" ‘ c ’ « d » ‹ e › „ f “ `` g '' ' h '",
    );
    expect(tokensOf("'''So be it,' she said,'' he said.").slice(0, 3)).toEqual(["''", "'", "So"]);
  });

  it("keeps web and mail addresses, handles, tags and markup whole, without the stop after them", () => {
    expect(spaced("See https://example.org/a?b=c,d. Or www.example.org/x.")).toBe(
      "See https://example.org/a?b=c,d . Or www.example.org/x .",
    );
    expect(spaced("Mail a.b-c@example.org, @some_one, #Flood2024 or example.com/help; item #3")).toBe(
      "Mail a.b-c@example.org , @some_one , #Flood2024 or example.com/help ; item # 3",
    );
    expect(tokensOf('<a href="x y">here</a> and 1 < 2')).toEqual([
      '<a href="x y">',
      "here",
      "</a>",
      "and",
      "1",
      "<",
      "2",
    ]);
  });

  it("parts two sentences run together, and no web name", () => {
    expect(spaced("The price was low.In May it rose. Acme.com and Node.js")).toBe(
      "The price was low . In May it rose . Acme.com and Node.js",
    );
  });

  it("takes an emoji with all its parts as one token", () => {
    expect(tokensOf("Hi👍🏽👩‍👩‍👧🇰🇪!")).toEqual(["Hi", "👍🏽", "👩‍👩‍👧", "🇰🇪", "!"]);
  });

  it("parts at blanks of every kind, and keeps unseen characters inside a word", () => {
    expect(tokensOf("a\u00a0b\u200bc\u3000d\u0000e\ufefff")).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(tokensOf("co\u00adoperate \u200fאב\u200f")).toEqual(["co\u00adoperate", "אב"]);
  });

  it("takes the number of a list item with its dot", () => {
    expect(spaced("1. Close the gate.")).toBe("1. Close the gate .");
    expect(spaced("It was 1. He lost.")).toBe("It was 1 . He lost .");
  });
});
