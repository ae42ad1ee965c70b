import { wordList } from "../../index.js";

/**
 * Abbreviations that are written with a full stop, by how they stand to what follows. Without the stop; the case
 * is the case of the print. Gathered from the style guides' common lists (AP, Chicago).
 */

/** They stand before a name or go on with a word, and so never end a sentence: "Mr. Ito", "vs. Spain". */
export const leadingAbbreviations = wordList(`
  Mr Mrs Ms Messrs Mmes Mx Dr Drs Prof Profs Rev Revs Fr Msgr Hon Sen Sens Rep Reps Gov Govs Pres Lt Ltn Gen Gens
  Col Cols Maj Capt Cpt Cmdr Cdr Cpl Sgt Sgts Adm Brig Supt Insp Det Ofc Spc Pvt Pfc Atty Amb Asst Assoc Dep Mgr
  Mlle Mme St Ste Sts Mt Mts Ft Pt Bros vs v viz cf eg ie ca approx incl Jos Wm Chas Geo Thos Alex Benj
  MR MRS MS DR GEN SEN REP GOV LT COL CAPT SGT ST MT PROF REV
  Op Ald Sec Treas Rt
`);

/** They stand before a number, and only there are they abbreviations: "No. 10", "pp. 3-5". */
export const numberAbbreviations = wordList(`
  No Nos no nos NO c p pp P Pp vol vols Vol Vols sec secs Sec fig figs Fig Figs art arts Art Arts ch chs Ch chap Chap
  par para Para sect Sect ed Ed op Op Mar Sat Sun Mon Tue Tues Wed Weds Thu Thur Thurs Fri tel Tel ext Ext
`);

/** They may stand anywhere, and so may end a sentence: "Acme Inc.", "at 5 p.m.", "in Tampa, Fla." */
export const freeAbbreviations = wordList(`
  Inc Corp Co Cos Ltd Bros Jr Sr Esq LLC PLC Pty Ltda Dept Univ Assn Natl Intl Int'l Nat'l Gov't Govt Mfg
  Jan Feb Apr Jun Jul Aug Sep Sept Oct Nov Dec JAN FEB APR AUG SEPT OCT NOV DEC
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Mass Md Mich Minn Miss Mo Mont Neb Nebr Nev Okla
  Ore Pa Penn Tenn Tex Va Vt Wash Wis Wisc Wyo Ont Que Alta Sask Man Nfld Tas Vic
  Ave Blvd Rd Hwy Pkwy Sq Bldg Rm Mts Is
  etc al est EST PST EDT approx min max avg dept misc hr hrs sq ft oz lb lbs mph kg km cm mm yr yrs
  Ph Bhd Abs
`);

/** They close a list, and so end a sentence before any capital: "pens, ink, etc. Ms. Ito paid". */
export const closingAbbreviations = wordList("etc");

/** "So do *I*." ends a sentence; "J." before a name is an initial. */
export const oneLetterWords: ReadonlySet<string> = new Set(["I"]);
