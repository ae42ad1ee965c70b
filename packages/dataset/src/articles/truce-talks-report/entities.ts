import type { Group, NamedEvent, Organization, Person, Place, Work } from "@onrecord/core/record";

export const telAviv = {
  type: "place",
  id: "e:tel-aviv",
  name: "Tel Aviv",
  aliases: [],
  kind: "city",
  countryCode: "IL",
  wikidata: "Q33935",
} as const satisfies Place;

export const blinken = {
  type: "person",
  id: "e:blinken",
  name: "Antony Blinken",
  aliases: ["Secretary of State", "top American diplomat", "Blinken", "secretary"],
  wikidata: "Q7821917",
  roles: [{ title: "Secretary of State", of: "e:united-states" }],
} as const satisfies Person;

export const israel = {
  type: "place",
  id: "e:israel",
  name: "Israel",
  aliases: ["country", "Israeli"],
  kind: "country",
  countryCode: "IL",
  wikidata: "Q801",
} as const satisfies Place;

export const hamas = {
  type: "organization",
  id: "e:hamas",
  name: "Hamas",
  aliases: ["Palestinian group", "movement"],
  kind: "armed-group",
  wikidata: "Q38799",
} as const satisfies Organization;

export const truceTalks = {
  type: "event",
  id: "e:truce-talks",
  name: "truce negotiations",
  aliases: ["talks", "fragile negotiation", "ceasefire talks", "discussions", "negotiations"],
} as const satisfies NamedEvent;

export const gazaStrip = {
  type: "place",
  id: "e:gaza-strip",
  name: "Gaza Strip",
  aliases: ["Gaza", "besieged strip", "territory"],
  kind: "territory",
  countryCode: "PS",
  wikidata: "Q39760",
} as const satisfies Place;

export const hostages = {
  type: "group",
  id: "e:hostages",
  name: "hostages",
  aliases: ["Israeli hostages"],
} as const satisfies Group;

export const unitedStates = {
  type: "place",
  id: "e:united-states",
  name: "United States",
  aliases: ["American", "Washington"],
  kind: "country",
  countryCode: "US",
  wikidata: "Q30",
} as const satisfies Place;

export const deal = {
  type: "work",
  id: "e:deal",
  name: "agreement on a ceasefire in Gaza and the release of hostages",
  aliases: ["agreement", "deal"],
  kind: "agreement",
} as const satisfies Work;

export const herzog = {
  type: "person",
  id: "e:herzog",
  name: "Isaac Herzog",
  aliases: ["country’s president"],
  roles: [{ title: "president", of: "e:israel" }],
} as const satisfies Person;

export const netanyahu = {
  type: "person",
  id: "e:netanyahu",
  name: "Benjamin Netanyahu",
  aliases: ["prime minister", "Netanyahu"],
  wikidata: "Q43723",
  roles: [{ title: "prime minister", of: "e:israel" }],
} as const satisfies Person;

export const everyParty = {
  type: "group",
  id: "e:every-party",
  name: "every party",
  aliases: [],
} as const satisfies Group;

export const cairo = {
  type: "place",
  id: "e:cairo",
  name: "Cairo",
  aliases: [],
  kind: "city",
  countryCode: "EG",
  wikidata: "Q85",
} as const satisfies Place;

export const qatariEgyptianMediators = {
  type: "group",
  id: "e:qatari-egyptian-mediators",
  name: "mediators from Qatar and Egypt",
  aliases: [],
} as const satisfies Group;

export const qatar = {
  type: "place",
  id: "e:qatar",
  name: "Qatar",
  aliases: [],
  kind: "country",
  countryCode: "QA",
  wikidata: "Q846",
} as const satisfies Place;

export const egypt = {
  type: "place",
  id: "e:egypt",
  name: "Egypt",
  aliases: [],
  kind: "country",
  countryCode: "EG",
  wikidata: "Q79",
} as const satisfies Place;

export const mediators = {
  type: "group",
  id: "e:mediators",
  name: "mediators from the United States, Qatar and Egypt",
  aliases: ["mediators"],
} as const satisfies Group;

export const qatarMeeting = {
  type: "event",
  id: "e:qatar-meeting",
  name: "meeting in Qatar",
  aliases: [],
} as const satisfies NamedEvent;

export const bridgingProposal = {
  type: "work",
  id: "e:bridging-proposal",
  name: "bridging proposal",
  aliases: ["text"],
  kind: "proposal",
} as const satisfies Work;

export const palestinians = {
  type: "group",
  id: "e:palestinians",
  name: "Palestinians",
  aliases: ["Palestinian"],
  wikidata: "Q201190",
} as const satisfies Group;

export const israeliMilitary = {
  type: "organization",
  id: "e:israeli-military",
  name: "Israeli army",
  aliases: ["Israeli troops", "troops", "army"],
  kind: "military",
} as const satisfies Organization;

export const strategicPoints = {
  type: "place",
  id: "e:strategic-points",
  name: "strategic points inside Gaza",
  aliases: ["several points of strategic value"],
  kind: "other",
} as const satisfies Place;

export const hamasStatement = {
  type: "work",
  id: "e:hamas-statement",
  name: "Hamas statement",
  aliases: ["statement"],
  kind: "statement",
} as const satisfies Work;

export const framework = {
  type: "work",
  id: "e:framework",
  name: "framework proposed by Joe Biden",
  aliases: ["framework"],
  kind: "proposal",
} as const satisfies Work;

export const biden = {
  type: "person",
  id: "e:biden",
  name: "Joe Biden",
  aliases: ["President"],
  wikidata: "Q6279",
  roles: [{ title: "President" }],
} as const satisfies Person;

export const israeliBombardments = {
  type: "event",
  id: "e:israeli-bombardments",
  name: "Israeli bombardments",
  aliases: ["Israeli bombardment"],
} as const satisfies NamedEvent;

export const palestiniansImprisoned = {
  type: "group",
  id: "e:palestinians-imprisoned",
  name: "Palestinians imprisoned in Israel",
  aliases: [],
} as const satisfies Group;

export const coalitionGovernment = {
  type: "organization",
  id: "e:coalition-government",
  name: "Netanyahu’s coalition government",
  aliases: ["coalition government"],
  kind: "government",
} as const satisfies Organization;

export const farRightMembers = {
  type: "group",
  id: "e:far-right-members",
  name: "far-right members of the coalition government",
  aliases: ["some of its members"],
} as const satisfies Group;

export const haniyeh = {
  type: "person",
  id: "e:haniyeh",
  name: "Ismail Haniyeh",
  aliases: ["political leader of Hamas"],
  roles: [{ title: "political leader", of: "e:hamas" }],
} as const satisfies Person;

export const tehran = {
  type: "place",
  id: "e:tehran",
  name: "Tehran",
  aliases: [],
  kind: "city",
  countryCode: "IR",
  wikidata: "Q3616",
} as const satisfies Place;

export const humanitarianCrisis = {
  type: "event",
  id: "e:humanitarian-crisis",
  name: "humanitarian crisis in the Gaza Strip",
  aliases: ["worsening conditions", "humanitarian crisis"],
} as const satisfies NamedEvent;

export const unnamedReports = {
  type: "work",
  id: "e:unnamed-reports",
  name: "reports",
  aliases: [],
  kind: "report",
} as const satisfies Work;

export const conflict = {
  type: "event",
  id: "e:conflict",
  name: "conflict",
  aliases: ["violence"],
} as const satisfies NamedEvent;

export const israelLebanonBorder = {
  type: "place",
  id: "e:israel-lebanon-border",
  name: "border between Israel and Lebanon",
  aliases: [],
  kind: "border",
} as const satisfies Place;

export const lebanon = {
  type: "place",
  id: "e:lebanon",
  name: "Lebanon",
  aliases: [],
  kind: "country",
  countryCode: "LB",
  wikidata: "Q822",
} as const satisfies Place;

export const hezbollah = {
  type: "organization",
  id: "e:hezbollah",
  name: "Hezbollah",
  aliases: [],
  kind: "armed-group",
  wikidata: "Q41053",
} as const satisfies Organization;

export const israeliMilitaryPositions = {
  type: "place",
  id: "e:israeli-military-positions",
  name: "Israeli military positions",
  aliases: [],
  kind: "facility",
} as const satisfies Place;

export const southOfLebanon = {
  type: "place",
  id: "e:south-of-lebanon",
  name: "south of Lebanon",
  aliases: [],
  kind: "region",
  countryCode: "LB",
} as const satisfies Place;

export const palestiniansKilled = {
  type: "group",
  id: "e:palestinians-killed",
  name: "Palestinians killed in Israeli bombardments",
  aliases: ["At least 40,139 Palestinians"],
} as const satisfies Group;

export const gazaHealthMinistry = {
  type: "organization",
  id: "e:gaza-health-ministry",
  name: "health ministry of the Gaza Strip",
  aliases: ["health ministry of the territory"],
  kind: "ministry",
} as const satisfies Organization;

export const journalists = {
  type: "group",
  id: "e:journalists",
  name: "journalists",
  aliases: [],
} as const satisfies Group;

export const palestinianMediaWorkers = {
  type: "group",
  id: "e:palestinian-media-workers",
  name: "Palestinian media workers",
  aliases: ["More than 100 Palestinian media workers"],
} as const satisfies Group;

export const committeeToProtectJournalists = {
  type: "organization",
  id: "e:committee-to-protect-journalists",
  name: "Committee to Protect Journalists",
  aliases: [],
  kind: "non-governmental",
} as const satisfies Organization;

export const muhareb = {
  type: "person",
  id: "e:muhareb",
  name: "Ibrahim Muhareb",
  aliases: ["photojournalist from Gaza"],
  roles: [{ title: "photojournalist", of: "e:gaza-strip" }],
} as const satisfies Person;
