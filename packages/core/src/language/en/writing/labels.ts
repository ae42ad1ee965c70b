import { wordList } from "../../index.js";

/** Words that, in capitals at the head of a paragraph, label what follows and name no place. */
export const pageLabels: ReadonlySet<string> = wordList(`
  BREAKING UPDATE UPDATED LIVE WATCH VIDEO PHOTOS EXCLUSIVE OPINION ANALYSIS EXPLAINER EDITORIAL COMMENT REVIEW
  INTERVIEW PROFILE FACTBOX TIMELINE CORRECTION CORRECTED CLARIFICATION NOTE EDITOR WARNING ALERT ADVISORY SOURCE
  SUMMARY HEADLINE DIGEST ABSTRACT OBITUARY READ MORE RELATED ALSO SEE FACT FALSE TRUE QUESTION ANSWER CONTACT
`);

/** Words that, before a colon, name who made a picture: "Photo: Acme Press". */
export const creditLabels: ReadonlySet<string> = /* @__PURE__ */ wordList(
  "Image Images Photo Photos Photograph Picture Credit",
);

/** Words that stand before an author's name under a title. */
export const bylineWords: ReadonlySet<string> = new Set(["by"]);
