import { byFirstWord, type Holiday, type WordIndex } from "../../index.js";

function fixed(name: string, month: number, day: number): Holiday {
  return {
    words: name.split(" "),
    rule: { kind: "fixed", month, day },
  };
}

function nth(name: string, month: number, weekday: number, n: number, days = 0): Holiday {
  return {
    words: name.split(" "),
    rule: { kind: "nth-weekday", month, weekday, nth: n, days },
  };
}

function easter(name: string, days: number): Holiday {
  return {
    words: name.split(" "),
    rule: { kind: "easter", days },
  };
}

/** Holidays that English-language news names by day. Longer names stand before their own beginnings. */
export const holidays: WordIndex<Holiday> = /* @__PURE__ */ byFirstWord([
  fixed("new year ' s eve", 12, 31),
  fixed("new year ' s day", 1, 1),
  fixed("new year ' s", 1, 1),
  fixed("new year eve", 12, 31),
  fixed("new year day", 1, 1),
  fixed("epiphany", 1, 6),
  nth("martin luther king day", 1, 1, 3),
  nth("presidents ' day", 2, 1, 3),
  fixed("valentine ' s day", 2, 14),
  fixed("st . patrick ' s day", 3, 17),
  fixed("april fools ' day", 4, 1),
  fixed("april fool ' s day", 4, 1),
  fixed("may day", 5, 1),
  fixed("veterans day", 11, 11),
  fixed("armistice day", 11, 11),
  fixed("remembrance day", 11, 11),
  nth("memorial day", 5, 1, -1),
  fixed("juneteenth", 6, 19),
  fixed("bastille day", 7, 14),
  nth("labor day", 9, 1, 1),
  nth("columbus day", 10, 1, 2),
  fixed("halloween", 10, 31),
  fixed("guy fawkes night", 11, 5),
  nth("election day", 11, 1, 1, 1),
  nth("thanksgiving day", 11, 4, 4),
  nth("thanksgiving", 11, 4, 4),
  nth("black friday", 11, 4, 4, 1),
  fixed("christmas eve", 12, 24),
  fixed("christmas day", 12, 25),
  fixed("christmas", 12, 25),
  fixed("boxing day", 12, 26),
  easter("ash wednesday", -46),
  easter("palm sunday", -7),
  easter("good friday", -2),
  easter("easter sunday", 0),
  easter("easter monday", 1),
  easter("easter", 0),
  easter("pentecost", 49),
]);
