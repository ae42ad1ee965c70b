import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { seasonRules } from "./season.js";

testRules(seasonRules(english), (text) => timesIn(text));
