import { wordList } from "../../index.js";

/** Nouns that head the names of happenings: "World *Cup*", "Gulf *War*". */
export const eventNouns: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  accident attack battle bombing bowl caucus ceremony championship championships conference congress
  convention coup crash crisis cup cyclone day debate derby earthquake election elections exhibition expo
  festival final finals flood forum funeral gala games genocide holocaust hurricane inquiry intifada
  marathon massacre masters olympiad olympics open outbreak pandemic parade pilgrimage primary prix race
  rally rebellion referendum regatta revolution riot round season series session shooting siege storm strike
  summit symposium talks test tour tournament trial trophy tsunami typhoon uprising visit vote war wedding
`);
