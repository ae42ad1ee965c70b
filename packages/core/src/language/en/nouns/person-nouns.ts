import { wordList } from "../../index.js";
import { titles } from "../titles/index.js";

/** Nouns for a man, by themselves enough for "he". */
export const maleNouns: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  actor bachelor boy boyfriend brother businessman cameraman chairman clergyman congressman councilman
  craftsman dad duke emperor father father-in-law fiancé fireman fisherman frontman gentleman godfather
  grandfather grandson groom gunman guy headmaster heir hitman husband king lad lord madman man midshipman
  monk nephew policeman pope priest prince salesman seaman serviceman sheikh showman son son-in-law
  spokesman sportsman statesman stepfather stepson strongman sultan uncle widower
`);

/** Nouns for a woman. */
export const femaleNouns: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  actress aunt baroness bride businesswoman chairwoman congresswoman councilwoman dame daughter
  daughter-in-law duchess empress fiancée girl girlfriend goddess granddaughter grandmother heiress heroine
  lady mom mother mother-in-law mum niece nun policewoman princess queen saleswoman sister spokeswoman
  sportswoman stepdaughter stepmother waitress widow wife woman
`);

/** Kinship and company: whose it is matters ("his brother"). */
export const relationNouns: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  acquaintance associate bodyguard child classmate co-star colleague companion confidant counterpart cousin
  descendant friend grandchild kid mate neighbor neighbour parent partner predecessor relative rival
  roommate sibling spouse successor teammate twin
`);

/** Other nouns for a person; those that head a title are persons too. */
export const personNouns: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...titles.nouns,
  ...wordList(`
  academic accuser adult advocate agent anchorman anthropologist anybody anyone appellant applicant
  archaeologist assailant athlete attacker attendee baby backer batsman believer beneficiary billionaire
  bomber bowler breadwinner broadcaster builder buyer captive caregiver carer caretaker celebrity character
  citizen civilian claimant cleric client clinician collaborator collector colonist combatant commentator
  commuter competitor complainant conservative conspirator constituent consumer contestant contractor
  convict counsel creditor criminal critic crook customer cyclist dealer debtor defector defendant democrat
  demonstrator dissident donor dove elder electrician employee employer enemy engineer evacuee everybody
  everyone ex-husband ex-president ex-wife executioner expatriate extremist eyewitness fan fellow feminist
  fighter finalist firefighter follower foreigner fugitive fundraiser gamer geologist graduate guardian
  guerrilla guest hacker hardliner hawk helper hero hijacker holder host hostage hunter immigrant individual
  infant informant informer inhabitant inmate insider insurgent intern interpreter inventor islamist
  jihadist juror killer laborer labourer landlord landowner laureate lender liberal librarian lieutenant
  linguist listener lobbyist local loyalist marine mastermind mathematician mechanic medic mentor mercenary
  merchant migrant militant millionaire miner minor missionary moderate monitor motorist murderer mystic
  nationalist native negotiator neighbor neighbour newcomer newsman nobody observer occupant offender one
  onlooker operator opponent orphan outsider participant passenger passer-by pastor patient patron
  peacekeeper peasant pedestrian pensioner performer perpetrator person petitioner physiotherapist pilgrim
  pioneer plaintiff policymaker pollster populist practitioner predator prisoner professional proponent
  protester protestor psychopath radical reader realist rebel recipient refugee regulator republican rescuer
  resident respondent retailer retiree reviewer revolutionary rider rioter robber runner sailor saint scout
  seller separatist servant settler shareholder shooter shopkeeper shopper skeptic slave smuggler sniper
  socialist soldier somebody someone source specialist spectator spy staffer stakeholder statistician
  stranger subject subscriber supporter survivor suspect sympathizer taxpayer technician teen teenager
  tenant terrorist theorist therapist thief thinker tourist traitor translator traveler traveller tutor user
  vendor veteran victim viewer villager visitor voter whistle-blower whistleblower witness worker worshipper
  youngster youth zealot
`),
]);

/** Nouns for several people who are no body of their own. */
export const groupNouns: ReadonlySet<string> = /* @__PURE__ */ wordList(`
  audience authorities bunch chorus circle circles class clergy coalition community couple crew crowd
  dozens
  diaspora duo electorate elite establishment faithful family folk folks forces gang generation handful host
  hundreds
  leadership majority manpower media minority mob others pair panel people percent personnel police populace
  population press public quartet rank-and-file ranks relatives scores side staff string thousands tribe trio troop troops
  workforce
`);
