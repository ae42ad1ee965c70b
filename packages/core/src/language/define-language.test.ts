import { expect, it } from "vitest";
import { defineLanguage } from "./define-language.js";
import { verbEntries } from "./verbs.js";

it("fills in all that is left out", () => {
  const language = defineLanguage({ code: "art-x-none" });
  expect(language.code).toBe("art-x-none");
  expect(language.lemmas.candidates("Words")).toEqual(["words"]);
  expect(language.nouns.find("word")).toBeUndefined();
  expect(language.names.placesNamed("Here")).toEqual([]);
  expect(language.titles.officesOf(["head"])).toEqual([]);
  expect(language.cues.verbs.size).toBe(0);
  expect(language.writing.abbreviations.leading.size).toBe(0);
});

it("keeps what is given, and what stands beside it", () => {
  const language = defineLanguage({
    code: "art-x-few",
    calendar: { months: new Map([["junu", 6]]) },
    writing: { abbreviations: { leading: new Set(["Dra"]) } },
  });
  expect(language.calendar.months.get("junu")).toBe(6);
  expect(language.calendar.weekdays.size).toBe(0);
  expect(language.writing.abbreviations.free.size).toBe(0);
});

it("sorts what is said of verbs: cues, media, and what answers", () => {
  const cue = {
    act: "deny",
    strength: "full",
    certainty: "certain",
    polarity: "flip",
    target: false,
  } as const;
  const response = { stance: "contradicts", answers: true, takesUp: "content" } as const;
  const { cues, media, responses } = defineLanguage({
    code: "art-x-verbs",
    verbs: { entries: verbEntries([{ cue, particular: [{ verbs: "noga", medium: "letter", response }] }]) },
  });
  expect(cues.verbs.get("noga")).toEqual(cue);
  expect(media.verbs.get("noga")).toBe("letter");
  expect(responses.cues.get("noga")).toEqual([{ lemmas: ["noga"], meaning: response }]);
});

it("makes one language of another by adding to its lists", () => {
  const first = defineLanguage({ code: "art-x-one", nouns: { persons: new Set(["bosu"]) } });
  const second = defineLanguage({
    ...first,
    code: "art-x-two",
    nouns: { ...first.nouns, persons: new Set([...first.nouns.persons, "mira"]) },
  });
  expect(second.nouns.find("mira")?.types).toEqual(["person"]);
  expect(second.nouns.find("bosu")?.types).toEqual(["person"]);
  expect(first.nouns.find("mira")).toBeUndefined();
});
