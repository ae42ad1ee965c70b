import { readFileSync } from "node:fs";
import { type ArticleRecord, parseArticle } from "@onrecord/core";
import { type AnnotatedArticle, articleInput, readAnnotatedPolnear } from "../corpora/index.js";
import { InputMissing } from "./errors.js";

/** Where things lie that are no part of the project; absent where no environment variable names them. */
export interface Surroundings {
  /** The folder of the corpora: `ONRECORD_CORPORA`. */
  readonly corpora?: string;
  /** The file of the text of the dataset's article: `ONRECORD_SEED`. */
  readonly seed?: string;
}

/** The articles of PolNeAR dev, and what the parser makes of them. */
export interface ReadArticles {
  readonly articles: readonly AnnotatedArticle[];
  /** One for each article. */
  readonly records: readonly ArticleRecord[];
  /** How long the parser took for all of them. */
  readonly milliseconds: number;
}

/** What tasks read. What several of them need is made once. */
export interface Bench {
  /** The folder of the corpora; throws `InputMissing` where none is named. */
  readonly corpora: string;
  /** The text of the dataset's article, where it is at hand. */
  readonly seed: string | undefined;
  /** PolNeAR dev, read by the parser at the first call. */
  readPolnearDev(): ReadArticles;
}

/** A bench over what is at hand. */
export function createBench({ corpora, seed }: Surroundings): Bench {
  let polnearDev: ReadArticles | undefined;
  const folder = () => {
    if (corpora === undefined) throw new InputMissing("set ONRECORD_CORPORA to the folder of the corpora");
    return corpora;
  };
  return {
    get corpora() {
      return folder();
    },
    seed: seed === undefined ? undefined : readFileSync(seed, "utf8"),
    readPolnearDev() {
      polnearDev ??= readByParser(readAnnotatedPolnear(folder(), "dev"));
      return polnearDev;
    },
  };
}

function readByParser(articles: readonly AnnotatedArticle[]): ReadArticles {
  const started = performance.now();
  const records = articles.map((article) => parseArticle(articleInput(article)));
  return { articles, records, milliseconds: performance.now() - started };
}
