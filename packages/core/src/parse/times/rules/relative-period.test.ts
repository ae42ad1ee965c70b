import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { relativePeriodRules } from "./relative-period.js";

testRules(relativePeriodRules(english), (text) => timesIn(text));
