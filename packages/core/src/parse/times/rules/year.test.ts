import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { yearRules } from "./year.js";

testRules(yearRules(english), (text) => timesIn(text));
