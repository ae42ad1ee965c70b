import { wordList } from "../../index.js";

/** Words that end a noun phrase that follows a number: prepositions, conjunctions, pronouns, auxiliaries. */
export const phraseStops: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  of in on at by for from to with without within into onto over under after before since until till during
  between among against about around through across along near outside inside above below behind beyond
  than as per via and or but nor so yet that which who whom whose when where while if because although
  though unless he she it they we you i him her them his its their our my your the a an this these those
  there here not is are was were be been being am has have had do does did will would can could may might
  shall should must ago later earlier now then said says say each every apiece alone only also still
  already more less up down out off away back today yesterday tomorrow both all such too s died killed
  went came took made told became left got fell rose lost won
`);
