import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { holidayRules } from "./holiday.js";

testRules(holidayRules(english), (text) => timesIn(text));
