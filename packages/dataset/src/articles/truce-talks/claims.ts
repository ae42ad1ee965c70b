import type { AttributedClaim, OwnClaim } from "@onrecord/core/record";

/** On 19 August 2024, Antony Blinken urged Israel and Hamas to refrain from derailing the truce talks. */
export const urgeNotToDerail = {
  id: "c:urge-not-to-derail",
  attribution: "a:urge-not-to-derail",
  content: [{ start: 63, end: 109 }],
  statement:
    "On 19 August 2024, Antony Blinken urged Israel and Hamas to refrain from derailing the truce talks.",
  act: "urge",
  certainty: "underspecified",
  polarity: "negative",
  hedges: [],
  sources: ["e:blinken"],
  targets: ["e:israel", "e:hamas"],
  about: ["e:israel", "e:hamas", "e:truce-talks"],
  figures: [],
  times: ["t:monday"],
  places: [],
} as const satisfies AttributedClaim;

/** Antony Blinken said the truce talks might be a last opportunity to reach a deal on a ceasefire in Gaza and the release of hostages. */
export const lastOpportunity = {
  id: "c:last-opportunity",
  attribution: "a:last-opportunity",
  content: [
    { start: 94, end: 109 },
    { start: 123, end: 202 },
  ],
  statement:
    "Antony Blinken said the truce talks might be a last opportunity to reach a deal on a ceasefire in Gaza and the release of hostages.",
  act: "state",
  certainty: "possible",
  polarity: "positive",
  hedges: [{ start: 123, end: 126 }],
  sources: ["e:blinken"],
  targets: [],
  about: ["e:truce-talks", "e:deal"],
  figures: [],
  times: [],
  places: ["e:gaza-strip"],
} as const satisfies AttributedClaim;

/** Antony Blinken met Isaac Herzog, the President of Israel, and Benjamin Netanyahu, its Prime Minister. */
export const metIsraeliLeaders = {
  id: "c:met-israeli-leaders",
  content: [
    { start: 204, end: 211 },
    { start: 217, end: 294 },
  ],
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

/** Antony Blinken stressed that this might be the best, and possibly the last, chance for a ceasefire and the return of the hostages. */
export const finalOpportunity = {
  id: "c:final-opportunity",
  attribution: "a:final-opportunity",
  content: [{ start: 307, end: 445 }],
  statement:
    "Antony Blinken stressed that this might be the best, and possibly the last, chance for a ceasefire and the return of the hostages.",
  act: "state",
  certainty: "possible",
  polarity: "positive",
  hedges: [
    { start: 331, end: 334 },
    { start: 358, end: 366 },
  ],
  sources: ["e:blinken"],
  targets: [],
  about: ["e:hostages"],
  figures: [],
  times: ["t:now"],
  places: [],
} as const satisfies AttributedClaim;

/** Antony Blinken said he had returned to Israel to bring the agreement to its conclusion. */
export const backInIsrael = {
  id: "c:back-in-israel",
  attribution: "a:back-in-israel",
  content: [{ start: 472, end: 558 }],
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

/** Antony Blinken said in Tel Aviv that the moment was decisive. */
export const decisiveMoment = {
  id: "c:decisive-moment",
  attribution: "a:decisive-moment",
  content: [{ start: 560, end: 586 }],
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
  content: [{ start: 587, end: 748 }],
  statement:
    "Antony Blinken said this was probably the best and maybe the last opportunity to bring the hostages home, agree a ceasefire and move towards lasting peace and security.",
  act: "state",
  certainty: "probable",
  polarity: "positive",
  hedges: [
    { start: 587, end: 595 },
    { start: 606, end: 611 },
  ],
  sources: ["e:blinken"],
  targets: [],
  about: ["e:hostages"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** After meetings in Israel, Antony Blinken was due to go to Cairo on 20 August 2024 to resume the ceasefire talks. */
export const cairoTrip = {
  id: "c:cairo-trip",
  content: [{ start: 775, end: 879 }],
  statement:
    "After meetings in Israel, Antony Blinken was due to go to Cairo on 20 August 2024 to resume the ceasefire talks.",
  act: "state",
  certainty: "probable",
  polarity: "positive",
  hedges: [{ start: 817, end: 826 }],
  sources: [],
  targets: [],
  about: ["e:blinken", "e:truce-talks"],
  figures: [],
  times: ["t:tuesday"],
  places: ["e:israel", "e:cairo"],
} as const satisfies OwnClaim;

/** Talks with Qatari and Egyptian mediators were expected to continue in Cairo. */
export const talksToContinue = {
  id: "c:talks-to-continue",
  content: [{ start: 887, end: 952 }],
  statement: "Talks with Qatari and Egyptian mediators were expected to continue in Cairo.",
  act: "state",
  certainty: "probable",
  polarity: "positive",
  hedges: [{ start: 928, end: 943 }],
  sources: [],
  targets: [],
  about: ["e:truce-talks", "e:qatari-egyptian-mediators"],
  figures: [],
  times: [],
  places: ["e:cairo"],
} as const satisfies OwnClaim;

/** The ceasefire negotiations have stalled despite the diplomatic efforts. */
export const negotiationsStalled = {
  id: "c:negotiations-stalled",
  content: [{ start: 954, end: 1002 }],
  statement: "The ceasefire negotiations have stalled despite the diplomatic efforts.",
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
  content: [{ start: 1046, end: 1071 }],
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

/** Antony Blinken said work was under way to prevent escalation, provocations and any action that could move the parties away from concluding the deal. */
export const noEscalation = {
  id: "c:no-escalation",
  attribution: "a:no-escalation",
  content: [{ start: 1073, end: 1261 }],
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

/** Antony Blinken urged all parties to refrain from actions that could derail the negotiations, which are described as fragile. */
export const urgeAllParties = {
  id: "c:urge-all-parties",
  attribution: "a:urge-all-parties",
  content: [{ start: 1286, end: 1364 }],
  statement:
    "Antony Blinken urged all parties to refrain from actions that could derail the negotiations, which are described as fragile.",
  act: "urge",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:blinken"],
  targets: ["e:all-parties"],
  about: ["e:all-parties", "e:truce-talks"],
  figures: [],
  times: [],
  places: [],
} as const satisfies AttributedClaim;

/** The United States submitted a proposal after a meeting in Qatar. */
export const proposalSubmitted = {
  id: "c:proposal-submitted",
  content: [{ start: 1366, end: 1422 }],
  statement: "The United States submitted a proposal after a meeting in Qatar.",
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

/** Mediators called the text submitted by the United States a bridging proposal. */
export const bridgingProposal = {
  id: "c:bridging-proposal",
  attribution: "a:bridging-proposal",
  content: [{ start: 1447, end: 1466 }],
  statement: "Mediators called the text submitted by the United States a bridging proposal.",
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
  content: [{ start: 1495, end: 1531 }],
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

/** On 18 August 2024, Hamas said the bridging proposal contains terms it would not accept. */
export const unacceptableTerms = {
  id: "c:unacceptable-terms",
  attribution: "a:netanyahus-conditions",
  content: [{ start: 1536, end: 1594 }],
  statement: "On 18 August 2024, Hamas said the bridging proposal contains terms it would not accept.",
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
  content: [{ start: 1614, end: 1688 }],
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

/** Hamas said that Benjamin Netanyahu wanted Israeli forces to stay at a number of strategic locations. */
export const forcesToStay = {
  id: "c:forces-to-stay",
  attribution: "a:forces-to-stay",
  content: [{ start: 1697, end: 1767 }],
  statement:
    "Hamas said that Benjamin Netanyahu wanted Israeli forces to stay at a number of strategic locations.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:hamas"],
  targets: [],
  about: ["e:netanyahu", "e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:strategic-locations"],
} as const satisfies AttributedClaim;

/** Benjamin Netanyahu wanted, according to Hamas, to leave Israeli forces at a number of strategic locations. */
export const wantedForcesToStay = {
  id: "c:wanted-forces-to-stay",
  attribution: "a:wanted-forces-to-stay",
  content: [{ start: 1714, end: 1767 }],
  statement:
    "Benjamin Netanyahu wanted, according to Hamas, to leave Israeli forces at a number of strategic locations.",
  act: "intend",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:netanyahu"],
  targets: [],
  about: ["e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:strategic-locations"],
} as const satisfies AttributedClaim;

/** In a statement, Hamas said that Benjamin Netanyahu bore full responsibility for thwarting the mediators' efforts. */
export const fullyResponsible = {
  id: "c:fully-responsible",
  attribution: "a:fully-responsible",
  content: [{ start: 1769, end: 1845 }],
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

/** Ceasefire efforts have gone on for months. */
export const monthsOfEfforts = {
  id: "c:months-of-efforts",
  content: [{ start: 1893, end: 1951 }],
  statement: "Ceasefire efforts have gone on for months.",
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

/** Recent events have raised the stakes of the ceasefire efforts. */
export const stakesIntensified = {
  id: "c:stakes-intensified",
  content: [{ start: 1957, end: 1998 }],
  statement: "Recent events have raised the stakes of the ceasefire efforts.",
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

/** The negotiations have come under more pressure from Ismail Haniyeh's killing and from a humanitarian situation in Gaza that is getting worse. */
export const pressureAdded = {
  id: "c:pressure-added",
  content: [{ start: 2000, end: 2162 }],
  statement:
    "The negotiations have come under more pressure from Ismail Haniyeh's killing and from a humanitarian situation in Gaza that is getting worse.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:haniyeh", "e:humanitarian-crisis", "e:truce-talks"],
  figures: [],
  times: ["t:late-july"],
  places: ["e:tehran", "e:gaza-strip"],
} as const satisfies OwnClaim;

/** Ismail Haniyeh, the political chief of Hamas, was killed in Tehran in late July 2024. */
export const haniyehKilled = {
  id: "c:haniyeh-killed",
  content: [{ start: 2000, end: 2072 }],
  statement: "Ismail Haniyeh, the political chief of Hamas, was killed in Tehran in late July 2024.",
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

/** The humanitarian crisis in the Gaza Strip, which is described as besieged, has worsened. */
export const crisisWorsened = {
  id: "c:crisis-worsened",
  content: [{ start: 2164, end: 2227 }],
  statement: "The humanitarian crisis in the Gaza Strip, which is described as besieged, has worsened.",
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

/** Reports whose source is not named speak of widespread destruction in the Gaza Strip and a dire need for aid while Israeli bombardments continue. */
export const reportsOfDestruction = {
  id: "c:reports-of-destruction",
  attribution: "a:reports-of-destruction",
  content: [{ start: 2245, end: 2325 }],
  statement:
    "Reports whose source is not named speak of widespread destruction in the Gaza Strip and a dire need for aid while Israeli bombardments continue.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:israeli-bombardments", "e:humanitarian-crisis"],
  figures: [],
  times: [],
  places: ["e:gaza-strip"],
} as const satisfies AttributedClaim;

/** Hamas has called for the framework that Joe Biden proposed in late May 2024 to be implemented. */
export const callForFramework = {
  id: "c:call-for-framework",
  attribution: "a:call-for-framework",
  content: [{ start: 2348, end: 2428 }],
  statement: "Hamas has called for the framework that Joe Biden proposed in late May 2024 to be implemented.",
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

/** Joe Biden, the President of the United States, proposed a framework in late May 2024. */
export const frameworkProposed = {
  id: "c:framework-proposed",
  attribution: "a:framework-proposed",
  content: [{ start: 2370, end: 2381 }],
  statement: "Joe Biden, the President of the United States, proposed a framework in late May 2024.",
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

/** The framework proposed by Joe Biden provides for Israeli bombardment to be frozen for a time. */
export const freezeInBombardment = {
  id: "c:freeze-in-bombardment",
  attribution: "a:framework-outline",
  content: [{ start: 2456, end: 2497 }],
  statement: "The framework proposed by Joe Biden provides for Israeli bombardment to be frozen for a time.",
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

/** The framework proposed by Joe Biden provides for Israeli hostages to be exchanged for Palestinian prisoners held in Israeli jails. */
export const exchangeOfHostages = {
  id: "c:exchange-of-hostages",
  attribution: "a:framework-outline",
  content: [{ start: 2499, end: 2574 }],
  statement:
    "The framework proposed by Joe Biden provides for Israeli hostages to be exchanged for Palestinian prisoners held in Israeli jails.",
  act: "propose",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:framework"],
  targets: [],
  about: ["e:hostages", "e:palestinian-prisoners"],
  figures: [],
  times: [],
  places: ["e:israeli-jails"],
} as const satisfies AttributedClaim;

/** The framework proposed by Joe Biden provides for humanitarian aid. */
export const humanitarianAid = {
  id: "c:humanitarian-aid",
  attribution: "a:framework-outline",
  content: [{ start: 2580, end: 2613 }],
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

/** According to an accusation by Hamas, Israel thwarts progress because it insists on keeping forces in strategic locations in Gaza. */
export const thwartingProgress = {
  id: "c:thwarting-progress",
  attribution: "a:thwarting-progress",
  content: [{ start: 2642, end: 2740 }],
  statement:
    "According to an accusation by Hamas, Israel thwarts progress because it insists on keeping forces in strategic locations in Gaza.",
  act: "accuse",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:hamas"],
  targets: ["e:israel"],
  about: ["e:israel", "e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:strategic-locations", "e:gaza-strip"],
} as const satisfies AttributedClaim;

/** Israel insists, according to Hamas, on keeping forces in strategic locations in Gaza. */
export const insistingOnForces = {
  id: "c:insisting-on-forces",
  attribution: "a:insisting-on-forces",
  content: [{ start: 2687, end: 2740 }],
  statement: "Israel insists, according to Hamas, on keeping forces in strategic locations in Gaza.",
  act: "demand",
  certainty: "underspecified",
  polarity: "positive",
  hedges: [],
  sources: ["e:israel"],
  targets: [],
  about: ["e:israeli-military"],
  figures: [],
  times: [],
  places: ["e:strategic-locations", "e:gaza-strip"],
} as const satisfies AttributedClaim;

/** Benjamin Netanyahu has accused Hamas of being obstinate. */
export const hamasObstinate = {
  id: "c:hamas-obstinate",
  attribution: "a:hamas-obstinate",
  content: [{ start: 2793, end: 2817 }],
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

/** Benjamin Netanyahu has accused Hamas of failing to take part in constructive dialogue. */
export const hamasNoDialogue = {
  id: "c:hamas-no-dialogue",
  attribution: "a:hamas-obstinate",
  content: [
    { start: 2793, end: 2798 },
    { start: 2822, end: 2864 },
  ],
  statement: "Benjamin Netanyahu has accused Hamas of failing to take part in constructive dialogue.",
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

/** Benjamin Netanyahu's governing coalition makes the negotiations more complex. */
export const coalitionComplexity = {
  id: "c:coalition-complexity",
  content: [
    { start: 2866, end: 2897 },
    { start: 2954, end: 2997 },
  ],
  statement: "Benjamin Netanyahu's governing coalition makes the negotiations more complex.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:governing-coalition", "e:truce-talks"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** Benjamin Netanyahu's governing coalition has far-right members who are opposed to any truce. */
export const coalitionMembers = {
  id: "c:coalition-members",
  content: [
    { start: 2866, end: 2897 },
    { start: 2905, end: 2952 },
  ],
  statement: "Benjamin Netanyahu's governing coalition has far-right members who are opposed to any truce.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:governing-coalition", "e:far-right-members"],
  figures: [],
  times: [],
  places: [],
} as const satisfies OwnClaim;

/** Far-right members of Benjamin Netanyahu's governing coalition oppose any truce. */
export const opposedToTruce = {
  id: "c:opposed-to-truce",
  attribution: "a:opposed-to-truce",
  content: [{ start: 2943, end: 2952 }],
  statement: "Far-right members of Benjamin Netanyahu's governing coalition oppose any truce.",
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

/** Mediators from the United States, Qatar and Egypt have reported some progress. */
export const someProgress = {
  id: "c:some-progress",
  attribution: "a:some-progress",
  content: [{ start: 3062, end: 3075 }],
  statement: "Mediators from the United States, Qatar and Egypt have reported some progress.",
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

/** The conflict has spread beyond Gaza. */
export const conflictExtended = {
  id: "c:conflict-extended",
  content: [{ start: 3088, end: 3125 }],
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

/** There were recent exchanges of fire along the border between Israel and Lebanon. */
export const exchangesOfFire = {
  id: "c:exchanges-of-fire",
  content: [{ start: 3132, end: 3198 }],
  statement: "There were recent exchanges of fire along the border between Israel and Lebanon.",
  act: "state",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: [],
  targets: [],
  about: ["e:conflict"],
  figures: [],
  times: [],
  places: ["e:israel-lebanon-border"],
} as const satisfies OwnClaim;

/** Hezbollah says it carried out attacks on positions of the Israeli military. */
export const hezbollahAttacks = {
  id: "c:hezbollah-attacks",
  attribution: "a:hezbollah-attacks",
  content: [{ start: 3241, end: 3278 }],
  statement: "Hezbollah says it carried out attacks on positions of the Israeli military.",
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

/** The attacks that Hezbollah says it carried out led to further escalation. */
export const furtherEscalation = {
  id: "c:further-escalation",
  content: [
    { start: 3241, end: 3278 },
    { start: 3280, end: 3309 },
  ],
  statement: "The attacks that Hezbollah says it carried out led to further escalation.",
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

/** The Israeli military reported that it had responded by striking Hezbollah targets in southern Lebanon. */
export const israeliStrikes = {
  id: "c:israeli-strikes",
  attribution: "a:israeli-strikes",
  content: [{ start: 3341, end: 3406 }],
  statement:
    "The Israeli military reported that it had responded by striking Hezbollah targets in southern Lebanon.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [],
  sources: ["e:israeli-military"],
  targets: ["e:hezbollah"],
  about: ["e:israeli-military", "e:hezbollah"],
  figures: [],
  times: [],
  places: ["e:southern-lebanon"],
} as const satisfies AttributedClaim;

/** The Israeli military has gone on with its operations in the Gaza Strip, which is described as besieged. */
export const operationsContinued = {
  id: "c:operations-continued",
  content: [{ start: 3419, end: 3495 }],
  statement:
    "The Israeli military has gone on with its operations in the Gaza Strip, which is described as besieged.",
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

/** The health ministry of the Gaza Strip reported that Israeli bombardments had killed 40,139 Palestinians or more since 7 October 2023. */
export const palestiniansKilled = {
  id: "c:palestinians-killed",
  attribution: "a:palestinians-killed",
  content: [{ start: 3497, end: 3575 }],
  statement:
    "The health ministry of the Gaza Strip reported that Israeli bombardments had killed 40,139 Palestinians or more since 7 October 2023.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [{ start: 3547, end: 3555 }],
  sources: ["e:gaza-health-ministry"],
  targets: [],
  about: ["e:israeli-bombardments", "e:palestinians-killed"],
  figures: ["f:palestinians-killed"],
  times: ["t:october-7"],
  places: ["e:gaza-strip"],
} as const satisfies AttributedClaim;

/** The health ministry of the Gaza Strip reported that most of the Palestinians killed in Israeli bombardments since 7 October 2023 were women and children. */
export const mostlyWomenAndChildren = {
  id: "c:mostly-women-and-children",
  attribution: "a:palestinians-killed",
  content: [
    { start: 3547, end: 3575 },
    { start: 3577, end: 3602 },
  ],
  statement:
    "The health ministry of the Gaza Strip reported that most of the Palestinians killed in Israeli bombardments since 7 October 2023 were women and children.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [{ start: 3577, end: 3583 }],
  sources: ["e:gaza-health-ministry"],
  targets: [],
  about: ["e:palestinians-killed"],
  figures: ["f:palestinians-killed"],
  times: ["t:october-7"],
  places: ["e:gaza-strip"],
} as const satisfies AttributedClaim;

/** The violence has affected journalists too. */
export const journalistsAffected = {
  id: "c:journalists-affected",
  content: [{ start: 3646, end: 3688 }],
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
  content: [{ start: 3740, end: 3824 }],
  statement:
    "More than 100 Palestinian media workers have died since the conflict began, according to the Committee to Protect Journalists.",
  act: "report",
  certainty: "certain",
  polarity: "positive",
  hedges: [{ start: 3754, end: 3758 }],
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
  content: [{ start: 3826, end: 3885 }],
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
  content: [{ start: 3891, end: 3949 }],
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
