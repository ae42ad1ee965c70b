import { backs } from "../responses/index.js";
import { asserts, type CueGroup } from "./cue-group.js";
import { toOrWith } from "./to-or-with.js";

/** Cues by which a source judges somebody or something: expressives and verdictives (Austin, 1962; Searle, 1976). */
export const evaluatives: readonly CueGroup[] = [
  {
    act: "accuse",
    strength: "full",
    ...asserts,
    target: true,
    verbs: `accuse blame charge indict implicate impeach incriminate arraign prosecute fault impugn finger`,
    nouns: "accusation allegation charge indictment blame imputation",
    phrases: [
      "allege that",
      "accuse … of",
      "blame … for",
      "blame … on",
      "charge … with",
      "point the finger at",
      "point a finger at",
      "point finger at",
      "pin … on",
      "pin the blame on",
      "lay the blame on",
      "lay blame",
      "lay … at the foot of",
      "hold … responsible",
      "hold … accountable",
      "hold … to account",
      "fault … for",
      "attribute … to",
      "chalk … up to",
    ],
  },
  {
    act: "criticize",
    strength: "full",
    ...asserts,
    target: true,
    verbs: `criticize condemn denounce slam blast attack decry deplore lambast lambaste rebuke reprimand chide
      scold berate castigate censure chastise upbraid excoriate assail savage slate knock bash rip rap pan
      deride mock ridicule taunt jeer heckle boo belittle disparage denigrate insult vilify malign smear
      demonize trash rubbish flay pillory skewer roast lampoon satirize shame scorn protest rail fulminate
      inveigh rant rage fume hammer pound pummel whack ding swipe snipe jab needle mischaracterize
      confront challenge carp harangue rebel resent despise detest hate dislike loathe abhor revile
      disapprove frustrate anger infuriate outrage enrage offend upset horrify appall alarm dismay shock
      disappoint sadden disgust annoy irritate startle bother trouble undermine target counterattack clash
      spar feud fight battle bicker quarrel tussle`,
    particular: [
      { verbs: "complain", addresseeBehind: toOrWith },
      { verbs: "thunder", weather: true },
    ],
    nouns: `criticism condemnation denunciation rebuke reprimand censure attack critique complaint
      protest outrage anger fury ire indignation disapproval disappointment dismay disgust
      disdain contempt scorn derision mockery ridicule insult broadside tirade rant diatribe barb jab dig
      swipe salvo invective backlash uproar outcry critic detractor hostility animosity antipathy
      dislike hatred hate grievance dissatisfaction frustration resentment displeasure takedown scrutiny
      controversy dispute fight feud slam blast challenge rebellion chagrin protestation`,
    adjectives: `critical angry furious outraged scathing unhappy dissatisfied disappointed upset frustrated
      dismissive contemptuous scornful harsh hostile resentful bitter livid irate incensed indignant
      appalled dismayed disgusted disdainful displeased annoyed disparaging derisive hypocritical grilled`,
    phrases: [
      "hit out",
      "lash out",
      "hit back",
      "fire back",
      "strike back",
      "clap back",
      "shoot back",
      "push back against",
      "call out",
      "take aim at",
      "take to task",
      "take … to task",
      "take a swipe at",
      "take a shot at",
      "take offense",
      "tear into",
      "rip into",
      "lay into",
      "light into",
      "lace into",
      "pile on",
      "go after",
      "come down on",
      "speak ill of",
      "rail against",
      "inveigh against",
      "come under fire",
      "draw … criticism",
      "draw … fire",
      "find fault",
      "poke fun",
      "pour scorn",
      "single out",
      "turn on",
      "bristle at",
      "run afoul of",
      "call … a liar",
      "war on",
    ],
  },
  {
    act: "praise",
    strength: "full",
    ...asserts,
    target: true,
    verbs: `praise laud applaud commend extol compliment congratulate salute welcome cheer support celebrate
      champion honor honour admire love like favor favour embrace espouse defend eulogize acclaim glorify
      idolize lionize lavish toast bless appreciate cherish revere esteem respect promote enjoy prize
      sympathize empathize excite thrill impress please delight uphold sponsor co-sponsor rave root
      impassion relish credit amplify boost bolster`,
    particular: [
      { verbs: "hail", weather: true },
      { verbs: "thank", addressesObject: true },
      { verbs: "endorse back", response: backs },
    ],
    nouns: `praise tribute applause compliment congratulation acclaim accolade endorsement support backing
      welcome salute admiration enthusiasm gratitude thanks respect sympathy defender supporter champion
      adulation adoration affection appreciation favor favour cheer love passion pride backer fan
      confidence joy delight excitement celebration toast`,
    adjectives: `supportive proud happy glad pleased grateful thankful delighted thrilled enthusiastic favorable
      laudatory complimentary impressed excited fond sympathetic appreciative jubilant elated satisfied
      comfortable respectful friendly`,
    phrases: [
      "pay tribute",
      "give credit",
      "give … credit",
      "stand up for",
      "stick up for",
      "come to … defense",
      "throw … support behind",
      "rally behind",
      "rally around",
      "line up behind",
      "stand with",
      "get behind",
      "cheer on",
      "thumb up",
      "come out for",
      "come out in favor",
      "speak highly of",
      "heap praise on",
      "stump for",
      "supporter of",
      "approve of",
      "in support of",
      "line up",
    ],
  },
];
