import { figuresIn } from "../../../test/support/rules-in.js";
import { testRules } from "../../../test/support/test-rules.js";
import { english } from "../../language/en/index.js";
import { ageRules } from "./age.js";

testRules(ageRules(english), (text) => figuresIn(text, { of: false }));
