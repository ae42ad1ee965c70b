import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { clockRules } from "./clock.js";

testRules(clockRules(english), (text) => timesIn(text));
