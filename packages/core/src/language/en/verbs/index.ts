import { type VerbLists, verbEntries } from "../../index.js";
import { cueVerbs } from "../cues/index.js";
import { abilityWords, conditionalForms, cueAuxiliaries, passiveAuxiliaries } from "./auxiliaries.js";
import { copulaForms, expletiveForms, passiveForms } from "./forms-of-be.js";
import { otherVerbs } from "./other-verbs.js";

/** The verbs of English: those by which something is said stand with the other words of their acts. */
export const verbs: VerbLists = {
  standIns: new Map(),
  entries: /* @__PURE__ */ verbEntries([...cueVerbs, ...otherVerbs]),
  auxiliaries: cueAuxiliaries,
  passive: passiveAuxiliaries,
  ability: abilityWords,
  passiveForms,
  copulaForms,
  expletiveForms,
  conditionalForms,
};
