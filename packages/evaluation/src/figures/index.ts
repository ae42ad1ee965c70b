export {
  type FigureMeasure,
  type FigurePair,
  type FigureTextScore,
  figureMeasures,
  scoreFigureTexts,
} from "./score-figure-texts.js";
