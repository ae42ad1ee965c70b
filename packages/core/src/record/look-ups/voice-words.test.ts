import { describe, expect, it } from "vitest";
import { anyFerryRecord, ferryRecord } from "../../../test/support/ferry-record.js";
import { voiceSpans } from "./voice-spans.js";
import { voiceWords } from "./voice-words.js";

const { wordsOfVoice } = voiceWords(ferryRecord.article.text, voiceSpans(anyFerryRecord));

describe("the words of a voice", () => {
  it("are the article's own, who said it among them", () => {
    expect(wordsOfVoice("article")).toEqual([
      "The harbour board told reporters",
      "said Marek Olin,",
      "Crews denied",
      ". Rain fell all day.",
    ]);
  });

  it("are one speaker's alone", () => {
    expect(wordsOfVoice("e:board")).toEqual(["the mayor, Ada Brink, wanted"]);
    expect(wordsOfVoice("e:olin")).toEqual(["“We need 9 ferries,”", "“not 7.”"]);
  });

  it("are none for one who says nothing", () => {
    expect(wordsOfVoice("e:reporters")).toEqual([]);
  });
});
