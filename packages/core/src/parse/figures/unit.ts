import { type Language, perLanguage } from "../../language/index.js";
import {
  as,
  choice,
  glued,
  item,
  type Nothing,
  optional,
  type Pattern,
  phraseIn,
  reads,
  sequence,
  word,
  wordIn,
} from "../../match/index.js";
import { hyphen } from "../numbers/index.js";

/** A pattern whose value is the name of a unit in a record. */
type UnitPattern = Pattern<string, Nothing>;

/** From this value on, "pounds" are money; fewer may be weight. */
const LEAST_MONEY_IN_POUNDS = 1e6;

/** A currency before a number: "$", "US$", "€", "Rs", "EUR". */
export const currencyPrefix: (language: Language) => UnitPattern = /* @__PURE__ */ perLanguage(({ units }) =>
  choice(
    reads(sequence(as("unit", wordIn(units.dollarPrefixes)), glued, "$"), ({ unit }) => unit),
    reads(sequence("rs", optional(".")), () => units.currencyPrefixes.get("rs")),
    wordIn(units.currencyPrefixes),
  ),
);

/** The unit after a number of that value: "percent", "%", "Canadian dollars", "square kilometres", "-metre". */
export function unitOf(language: Language, value: number): UnitPattern {
  const { money, weight } = unitPatterns(language);
  return value >= LEAST_MONEY_IN_POUNDS ? money : weight;
}

/** Units where pounds are money, and where they are a weight. */
const unitPatterns: (language: Language) => { readonly money: UnitPattern; readonly weight: UnitPattern } =
  /* @__PURE__ */ perLanguage((language) => {
    const units = choice(
      reads("%", () => "percent"),
      reads(as("share", phraseIn(language.units.shares)), ({ share }) => share.unit),
      nationalCurrency(language),
      wordIn(language.units.currencyNames),
      measure(language),
    );
    const pounds = reads(sequence(word("pounds", "pound"), optional("sterling")), () => "GBP");
    return { money: behindHyphen(choice(pounds, units)), weight: behindHyphen(units) };
  });

function behindHyphen(unit: UnitPattern): UnitPattern {
  return reads(sequence(optional(hyphen), as("unit", unit)), (found) => found.unit);
}

/** "Canadian dollars", "U.S. dollar". */
function nationalCurrency({ units: { nationalCurrencies } }: Language): UnitPattern {
  const adjectives = new Set([...nationalCurrencies.keys()].map((name) => name.split(" ")[0] ?? ""));
  const adjective = choice(
    word(adjectives),
    reads("u . s .", () => "us"),
  );
  return reads(
    sequence(
      as("adjective", adjective),
      as(
        "name",
        item(() => true),
      ),
    ),
    ({ adjective, name }) => nationalCurrencies.get(`${adjective} ${name.lower.replace(/(?<!s)s$/, "")}`),
  );
}

/** "km", "square miles", "degrees Celsius". */
function measure({ units: { measures, measurePowers, temperatureScales } }: Language): UnitPattern {
  const degree = choice(
    "°",
    word(new Set([...measures].filter(([, unit]) => unit === "degree").map(([name]) => name))),
  );
  return choice(
    reads(
      sequence(as("power", word(measurePowers)), as("measure", wordIn(measures))),
      ({ power, measure }) => `${power} ${measure}`,
    ),
    reads(
      sequence(degree, as("scale", optional(wordIn(temperatureScales)))),
      ({ scale }) => scale ?? "degree",
    ),
    wordIn(measures),
  );
}
