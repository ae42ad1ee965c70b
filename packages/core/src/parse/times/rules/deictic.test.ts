import { timesIn } from "../../../../test/support/rules-in.js";
import { testRules } from "../../../../test/support/test-rules.js";
import { english } from "../../../language/en/index.js";
import { deicticRules } from "./deictic.js";

testRules(deicticRules(english), (text) => timesIn(text));
