import { wordList } from "../../index.js";

/** Verbs whose object is the one spoken to: "*told* parliament". Lemmas. */
export const addressVerbs: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  advise ask assure beg beseech brief caution command convince counsel direct encourage entreat exhort
  forbid implore inform instruct invite notify order persuade petition plead press promise question reassure remind
  request summon tell thank threaten urge warn write
`);

/** Verbs that name the one spoken to behind "to" or "with": "*said* to reporters". Lemmas. */
export const addressVerbsWithTo: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  announce apologize appeal complain confess confide confirm declare describe explain mention report reply respond say speak
  state suggest swear talk testify whisper write
`);
