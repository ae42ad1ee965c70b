import type { TitleLists } from "../../index.js";
import { honorifics, offices, titleAbbreviations, titleJoints, titleNouns } from "./titles.js";

/** English titles. */
export const titles: TitleLists = {
  honorifics,
  abbreviations: titleAbbreviations,
  nouns: titleNouns,
  offices,
  joints: titleJoints,
};
