export { antecedentExamples } from "./antecedent-examples.js";
export { averagedAdagrad } from "./averaged-adagrad.js";
export { gradientAscent } from "./gradient-ascent.js";
export { linkExamples } from "./link-examples.js";
export { mattering, optionScores, shareRight, type Weights, weightsFile } from "./weights.js";
