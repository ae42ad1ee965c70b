import type { Verbs } from "../../index.js";
import { addressVerbs, addressVerbsWithTo } from "./address-verbs.js";
import { askingVerbs } from "./asking-verbs.js";
import { abilityWords, conditionalForms, cueAuxiliaries, passiveAuxiliaries } from "./auxiliaries.js";
import { commonVerbs } from "./common-verbs.js";
import { impersonalVerbs, raisingVerbs, weatherVerbs } from "./expletive-verbs.js";
import { copulaForms, expletiveForms, passiveForms } from "./forms-of-be.js";
import { outcomes } from "./outcomes.js";
import { tellingVerbs } from "./telling-verbs.js";

/** What English verbs do beside being cues. */
export const verbs: Verbs = {
  addressing: addressVerbs,
  addressingWith: addressVerbsWithTo,
  telling: tellingVerbs,
  asking: askingVerbs,
  impersonal: impersonalVerbs,
  raising: raisingVerbs,
  weather: weatherVerbs,
  common: commonVerbs,
  outcomes,
  auxiliaries: cueAuxiliaries,
  passive: passiveAuxiliaries,
  ability: abilityWords,
  passiveForms,
  copulaForms,
  expletiveForms,
  conditionalForms,
};
