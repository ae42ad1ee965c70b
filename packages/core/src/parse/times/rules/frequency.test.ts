import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { frequencyRules } from "./frequency.js";

testRules(frequencyRules(english), (text) => timesIn(text));
