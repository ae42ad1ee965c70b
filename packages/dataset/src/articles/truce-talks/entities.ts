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
  aliases: ["US Secretary of State", "Blinken", "US top diplomat"],
  wikidata: "Q7821917",
  roles: [{ title: "Secretary of State", of: "e:united-states" }],
} as const satisfies Person;

export const unitedStates = {
  type: "place",
  id: "e:united-states",
  name: "United States",
  aliases: ["US"],
  kind: "country",
  countryCode: "US",
  wikidata: "Q30",
} as const satisfies Place;

export const israel = {
  type: "place",
  id: "e:israel",
  name: "Israel",
  aliases: ["Israeli"],
  kind: "country",
  countryCode: "IL",
  wikidata: "Q801",
} as const satisfies Place;

export const hamas = {
  type: "organization",
  id: "e:hamas",
  name: "Hamas",
  aliases: ["Palestinian group", "Palestinian movement"],
  kind: "armed-group",
  wikidata: "Q38799",
} as const satisfies Organization;

export const truceTalks = {
  type: "event",
  id: "e:truce-talks",
  name: "truce talks",
  aliases: ["ceasefire talks", "negotiations", "negotiation process"],
} as const satisfies NamedEvent;

export const deal = {
  type: "work",
  id: "e:deal",
  name: "Gaza ceasefire and hostage release deal",
  aliases: ["agreement", "deal"],
  kind: "agreement",
} as const satisfies Work;

export const gazaStrip = {
  type: "place",
  id: "e:gaza-strip",
  name: "Gaza Strip",
  aliases: ["Gaza", "territory", "Gazan"],
  kind: "territory",
  countryCode: "PS",
  wikidata: "Q39760",
} as const satisfies Place;

export const herzog = {
  type: "person",
  id: "e:herzog",
  name: "Isaac Herzog",
  aliases: ["Israeli President"],
  roles: [{ title: "President", of: "e:israel" }],
} as const satisfies Person;

export const netanyahu = {
  type: "person",
  id: "e:netanyahu",
  name: "Benjamin Netanyahu",
  aliases: ["Prime Minister", "Netanyahu"],
  wikidata: "Q43723",
  roles: [{ title: "Prime Minister", of: "e:israel" }],
} as const satisfies Person;

export const hostages = {
  type: "group",
  id: "e:hostages",
  name: "hostages",
  aliases: ["Israeli hostages"],
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
  name: "Qatari and Egyptian mediators",
  aliases: [],
} as const satisfies Group;

export const qatar = {
  type: "place",
  id: "e:qatar",
  name: "Qatar",
  aliases: ["Qatari"],
  kind: "country",
  countryCode: "QA",
  wikidata: "Q846",
} as const satisfies Place;

export const egypt = {
  type: "place",
  id: "e:egypt",
  name: "Egypt",
  aliases: ["Egyptian"],
  kind: "country",
  countryCode: "EG",
  wikidata: "Q79",
} as const satisfies Place;

export const allParties = {
  type: "group",
  id: "e:all-parties",
  name: "all parties",
  aliases: [],
} as const satisfies Group;

export const qatarMeeting = {
  type: "event",
  id: "e:qatar-meeting",
  name: "Qatar meeting",
  aliases: [],
} as const satisfies NamedEvent;

export const mediators = {
  type: "group",
  id: "e:mediators",
  name: "US, Qatari, and Egyptian mediators",
  aliases: ["mediators"],
} as const satisfies Group;

export const bridgingProposal = {
  type: "work",
  id: "e:bridging-proposal",
  name: "bridging proposal",
  aliases: [],
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
  name: "Israeli military",
  aliases: ["Israeli forces", "forces"],
  kind: "military",
} as const satisfies Organization;

export const strategicLocations = {
  type: "place",
  id: "e:strategic-locations",
  name: "strategic locations within Gaza",
  aliases: ["several strategic locations"],
  kind: "other",
} as const satisfies Place;

export const hamasStatement = {
  type: "work",
  id: "e:hamas-statement",
  name: "Hamas statement",
  aliases: ["statement"],
  kind: "statement",
} as const satisfies Work;

export const haniyeh = {
  type: "person",
  id: "e:haniyeh",
  name: "Ismail Haniyeh",
  aliases: ["Hamas political chief"],
  roles: [{ title: "political chief", of: "e:hamas" }],
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
  aliases: ["humanitarian situation", "humanitarian crisis"],
} as const satisfies NamedEvent;

export const israeliBombardments = {
  type: "event",
  id: "e:israeli-bombardments",
  name: "Israeli bombardments",
  aliases: ["ongoing Israeli bombardments", "Israeli bombardment"],
} as const satisfies NamedEvent;

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
  aliases: ["US President"],
  wikidata: "Q6279",
  roles: [{ title: "President", of: "e:united-states" }],
} as const satisfies Person;

export const palestinianPrisoners = {
  type: "group",
  id: "e:palestinian-prisoners",
  name: "Palestinian prisoners in Israeli jails",
  aliases: [],
} as const satisfies Group;

export const israeliJails = {
  type: "place",
  id: "e:israeli-jails",
  name: "Israeli jails",
  aliases: [],
  kind: "facility",
} as const satisfies Place;

export const governingCoalition = {
  type: "organization",
  id: "e:governing-coalition",
  name: "Netanyahu’s governing coalition",
  aliases: [],
  kind: "government",
} as const satisfies Organization;

export const farRightMembers = {
  type: "group",
  id: "e:far-right-members",
  name: "far-right members of the governing coalition",
  aliases: ["far-right members"],
} as const satisfies Group;

export const conflict = {
  type: "event",
  id: "e:conflict",
  name: "conflict",
  aliases: ["violence"],
} as const satisfies NamedEvent;

export const israelLebanonBorder = {
  type: "place",
  id: "e:israel-lebanon-border",
  name: "Israel-Lebanon border",
  aliases: [],
  kind: "border",
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

export const southernLebanon = {
  type: "place",
  id: "e:southern-lebanon",
  name: "southern Lebanon",
  aliases: [],
  kind: "region",
  countryCode: "LB",
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

export const palestiniansKilled = {
  type: "group",
  id: "e:palestinians-killed",
  name: "Palestinians killed in Israeli bombardments",
  aliases: ["at least 40,139 Palestinians"],
} as const satisfies Group;

export const gazaHealthMinistry = {
  type: "organization",
  id: "e:gaza-health-ministry",
  name: "health ministry of the Gaza Strip",
  aliases: ["territory’s health ministry"],
  kind: "ministry",
} as const satisfies Organization;

export const journalists = {
  type: "group",
  id: "e:journalists",
  name: "journalists",
  aliases: [],
} as const satisfies Group;

export const committeeToProtectJournalists = {
  type: "organization",
  id: "e:committee-to-protect-journalists",
  name: "Committee to Protect Journalists",
  aliases: [],
  kind: "non-governmental",
} as const satisfies Organization;

export const palestinianMediaWorkers = {
  type: "group",
  id: "e:palestinian-media-workers",
  name: "Palestinian media workers",
  aliases: ["over 100 Palestinian media workers"],
} as const satisfies Group;

export const muhareb = {
  type: "person",
  id: "e:muhareb",
  name: "Ibrahim Muhareb",
  aliases: ["Gazan photojournalist"],
  roles: [{ title: "photojournalist", of: "e:gaza-strip" }],
} as const satisfies Person;
