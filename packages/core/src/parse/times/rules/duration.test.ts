import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { durationRules } from "./duration.js";

testRules(durationRules(english), (text) => timesIn(text));
