import { readingOf } from "../../../test/support/reading-of.js";
import { testRules } from "../../../test/support/test-rules.js";
import { english } from "../../language/en/index.js";
import { indexRules, readAt } from "../../match/index.js";
import { referenceRules } from "./reference-in.js";

const rules = referenceRules(english);
const index = indexRules(rules);

testRules(rules, (notation) => {
  const { text, tokens } = readingOf(notation);
  const found = readAt(index, tokens, 0, tokens);
  if (found === undefined) return [];
  const { kind, span, hasTopic, hasOwner, verdict } = found.made;
  const says = [
    `${kind}: ${text.slice(span.start, span.end)}`,
    ...(hasTopic ? ["has topic"] : []),
    ...(hasOwner ? ["has owner"] : []),
    ...(verdict?.spans.map(({ start, end }) => `${verdict.type}: ${text.slice(start, end)}`) ?? []),
  ];
  return [{ rule: found.rule, made: says.join(", ") }];
});
