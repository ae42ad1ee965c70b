import type { Medium } from "../../../record/index.js";
import { indexPhrases, type PhraseIndex } from "../../index.js";

const names = `
  abc, abc news, afp, agence france-presse, al arabiya, al jazeera, al-jazeera, ansa, ap, axios, bbc,
  bbc news, bild, bloomberg, bloomberg news, breitbart, buzzfeed, buzzfeed news, c-span, cbc, cbs,
  cbs news, channel 4, channel 4 news, cnbc, cnn, corriere della sera, daily mail, der spiegel,
  deutsche welle, dpa, el pais, el país, espn, euronews, fox, fox news, guardian, haaretz, huffpost,
  huffington post, interfax, itv, kyodo, la repubblica, le figaro, le monde, los angeles times,
  miami herald, msnbc, national public radio, nbc, nbc news, new york times, new yorker, newsweek, nhk,
  npr, pbs, politico, reuters, sky news, sky, tass, the associated press, associated press, boston globe,
  chicago tribune, economist, financial times, independent, telegraph, times, time, usa today, vox,
  wall street journal, washington post, xinhua, yonhap, yahoo news
`;

/** News organizations that are told things: what is told to one is told in an interview. */
export const newsOutlets: PhraseIndex<Medium["kind"]> = /* @__PURE__ */ indexPhrases(
  names
    .trim()
    .split(/,\s+/)
    .map((outlet) => [outlet, "interview"] as const),
);
