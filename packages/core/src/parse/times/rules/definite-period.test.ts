import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { definitePeriodRules } from "./definite-period.js";

testRules(definitePeriodRules(english), (text) => timesIn(text));
