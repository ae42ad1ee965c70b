import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { writtenDateRules } from "./written-date.js";

testRules(writtenDateRules(english), (text) => timesIn(text));
