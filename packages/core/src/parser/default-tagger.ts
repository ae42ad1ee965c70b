import { modelEn } from "@onrecord/model-en";
import { type LanguageModel, neuralTagger } from "../tagger/index.js";

/** The tagger of the English model that comes with the package; its weights are decoded at the first use. */
export const defaultTagger: LanguageModel = /* @__PURE__ */ neuralTagger(modelEn);
