import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { centuryRules } from "./century.js";

testRules(centuryRules(english), (text) => timesIn(text));
