import { type Task, taskArguments } from "../command/index.js";
import { scoreRow, scoreTable } from "../table/index.js";
import { boundedConll, boundedGumNews, boundedPolnear, scoreBoundaries } from "../text/index.js";

/** Whole tenths hide what is left to gain. */
const DIGITS = 2;

/** Scores the tokens and sentences that the text is cut into. */
export const text: Task = {
  name: "text",
  about: "GUM news, CoNLL-2003 dev, PolNeAR dev (CoreNLP's): tokens, sentences and their ends, exact",
  usage: "",
  belongsTo: "all",
  run({ corpora }, args) {
    taskArguments(args);
    const parted = scoreBoundaries(boundedGumNews(corpora, "parted"));
    const whole = scoreBoundaries(boundedGumNews(corpora, "whole"));
    const conll = scoreBoundaries(boundedConll(corpora));
    const polnear = scoreBoundaries(boundedPolnear(corpora));
    return scoreTable("tokens and sentences", [
      scoreRow("GUM news: tokens", parted.tokens, DIGITS),
      scoreRow("GUM news: tokens, hyphenated words whole", whole.tokens, DIGITS),
      scoreRow("GUM news: sentences", parted.sentences, DIGITS),
      scoreRow("GUM news: sentence ends", parted.sentenceEnds, DIGITS),
      ...[
        { name: "CoNLL-2003 dev", score: conll },
        { name: "PolNeAR dev, CoreNLP's", score: polnear },
      ].flatMap(({ name, score }) => [
        scoreRow(`${name}: tokens`, score.tokens, DIGITS),
        scoreRow(`${name}: sentences`, score.sentences, DIGITS),
        scoreRow(`${name}: sentence ends`, score.sentenceEnds, DIGITS),
      ]),
    ]);
  },
};
