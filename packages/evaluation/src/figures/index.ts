export {
  FIGURE_MEASURES,
  type FigureMeasure,
  type FigurePair,
  type FigureTextScore,
  scoreFigureTexts,
} from "./score-figure-texts.js";
