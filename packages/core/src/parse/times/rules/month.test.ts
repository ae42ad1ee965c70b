import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { monthRules } from "./month.js";

testRules(monthRules(english), (text) => timesIn(text));
