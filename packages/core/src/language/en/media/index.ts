import type { Media } from "../../index.js";
import { afterHead, beforeComplement, mediumBarriers } from "./around-media.js";
import { mediumAddressees, mediumNouns, mediumPrepositions, mediumVerbs } from "./media.js";
import { newsOutlets } from "./news-outlets.js";

/** Media in English. */
export const media: Media = {
  nouns: mediumNouns,
  prepositions: mediumPrepositions,
  verbs: mediumVerbs,
  addressees: mediumAddressees,
  outlets: newsOutlets,
  barriers: mediumBarriers,
  beforeComplement,
  afterHead,
};
