import { describe, expect, it } from "vitest";
import { readText } from "./read-text.js";

const sentencesOf = (text: string): readonly string[] =>
  readText(text).sentences.map(({ start, end }) => text.slice(start, end));

/** Checks that a text is parted into sentences just where `‖` stands. */
function expectSentences(marked: string): void {
  const sentences = marked.split(/ ?‖ ?/);
  expect(sentencesOf(marked.replaceAll("‖ ", "").replaceAll("‖", ""))).toEqual(sentences);
}

describe("findSentences", () => {
  it("ends a sentence at a full stop, a question mark and an exclamation mark", () => {
    expectSentences("Rain fell. ‖ Did the river rise? ‖ It did! ‖ 12 houses stood in water.");
  });

  it("goes on after titles, initials and numbered things", () => {
    expectSentences("Lt. Gen. J. K. Omondi met George W. Bush at No. 10 on Jan. 5. ‖ He left.");
    expectSentences("St. Louis-based Acme v. Smith is on pp. 3-5. ‖ See it.");
  });

  it("goes on after an abbreviation unless a new sentence clearly begins", () => {
    expectSentences("The U.S. Senate met at 6 p.m. Tuesday in Tampa, Fla., with Acme Inc. staff.");
    expectSentences("They left the U.S. ‖ The talks went on until 6 p.m. ‖ They paid Acme Inc. ‖ He left.");
    expectSentences("They sold pens, ink, etc. ‖ Ito paid.");
    expectSentences("It was built (c. 1580) by hand.");
  });

  it("keeps the marks and brackets that close after the stop", () => {
    expectSentences("“We lost.” ‖ (They left early.) ‖ “It was ‘fine.’” ‖ So be it.");
    expectSentences("It rose.[12] ‖ It fell. [3] [4] ‖ It stopped.");
  });

  it("ends inside a quotation, and goes on where the quotation is taken up", () => {
    expectSentences("“We lost. ‖ We will try again,” she said.");
    expectSentences("“Did we lose?” he asked. ‖ “Never!” Ms. Ito said. ‖ “Why?” Deputy Mayor Silva asked.");
    expectSentences('"Did we lose?" ‖ "Yes," he said.');
  });

  it("takes an ellipsis for an end only where a sentence begins after it", () => {
    expectSentences("We waited ... and waited. ‖ Then nothing... ‖ The end.");
    expectSentences("He lied. ‖ … They knew.");
    expectSentences("“... I request an answer.”");
  });

  it("goes on before a word in lower case, and ends before a name that only begins small", () => {
    expectSentences("The firm Wow! opened a shop. ‖ eBay sold it.");
  });

  it("ends with its paragraph", () => {
    expect(sentencesOf("Flood warning\n\nThe river rose")).toEqual(["Flood warning", "The river rose"]);
  });

  it("leaves a dateline with its sentence", () => {
    expectSentences("TEL AVIV: The talks went on. ‖ They ended.");
    expectSentences("NAIROBI, Kenya (AP) — Gen. Omondi left the U.S. ‖ He came home.");
  });

  it("parts two sentences run together, and a picture's credit from its caption", () => {
    expectSentences("The price was low.‖In May it rose.");
    expectSentences("Market day in Lima ‖ Photo: Acme Press");
  });

  it("is never a stop alone", () => {
    expect(sentencesOf('... "It fell. "')).toEqual(['... "It fell. "']);
    expect(sentencesOf("It fell. It rose. ...")).toEqual(["It fell.", "It rose. ..."]);
    expect(sentencesOf("?! … .")).toEqual(["?! … ."]);
  });
});
