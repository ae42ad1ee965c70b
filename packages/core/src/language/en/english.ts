import { defineLanguage, type Language } from "../index.js";
import { calendar } from "./calendar/index.js";
import { clauses } from "./clauses/index.js";
import { cues } from "./cues/index.js";
import { determiners } from "./determiners/index.js";
import { hedges } from "./hedges/index.js";
import { lemmas } from "./lemmas/index.js";
import { media } from "./media/index.js";
import { names } from "./names/index.js";
import { negation } from "./negation/index.js";
import { nouns } from "./nouns/index.js";
import { numbers } from "./numbers/index.js";
import { pronouns } from "./pronouns/index.js";
import { responses } from "./responses/index.js";
import { tenses } from "./tenses/index.js";
import { timeContexts } from "./time-contexts/index.js";
import { times } from "./times/index.js";
import { titles } from "./titles/index.js";
import { units } from "./units/index.js";
import { verbs } from "./verbs/index.js";
import { writing } from "./writing/index.js";

/** English as international news writes it. */
export const english: Language = /* @__PURE__ */ defineLanguage({
  code: "en",
  writing,
  lemmas,
  cues,
  verbs,
  nouns,
  names,
  titles,
  pronouns,
  determiners,
  numbers,
  units,
  calendar,
  times,
  timeContexts,
  tenses,
  clauses,
  negation,
  hedges,
  media,
  responses,
});
