import type { AttributedClaim, OwnClaim } from "@onrecord/core/record";

/** On 19 August 2024, Antony Blinken appealed to Israel and Hamas to keep the truce negotiations going. */
export const appealToKeepTalks = {
  id: "c:appeal-to-keep-talks",
  attribution: "a:appeal-to-keep-talks",
  content: [{ start: 57, end: 126 }],
  statement:
    "On 19 August 2024, Antony Blinken appealed to Israel and Hamas to keep the truce negotiations going.",
  act: "urge",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:blinken"],
  targets: ["e:israel", "e:hamas"],
  about: ["e:israel", "e:hamas", "e:truce-talks"],
  figures: [],
  times: ["t:monday"],
  places: [],
} as const satisfies AttributedClaim;

/** Antony Blinken said the talks might be a last opportunity to agree on a ceasefire in Gaza and the release of hostages. */
export const lastOpportunity = {
  id: "c:last-opportunity",
  attribution: "a:last-opportunity",
  content: [{ start: 135, end: 250 }],
  statement:
    "Antony Blinken said the talks might be a last opportunity to agree on a ceasefire in Gaza and the release of hostages.",
  act: "state",
  certainty: "possible",
  polarity: "positive",
  hedges: [{ start: 150, end: 155 }],
  sources: ["e:blinken"],
  targets: [],
  about: ["e:truce-talks", "e:hostages"],
  figures: [],
  times: [],
  places: ["e:gaza-strip"],
} as const satisfies AttributedClaim;

/** Antony Blinken said he had returned to Israel to bring the agreement to its conclusion. */
export const backInIsrael = {
  id: "c:back-in-israel",
  attribution: "a:back-in-israel",
  content: [
    { start: 253, end: 302 },
    { start: 313, end: 377 },
  ],
  statement: "Antony Blinken said he had returned to Israel to bring the agreement to its conclusion.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:blinken"],
  targets: [],
  about: ["e:blinken", "e:deal"],
  figures: [],
  times: [],
  places: ["e:israel"],
} as const satisfies AttributedClaim;

/** Antony Blinken met Isaac Herzog, the President of Israel, and Benjamin Netanyahu, its Prime Minister. */
export const metIsraeliLeaders = {
  id: "c:met-israeli-leaders",
  content: [{ start: 379, end: 467 }],
  statement:
    "Antony Blinken met Isaac Herzog, the President of Israel, and Benjamin Netanyahu, its Prime Minister.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:blinken", "e:herzog", "e:netanyahu"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** Antony Blinken said in Tel Aviv that the moment was decisive. */
export const decisiveMoment = {
  id: "c:decisive-moment",
  attribution: "a:decisive-moment",
  content: [{ start: 470, end: 496 }],
  statement: "Antony Blinken said in Tel Aviv that the moment was decisive.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:blinken"],
  targets: [],
  about: [],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Antony Blinken said this was probably the best and maybe the last opportunity to bring the hostages home, agree a ceasefire and move towards lasting peace and security. */
export const probablyBestOpportunity = {
  id: "c:probably-best-opportunity",
  attribution: "a:decisive-moment",
  content: [{ start: 497, end: 658 }],
  statement:
    "Antony Blinken said this was probably the best and maybe the last opportunity to bring the hostages home, agree a ceasefire and move towards lasting peace and security.",
  act: "state",
  certainty: "probable",
  polarity: "positive",
  hedges: [
    { start: 497, end: 505 },
    { start: 516, end: 521 },
  ],
  sources: ["e:blinken"],
  targets: [],
  about: ["e:hostages"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Antony Blinken stressed that this might be the best, and possibly the last, chance for a ceasefire and the return of the hostages. */
export const finalOpportunity = {
  id: "c:final-opportunity",
  attribution: "a:final-opportunity",
  content: [{ start: 714, end: 853 }],
  statement:
    "Antony Blinken stressed that this might be the best, and possibly the last, chance for a ceasefire and the return of the hostages.",
  act: "state",
  certainty: "possible",
  polarity: "negative",
  hedges: [
    { start: 725, end: 730 },
    { start: 770, end: 778 },
  ],
  sources: ["e:blinken"],
  targets: [],
  about: ["e:hostages"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Antony Blinken called on every party to refrain from steps that might upset the negotiation, which is described as fragile. */
export const callOnEveryParty = {
  id: "c:call-on-every-party",
  attribution: "a:call-on-every-party",
  content: [{ start: 879, end: 951 }],
  statement:
    "Antony Blinken called on every party to refrain from steps that might upset the negotiation, which is described as fragile.",
  act: "urge",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:blinken"],
  targets: ["e:every-party"],
  about: ["e:every-party", "e:truce-talks"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Antony Blinken said work was under way to prevent escalation, provocations and any action that could move the parties away from concluding the deal. */
export const noEscalation = {
  id: "c:no-escalation",
  attribution: "a:no-escalation",
  content: [{ start: 953, end: 1141 }],
  statement:
    "Antony Blinken said work was under way to prevent escalation, provocations and any action that could move the parties away from concluding the deal.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:blinken"],
  targets: [],
  about: ["e:deal"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Antony Blinken was due to go from Israel to Cairo on 20 August 2024. */
export const cairoTrip = {
  id: "c:cairo-trip",
  content: [{ start: 1153, end: 1215 }],
  statement: "Antony Blinken was due to go from Israel to Cairo on 20 August 2024.",
  act: "state",
  certainty: "probable",
  polarity: "positive",
  hedges: [{ start: 1179, end: 1188 }],
  sources: [],
  targets: [],
  about: ["e:blinken"],
  figures: [],
  times: ["t:tuesday"],
  places: ["e:israel", "e:cairo"],
} as const satisfies OwnClaim;

/** The ceasefire talks were to resume in Cairo. */
export const talksToResume = {
  id: "c:talks-to-resume",
  content: [
    { start: 1199, end: 1204 },
    { start: 1217, end: 1256 },
  ],
  statement: "The ceasefire talks were to resume in Cairo.",
  act: "state",
  certainty: "probable",
  polarity: "positive",
  hedges: [{ start: 1243, end: 1249 }],
  sources: [],
  targets: [],
  about: ["e:truce-talks"],
  figures: [],
  times: [],
  places: ["e:cairo"],
} as const satisfies OwnClaim;

/** Discussions with mediators from Qatar and Egypt were expected to continue in Cairo. */
export const talksToContinue = {
  id: "c:talks-to-continue",
  content: [{ start: 1258, end: 1333 }],
  statement: "Discussions with mediators from Qatar and Egypt were expected to continue in Cairo.",
  act: "state",
  certainty: "probable",
  polarity: "positive",
  hedges: [{ start: 1312, end: 1327 }],
  sources: [],
  targets: [],
  about: ["e:truce-talks", "e:qatari-egyptian-mediators"],
  figures: [],
  times: [],
  places: ["e:cairo"],
} as const satisfies OwnClaim;

/** The negotiations are at a standstill. */
export const negotiationsStalled = {
  id: "c:negotiations-stalled",
  content: [{ start: 1336, end: 1372 }],
  statement: "The negotiations are at a standstill.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:truce-talks"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** Israel and Hamas each blame the other for the delays in the negotiations. */
export const mutualBlame = {
  id: "c:mutual-blame",
  attribution: "a:mutual-blame",
  content: [{ start: 1409, end: 1433 }],
  statement: "Israel and Hamas each blame the other for the delays in the negotiations.",
  act: "accuse",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:israel", "e:hamas"],
  targets: ["e:israel", "e:hamas"],
  about: ["e:israel", "e:hamas", "e:truce-talks"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Mediators from the United States, Qatar and Egypt have reported a degree of progress. */
export const someProgress = {
  id: "c:some-progress",
  attribution: "a:some-progress",
  content: [{ start: 1511, end: 1531 }],
  statement: "Mediators from the United States, Qatar and Egypt have reported a degree of progress.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:mediators"],
  targets: [],
  about: ["e:truce-talks"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** The United States put forward a text after a meeting in Qatar. */
export const proposalSubmitted = {
  id: "c:proposal-submitted",
  content: [{ start: 1534, end: 1589 }],
  statement: "The United States put forward a text after a meeting in Qatar.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:united-states", "e:bridging-proposal", "e:qatar-meeting"],
  figures: [],
  times: [],
  places: ["e:qatar"],
} as const satisfies OwnClaim;

/** Mediators called the text put forward by the United States a bridging proposal. */
export const bridgingProposal = {
  id: "c:bridging-proposal",
  attribution: "a:bridging-proposal",
  content: [{ start: 1620, end: 1639 }],
  statement: "Mediators called the text put forward by the United States a bridging proposal.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:mediators"],
  targets: [],
  about: ["e:bridging-proposal"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** On 18 August 2024, Hamas said the bridging proposal responds to Benjamin Netanyahu's conditions. */
export const netanyahusConditions = {
  id: "c:netanyahus-conditions",
  attribution: "a:netanyahus-conditions",
  content: [{ start: 1662, end: 1712 }],
  statement:
    "On 18 August 2024, Hamas said the bridging proposal responds to Benjamin Netanyahu's conditions.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:hamas"],
  targets: [],
  about: ["e:bridging-proposal", "e:netanyahu"],
  figures: [],
  times: ["t:sunday"],
  places: [],
} as const satisfies AttributedClaim;

/** On 18 August 2024, Hamas said some terms of the bridging proposal were ones it would not accept. */
export const unacceptableTerms = {
  id: "c:unacceptable-terms",
  attribution: "a:netanyahus-conditions",
  content: [{ start: 1717, end: 1769 }],
  statement:
    "On 18 August 2024, Hamas said some terms of the bridging proposal were ones it would not accept.",
  act: "refuse",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:hamas"],
  targets: [],
  about: ["e:bridging-proposal", "e:hamas"],
  figures: [],
  times: ["t:sunday"],
  places: [],
} as const satisfies AttributedClaim;

/** Hamas insisted on a permanent ceasefire and a complete withdrawal from the Gaza Strip. */
export const permanentCeasefire = {
  id: "c:permanent-ceasefire",
  attribution: "a:permanent-ceasefire",
  content: [{ start: 1806, end: 1880 }],
  statement: "Hamas insisted on a permanent ceasefire and a complete withdrawal from the Gaza Strip.",
  act: "demand",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:hamas"],
  targets: [],
  about: ["e:gaza-strip"],
  figures: [],
  times: [],
  places: ["e:gaza-strip"],
} as const satisfies AttributedClaim;

/** Hamas said that Benjamin Netanyahu wanted Israeli troops to stay at several strategic points. */
export const troopsToRemain = {
  id: "c:troops-to-remain",
  attribution: "a:troops-to-remain",
  content: [
    { start: 1882, end: 1891 },
    { start: 1902, end: 1970 },
  ],
  statement: "Hamas said that Benjamin Netanyahu wanted Israeli troops to stay at several strategic points.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:hamas"],
  targets: [],
  about: ["e:netanyahu", "e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:strategic-points"],
} as const satisfies AttributedClaim;

/** Benjamin Netanyahu wanted, according to Hamas, to keep Israeli troops at several strategic points. */
export const wantedTroopsToRemain = {
  id: "c:wanted-troops-to-remain",
  attribution: "a:wanted-troops-to-remain",
  content: [{ start: 1909, end: 1970 }],
  statement:
    "Benjamin Netanyahu wanted, according to Hamas, to keep Israeli troops at several strategic points.",
  act: "intend",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:netanyahu"],
  targets: [],
  about: ["e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:strategic-points"],
} as const satisfies AttributedClaim;

/** In a statement, Hamas said that Benjamin Netanyahu bore full responsibility for thwarting the mediators' efforts. */
export const fullyResponsible = {
  id: "c:fully-responsible",
  attribution: "a:fully-responsible",
  content: [{ start: 1999, end: 2089 }],
  statement:
    "In a statement, Hamas said that Benjamin Netanyahu bore full responsibility for thwarting the mediators' efforts.",
  act: "accuse",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:hamas"],
  targets: ["e:netanyahu"],
  about: ["e:netanyahu", "e:mediators"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Hamas has called for the framework that Joe Biden proposed in late May 2024 to be put into effect. */
export const callForFramework = {
  id: "c:call-for-framework",
  attribution: "a:call-for-framework",
  content: [{ start: 2120, end: 2199 }],
  statement:
    "Hamas has called for the framework that Joe Biden proposed in late May 2024 to be put into effect.",
  act: "demand",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:hamas"],
  targets: [],
  about: ["e:framework", "e:biden"],
  figures: [],
  times: ["t:late-may"],
  places: [],
} as const satisfies AttributedClaim;

/** Joe Biden proposed a framework in late May 2024. */
export const frameworkProposed = {
  id: "c:framework-proposed",
  attribution: "a:framework-proposed",
  content: [{ start: 2120, end: 2131 }],
  statement: "Joe Biden proposed a framework in late May 2024.",
  act: "propose",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:biden"],
  targets: [],
  about: ["e:framework"],
  figures: [],
  times: ["t:late-may"],
  places: [],
} as const satisfies AttributedClaim;

/** The framework proposed by Joe Biden provides for a temporary pause in the Israeli bombardment. */
export const pauseInBombardment = {
  id: "c:pause-in-bombardment",
  attribution: "a:framework-outline",
  content: [{ start: 2217, end: 2270 }],
  statement: "The framework proposed by Joe Biden provides for a temporary pause in the Israeli bombardment.",
  act: "propose",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:framework"],
  targets: [],
  about: ["e:israeli-bombardments"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** The framework proposed by Joe Biden provides for Israeli hostages to be exchanged for Palestinians imprisoned in Israel. */
export const exchangeOfHostages = {
  id: "c:exchange-of-hostages",
  attribution: "a:framework-outline",
  content: [{ start: 2272, end: 2343 }],
  statement:
    "The framework proposed by Joe Biden provides for Israeli hostages to be exchanged for Palestinians imprisoned in Israel.",
  act: "propose",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:framework"],
  targets: [],
  about: ["e:hostages", "e:palestinians-imprisoned"],
  figures: [],
  times: [],
  places: ["e:israel"],
} as const satisfies AttributedClaim;

/** The framework proposed by Joe Biden provides for humanitarian aid. */
export const humanitarianAid = {
  id: "c:humanitarian-aid",
  attribution: "a:framework-outline",
  content: [{ start: 2349, end: 2369 }],
  statement: "The framework proposed by Joe Biden provides for humanitarian aid.",
  act: "propose",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:framework"],
  targets: [],
  about: [],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Hamas has accused Israel of blocking progress by insisting that its troops stay at strategic points in Gaza. */
export const blockingProgress = {
  id: "c:blocking-progress",
  attribution: "a:blocking-progress",
  content: [
    { start: 2371, end: 2377 },
    { start: 2398, end: 2484 },
  ],
  statement:
    "Hamas has accused Israel of blocking progress by insisting that its troops stay at strategic points in Gaza.",
  act: "accuse",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:hamas"],
  targets: ["e:israel"],
  about: ["e:israel", "e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:strategic-points", "e:gaza-strip"],
} as const satisfies AttributedClaim;

/** Israel insists, according to Hamas, that its troops stay at strategic points in Gaza. */
export const insistingOnTroops = {
  id: "c:insisting-on-troops",
  attribution: "a:insisting-on-troops",
  content: [{ start: 2432, end: 2484 }],
  statement: "Israel insists, according to Hamas, that its troops stay at strategic points in Gaza.",
  act: "demand",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:israel"],
  targets: [],
  about: ["e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:strategic-points", "e:gaza-strip"],
} as const satisfies AttributedClaim;

/** Benjamin Netanyahu has answered Hamas with an accusation. */
export const netanyahusAnswer = {
  id: "c:netanyahus-answer",
  content: [{ start: 2487, end: 2539 }],
  statement: "Benjamin Netanyahu has answered Hamas with an accusation.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:netanyahu"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** Benjamin Netanyahu has accused Hamas of being obstinate. */
export const hamasObstinate = {
  id: "c:hamas-obstinate",
  attribution: "a:hamas-obstinate",
  content: [
    { start: 2541, end: 2546 },
    { start: 2561, end: 2573 },
  ],
  statement: "Benjamin Netanyahu has accused Hamas of being obstinate.",
  act: "accuse",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:netanyahu"],
  targets: ["e:hamas"],
  about: ["e:hamas"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Benjamin Netanyahu has accused Hamas of failing to take part in a constructive dialogue. */
export const hamasNoDialogue = {
  id: "c:hamas-no-dialogue",
  attribution: "a:hamas-obstinate",
  content: [
    { start: 2541, end: 2546 },
    { start: 2578, end: 2628 },
  ],
  statement: "Benjamin Netanyahu has accused Hamas of failing to take part in a constructive dialogue.",
  act: "accuse",
  certainty: "certain",
  polarity: "negative",
  hedges: [],
  sources: ["e:netanyahu"],
  targets: ["e:hamas"],
  about: ["e:hamas"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Benjamin Netanyahu's coalition government further complicates the talks. */
export const coalitionComplication = {
  id: "c:coalition-complication",
  content: [{ start: 2630, end: 2694 }],
  statement: "Benjamin Netanyahu's coalition government further complicates the talks.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:coalition-government", "e:truce-talks"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** Some members of Benjamin Netanyahu's coalition government are on the far right and oppose any truce. */
export const coalitionMembers = {
  id: "c:coalition-members",
  content: [{ start: 2699, end: 2754 }],
  statement:
    "Some members of Benjamin Netanyahu's coalition government are on the far right and oppose any truce.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:coalition-government", "e:far-right-members"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** Far-right members of Benjamin Netanyahu's coalition government oppose any truce. */
export const opposedToTruce = {
  id: "c:opposed-to-truce",
  attribution: "a:opposed-to-truce",
  content: [{ start: 2745, end: 2754 }],
  statement: "Far-right members of Benjamin Netanyahu's coalition government oppose any truce.",
  act: "refuse",
  certainty: "underspecified",
  polarity: "negative",
  hedges: [],
  sources: ["e:far-right-members"],
  targets: [],
  about: [],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** The search for a ceasefire has lasted for months. */
export const monthsOfSearch = {
  id: "c:months-of-search",
  content: [{ start: 2757, end: 2806 }],
  statement: "The search for a ceasefire has lasted for months.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:truce-talks"],
  figures: [],
  times: ["t:months"],
  places: [],
} as const satisfies OwnClaim;

/** Recent events have raised the stakes of the search for a ceasefire. */
export const stakesRaised = {
  id: "c:stakes-raised",
  content: [{ start: 2812, end: 2848 }],
  statement: "Recent events have raised the stakes of the search for a ceasefire.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:truce-talks"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** Ismail Haniyeh, the political leader of Hamas, was killed in Tehran in late July 2024. */
export const haniyehKilled = {
  id: "c:haniyeh-killed",
  content: [{ start: 2850, end: 2930 }],
  statement: "Ismail Haniyeh, the political leader of Hamas, was killed in Tehran in late July 2024.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:haniyeh", "e:hamas"],
  figures: [],
  times: ["t:late-july"],
  places: ["e:tehran"],
} as const satisfies OwnClaim;

/** Ismail Haniyeh's death and worsening conditions in Gaza have put the negotiations under more pressure. */
export const pressureAdded = {
  id: "c:pressure-added",
  content: [{ start: 2932, end: 3028 }],
  statement:
    "Ismail Haniyeh's death and worsening conditions in Gaza have put the negotiations under more pressure.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:haniyeh", "e:humanitarian-crisis", "e:truce-talks"],
  figures: [],
  times: [],
  places: ["e:gaza-strip"],
} as const satisfies OwnClaim;

/** The humanitarian crisis in the Gaza Strip, which is described as besieged, has deepened. */
export const crisisDeepened = {
  id: "c:crisis-deepened",
  content: [{ start: 3030, end: 3083 }],
  statement: "The humanitarian crisis in the Gaza Strip, which is described as besieged, has deepened.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:humanitarian-crisis"],
  figures: [],
  times: [],
  places: ["e:gaza-strip"],
} as const satisfies OwnClaim;

/** Reports whose source is not named speak of destruction on a wide scale in the Gaza Strip and a dire need for aid while Israeli bombardments continue. */
export const reportsOfDestruction = {
  id: "c:reports-of-destruction",
  attribution: "a:reports-of-destruction",
  content: [{ start: 3105, end: 3192 }],
  statement:
    "Reports whose source is not named speak of destruction on a wide scale in the Gaza Strip and a dire need for aid while Israeli bombardments continue.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:unnamed-reports"],
  targets: [],
  about: ["e:israeli-bombardments", "e:humanitarian-crisis"],
  figures: [],
  times: [],
  places: ["e:gaza-strip"],
} as const satisfies AttributedClaim;

/** The conflict has spread beyond Gaza. */
export const conflictSpread = {
  id: "c:conflict-spread",
  content: [{ start: 3206, end: 3241 }],
  statement: "The conflict has spread beyond Gaza.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:conflict"],
  figures: [],
  times: [],
  places: ["e:gaza-strip"],
} as const satisfies OwnClaim;

/** Fire was recently exchanged along the border between Israel and Lebanon. */
export const exchangesOfFire = {
  id: "c:exchanges-of-fire",
  content: [{ start: 3243, end: 3319 }],
  statement: "Fire was recently exchanged along the border between Israel and Lebanon.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:conflict"],
  figures: [],
  times: ["t:recently"],
  places: ["e:israel-lebanon-border"],
} as const satisfies OwnClaim;

/** Hezbollah has said it was behind attacks on Israeli military positions. */
export const hezbollahAttacks = {
  id: "c:hezbollah-attacks",
  attribution: "a:hezbollah-attacks",
  content: [{ start: 3340, end: 3396 }],
  statement: "Hezbollah has said it was behind attacks on Israeli military positions.",
  act: "claim-responsibility",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:hezbollah"],
  targets: ["e:israeli-military"],
  about: ["e:hezbollah", "e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:israeli-military-positions"],
} as const satisfies AttributedClaim;

/** The attacks that Hezbollah said it was behind have led to further escalation. */
export const furtherEscalation = {
  id: "c:further-escalation",
  content: [{ start: 3402, end: 3440 }],
  statement: "The attacks that Hezbollah said it was behind have led to further escalation.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:conflict", "e:hezbollah"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** The Israeli army said it had struck Hezbollah targets in the south of Lebanon in response. */
export const israeliStrikes = {
  id: "c:israeli-strikes",
  attribution: "a:israeli-strikes",
  content: [{ start: 3464, end: 3536 }],
  statement: "The Israeli army said it had struck Hezbollah targets in the south of Lebanon in response.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:israeli-military"],
  targets: ["e:hezbollah"],
  about: ["e:israeli-military", "e:hezbollah"],
  figures: [],
  times: [],
  places: ["e:south-of-lebanon"],
} as const satisfies AttributedClaim;

/** The Israeli army has kept up its operations in Gaza. */
export const operationsContinued = {
  id: "c:operations-continued",
  content: [{ start: 3539, end: 3589 }],
  statement: "The Israeli army has kept up its operations in Gaza.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:gaza-strip"],
} as const satisfies OwnClaim;

/** The health ministry of the Gaza Strip reported that most of the Palestinians killed in Israeli bombardments since 7 October 2023 were women and children. */
export const mostlyWomenAndChildren = {
  id: "c:mostly-women-and-children",
  attribution: "a:palestinians-killed",
  content: [{ start: 3591, end: 3652 }],
  statement:
    "The health ministry of the Gaza Strip reported that most of the Palestinians killed in Israeli bombardments since 7 October 2023 were women and children.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [{ start: 3621, end: 3628 }],
  sources: ["e:gaza-health-ministry"],
  targets: [],
  about: ["e:palestinians-killed"],
  figures: ["f:palestinians-killed"],
  times: ["t:october-7"],
  places: ["e:gaza-strip"],
} as const satisfies AttributedClaim;

/** The health ministry of the Gaza Strip reported that 40,139 Palestinians or more had been killed in Israeli bombardments since 7 October 2023. */
export const palestiniansKilled = {
  id: "c:palestinians-killed",
  attribution: "a:palestinians-killed",
  content: [
    { start: 3591, end: 3619 },
    { start: 3654, end: 3710 },
  ],
  statement:
    "The health ministry of the Gaza Strip reported that 40,139 Palestinians or more had been killed in Israeli bombardments since 7 October 2023.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [{ start: 3591, end: 3599 }],
  sources: ["e:gaza-health-ministry"],
  targets: [],
  about: ["e:israeli-bombardments", "e:palestinians-killed"],
  figures: ["f:palestinians-killed"],
  times: ["t:october-7"],
  places: ["e:gaza-strip"],
} as const satisfies AttributedClaim;

/** The violence has affected journalists too. */
export const journalistsHit = {
  id: "c:journalists-hit",
  content: [{ start: 3764, end: 3804 }],
  statement: "The violence has affected journalists too.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:conflict", "e:journalists"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** More than 100 Palestinian media workers have died since the conflict began, according to the Committee to Protect Journalists. */
export const mediaWorkersKilled = {
  id: "c:media-workers-killed",
  attribution: "a:media-workers-killed",
  content: [{ start: 3806, end: 3880 }],
  statement:
    "More than 100 Palestinian media workers have died since the conflict began, according to the Committee to Protect Journalists.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [{ start: 3806, end: 3815 }],
  sources: ["e:committee-to-protect-journalists"],
  targets: [],
  about: ["e:palestinian-media-workers", "e:conflict"],
  figures: ["f:media-workers-killed"],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** Ibrahim Muhareb, a photojournalist from Gaza, was killed on 18 August 2024. */
export const muharebKilled = {
  id: "c:muhareb-killed",
  content: [{ start: 3933, end: 3999 }],
  statement: "Ibrahim Muhareb, a photojournalist from Gaza, was killed on 18 August 2024.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:muhareb"],
  figures: [],
  times: ["t:sunday-of-death"],
  places: [],
} as const satisfies OwnClaim;

/** Ibrahim Muhareb's vest with the word PRESS was present at his funeral. */
export const pressVest = {
  id: "c:press-vest",
  content: [{ start: 4001, end: 4058 }],
  statement: "Ibrahim Muhareb's vest with the word PRESS was present at his funeral.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:muhareb"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;
