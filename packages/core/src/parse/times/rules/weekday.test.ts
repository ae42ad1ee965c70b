import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { weekdayRules } from "./weekday.js";

testRules(weekdayRules(english), (text) => timesIn(text));
