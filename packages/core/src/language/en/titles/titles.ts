import { type Gender, wordList } from "../../index.js";

/** Forms of address before a name, and the gender they show. */
export const honorifics: ReadonlyMap<string, Gender | undefined> = new Map<string, Gender | undefined>([
  ["mr", "male"],
  ["mister", "male"],
  ["sir", "male"],
  ["lord", "male"],
  ["father", "male"],
  ["brother", "male"],
  ["king", "male"],
  ["prince", "male"],
  ["duke", "male"],
  ["baron", "male"],
  ["sheikh", "male"],
  ["imam", "male"],
  ["herr", "male"],
  ["monsieur", "male"],
  ["mrs", "female"],
  ["ms", "female"],
  ["miss", "female"],
  ["madam", "female"],
  ["madame", "female"],
  ["mme", "female"],
  ["lady", "female"],
  ["dame", "female"],
  ["queen", "female"],
  ["princess", "female"],
  ["duchess", "female"],
  ["sister", "female"],
  ["dr", undefined],
  ["doctor", undefined],
  ["prof", undefined],
  ["rev", undefined],
  ["reverend", undefined],
  ["hon", undefined],
  ["st", undefined],
]);

/** Titles in the shortened form that stands before a name, with the full form. Without the final stop. */
export const titleAbbreviations: ReadonlyMap<string, string> = new Map([
  ["gen", "general"],
  ["lt", "lieutenant"],
  ["col", "colonel"],
  ["maj", "major"],
  ["capt", "captain"],
  ["cpt", "captain"],
  ["sgt", "sergeant"],
  ["cpl", "corporal"],
  ["pvt", "private"],
  ["cmdr", "commander"],
  ["adm", "admiral"],
  ["brig", "brigadier"],
  ["sen", "senator"],
  ["sens", "senators"],
  ["rep", "representative"],
  ["reps", "representatives"],
  ["gov", "governor"],
  ["pres", "president"],
  ["supt", "superintendent"],
  ["insp", "inspector"],
  ["det", "detective"],
  ["amb", "ambassador"],
  ["atty", "attorney"],
  ["prof", "professor"],
]);

/**
 * Offices that different countries and bodies call by different names: within one list, each can stand for the
 * others where country or body agree. "The US top diplomat" is the Secretary of State.
 */
export const offices: readonly (readonly string[])[] = [
  [
    "foreign minister",
    "foreign secretary",
    "secretary of state",
    "minister of foreign affairs",
    "minister for foreign affairs",
    "foreign affairs minister",
    "external affairs minister",
    "top diplomat",
    "chief diplomat",
  ],
  ["prime minister", "premier", "head of government", "pm"],
  ["president", "head of state", "commander in chief", "commander-in-chief"],
  ["chancellor"],
  ["monarch", "king", "queen", "sovereign"],
  [
    "defense minister",
    "defence minister",
    "defense secretary",
    "defence secretary",
    "secretary of defense",
    "minister of defense",
    "minister of defence",
    "defense chief",
    "defence chief",
    "pentagon chief",
  ],
  [
    "finance minister",
    "treasury secretary",
    "secretary of the treasury",
    "minister of finance",
    "chancellor of the exchequer",
    "treasurer",
  ],
  [
    "interior minister",
    "home secretary",
    "home affairs minister",
    "minister of the interior",
    "interior secretary",
  ],
  ["justice minister", "attorney general", "minister of justice"],
  ["health minister", "health secretary", "minister of health", "secretary of health"],
  ["chief executive", "chief executive officer", "ceo", "managing director", "company chief"],
  ["chairman", "chairwoman", "chairperson", "chair"],
  ["spokesman", "spokeswoman", "spokesperson", "press secretary"],
  ["secretary general", "secretary-general", "general secretary"],
  ["army chief", "chief of staff", "military chief", "chief of the army"],
  ["police chief", "chief of police", "police commissioner", "chief constable"],
  ["pope", "pontiff"],
  ["leader", "chief", "head", "boss"],
  ["lawyer", "attorney", "solicitor", "barrister", "counsel"],
  ["coach", "head coach", "manager"],
  ["captain", "skipper"],
  ["ambassador", "envoy"],
  ["lawmaker", "legislator", "mp", "member of parliament", "parliamentarian"],
  ["senator"],
  ["congressman", "congresswoman", "representative", "member of congress"],
  ["governor"],
  ["mayor"],
  ["speaker"],
];

/** Nouns that head a title before a name or after it: "Vice *President* Smith", "Smith, a *lawyer* for the firm". */
export const titleNouns: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  accountant activist actor actress administrator admiral adviser advisor aide ally ambassador analyst
  anchor archbishop architect artist assistant astronaut astronomer attorney author ayatollah banker
  baroness biologist bishop blogger boss boxer brigadier broker businessman businesswoman campaigner
  candidate captain cardinal ceo cfo chair chairman chairperson chairwoman champion chancellor chef chemist
  chief clerk climatologist coach colonel columnist comedian commander commissioner commodore composer
  comptroller conductor congressman congresswoman constable consul consultant contender coordinator coroner
  corporal correspondent councillor councilman councilor councilwoman counselor creator curator dean
  defender delegate deputy designer detective developer dictator diplomat director doctor driver economist
  editor educator emir emperor engineer entrepreneur envoy epidemiologist executive expert farmer filmmaker
  financier forward founder frontman general goalkeeper golfer governor guitarist head headmaster historian
  inspector instructor inventor investigator investor journalist judge justice king lawmaker lawyer leader
  lecturer legislator lieutenant magistrate major manager marshal mayor mediator member midfielder minister
  monarch mp musician negotiator nominee novelist nurse officer official ombudsman operative organiser
  organizer owner painter paramedic parliamentarian partner pastor philosopher photographer photojournalist
  physician physicist pilot player playwright poet politician pollster pontiff pope premier presenter
  president priest princess principal producer professor programmer prosecutor provost psychiatrist
  psychologist publisher rabbi racer rapper rector referee reporter representative researcher scholar
  scientist sculptor secretary senator sergeant sheriff singer skipper sociologist solicitor songwriter
  speaker spokesman spokesperson spokeswoman sprinter star strategist striker student sultan superintendent
  superstar supervisor surgeon swimmer teacher theologian trader trainer treasurer trustee undersecretary
  vice-president virologist volunteer warden winner writer
`);

/** Words that lead from a title's head to what it is over: "Minister *of* Finance". */
export const titleJoints: ReadonlySet<string> = new Set(["of", "for"]);
