import type { VerbGroup } from "../../index.js";

/** Verbs that are no cues, with what else is said of them. */
export const otherVerbs: readonly VerbGroup[] = [
  { verbs: "be take", impersonal: true, common: true },
  {
    verbs: `have do make get give come will would can could may might should must shall become`,
    common: true,
  },
  { verbs: "cost help depend", impersonal: true },
  { verbs: "emerge follow happen transpire turn", raising: true },
  { verbs: "drizzle rain snow", weather: true },
  { verbs: "die kill slay perish", outcome: "die" },
  { verbs: "injure wound hurt", outcome: "injure" },
  { verbs: "arrest detain", outcome: "arrest" },
  { verbs: "miss vanish", outcome: "miss" },
  { verbs: "flee displace evacuate", outcome: "flee" },
  { verbs: "destroy raze flatten", outcome: "destroy" },
  { verbs: "e-mail", medium: "letter" },
  { verbs: "televise", medium: "broadcast" },
];
