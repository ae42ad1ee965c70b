import type { MediaLists } from "../../index.js";
import { afterHead, beforeComplement, mediumBarriers } from "./around-media.js";
import { mediumAddressees, mediumNouns, mediumPrepositions } from "./media.js";
import { newsOutlets } from "./news-outlets.js";

/** Media in English. */
export const media: MediaLists = {
  nouns: mediumNouns,
  prepositions: mediumPrepositions,
  addressees: mediumAddressees,
  outlets: newsOutlets,
  barriers: mediumBarriers,
  beforeComplement,
  afterHead,
};
