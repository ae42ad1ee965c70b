import type { Language } from "../../../language/index.js";
import {
  as,
  choice,
  isCapitalized,
  optional,
  reads,
  sequence,
  where,
  word,
  wordIn,
} from "../../../match/index.js";
import { numberPhrase } from "../../numbers/index.js";
import { durationValue, two } from "../timex-value.js";
import { type TimeRule, timeRule } from "./time-rule.js";

/** Rules that read what comes again and again. */
export function frequencyRules(language: Language): readonly TimeRule[] {
  const { calendar, times, timeContexts } = language;
  const named = choice(
    reads(as("weekday", wordIn(calendar.weekdays)), ({ weekday }) => `XXXX-WXX-${weekday}`),
    reads(as("month", wordIn(calendar.months)), ({ month }) => `XXXX-${two(month)}`),
    reads(as("part", wordIn(calendar.dayParts)), ({ part }) => `XXXX-XX-XXT${part}`),
  );
  const unit = where(wordIn(times.units), ({ name }) => name !== "quarter");
  const every = sequence(word(timeContexts.each), as("other", optional(word("other", "single"))));
  return [
    timeRule({
      name: "adverb-of-frequency",
      why: "A capital inside a sentence makes it part of a name, as in “The Daily News”.",
      pattern: as("value", wordIn(times.frequencies)),
      make: ({ value }, { items, from }) => {
        const [adverb] = items.slice(from, from + 1);
        return from > 0 && adverb !== undefined && isCapitalized(adverb) ? undefined : { type: "SET", value };
      },
      examples: [
        ["The paper appears daily.", "daily | SET P1D"],
        ["Weekly markets are held.", "Weekly | SET P1W"],
      ],
      counterexamples: ["She wrote for the Daily Harbour."],
    }),
    timeRule({
      name: "every-day-by-name",
      why: "A weekday, a month or a part of the day that comes again has a value without its date.",
      pattern: sequence(every, as("value", named)),
      make: ({ value }) => ({ type: "SET", value }),
      examples: [
        ["The court sits every Tuesday.", "every Tuesday | SET XXXX-WXX-2"],
        ["Each morning it rains.", "Each morning | SET XXXX-XX-XXTMO"],
      ],
      counterexamples: ["Every member sits."],
    }),
    timeRule({
      name: "every-unit",
      why: "“Every other” skips one; a quarter is more often a coin or a district.",
      pattern: sequence(every, as("unit", unit)),
      make: ({ other, unit }) => ({ type: "SET", value: durationValue(other === "other" ? 2 : 1, unit) }),
      examples: [
        ["Trains run every day.", "every day | SET P1D"],
        ["It meets every other week.", "every other week | SET P2W"],
      ],
      counterexamples: ["Every quarter of the town slept."],
    }),
    timeRule({
      name: "every-so-many",
      why: "A number of units after “every” says how far apart.",
      pattern: sequence(every, as("number", numberPhrase(language)), as("unit", wordIn(times.unitPlurals))),
      make: ({ number, unit }) => ({
        type: "SET",
        value: durationValue(number.kind === "exact" ? number.value : undefined, unit),
      }),
      examples: [
        ["They vote every two years.", "every two years | SET P2Y"],
        ["It rings every 100 years.", "every 100 years | SET P100Y"],
      ],
      counterexamples: ["Every two boats sank."],
    }),
  ];
}
