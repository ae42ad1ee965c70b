import { wordList } from "../../index.js";

/** Words that place what they govern after the moment of writing. */
export const future: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  will ll shall would wo won may might could can scheduled expected due plans planned planning slated upcoming forthcoming
  until till soon soonest deadline begins starts opens looming going hopes hoping intends likely poised
  tomorrow postponed rescheduled adjourned promises expects expire expires
`);

/** Words after which "to" speaks of what is still to come: "is to rule", "set to travel", "agreed to meet". */
export const futureBeforeTo: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  is are be set due going about ready agreed refused plan plans wants hopes intends prepared preparing
  likely has have needs vowed pledged promised threatened
`);

/** Past forms that do not end in -ed, and words that place things in the past. */
export const past: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  was were had did said told met went came took made got gave saw began broke brought bought built caught
  chose cut drew drove fell felt fought found flew fled grew heard held hit kept knew led left lost meant
  paid put quit ran rose sank sat sent shook shot shut sold spent split spoke stole stood struck swept
  swore taught thought threw tore understood unveiled won wrote beat became bound burst died ate hurt read
  rode sang slid slept sought spread stuck withdrew woke wore wound ago since born has have been killed
  dead following after
`);

/** Words in -ed that do not show a past tense. */
export const notPast: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  need indeed feed speed seed red united exceed proceed succeed embed hundred armed sacred weed breed
  bleed greed heed
`);

/** Prepositions that say by themselves that what follows is past, or still to come. */
export const pastPrepositions: ReadonlySet<string> = new Set(["since"]);
export const futurePrepositions: ReadonlySet<string> = new Set(["until", "till", "by"]);

export const presentBe: ReadonlySet<string> = new Set(["be", "is", "are", "being"]);

/** Regular past forms. Shorter words than "used" are none. */
export const pastEnding = /^.{2,}ed$/;
