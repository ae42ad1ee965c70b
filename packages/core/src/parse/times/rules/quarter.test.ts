import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { quarterRules } from "./quarter.js";

testRules(quarterRules(english), (text) => timesIn(text));
