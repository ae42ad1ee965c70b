import {
  type AttributionSpans,
  findFigures,
  findMentions,
  findTimes,
  linkRoles,
  makeClaims,
  type Note,
  relateClaims,
  resolveEntities,
  resolveSources,
  unnoted,
} from "../parse/index.js";
import { type Explain, unexplained } from "./because.js";
import type { RecordItem } from "./record-items.js";
import { defineStage } from "./stage.js";

/** Explains items by the rules that made them; does nothing, at no cost, where no explanation was asked for. */
const noting = (explain: Explain): Note<RecordItem> =>
  explain === unexplained ? unnoted : (item, rule) => explain(item, { rule });

const attributions = /* @__PURE__ */ defineStage({
  name: "attributions",
  needs: ["reading", "scores", "leastConfidence"],
  gives: ["attributionSpans", "withheldSpans"],
  run: ({ reading, scores, leastConfidence }) => {
    const linked = linkRoles(reading, scores.linker);
    const isGiven = ({ content, confidence }: AttributionSpans): boolean =>
      content.length > 0 && confidence >= leastConfidence;
    return {
      attributionSpans: linked.filter(isGiven),
      withheldSpans: linked.filter((spans) => !isGiven(spans)),
    };
  },
});

const mentions = /* @__PURE__ */ defineStage({
  name: "mentions",
  needs: ["reading", "attributionSpans"],
  gives: ["candidates"],
  run: ({ reading, attributionSpans }) => ({
    candidates: findMentions(reading, attributionSpans),
  }),
});

const entities = /* @__PURE__ */ defineStage({
  name: "entities",
  needs: ["reading", "scores", "candidates", "attributionSpans"],
  gives: ["entities", "mentions"],
  run: ({ reading, scores, candidates, attributionSpans }, explain) =>
    resolveEntities(reading, candidates, attributionSpans, scores.antecedents, noting(explain)),
});

const speakers = /* @__PURE__ */ defineStage({
  name: "speakers",
  needs: ["reading", "attributionSpans", "withheldSpans", "mentions"],
  gives: ["attributions", "withheld"],
  run: ({ reading, attributionSpans, withheldSpans, mentions }) => {
    const resolved = resolveSources(reading, [...attributionSpans, ...withheldSpans], mentions);
    return {
      attributions: resolved.slice(0, attributionSpans.length),
      withheld: resolved.slice(attributionSpans.length),
    };
  },
});

const times = /* @__PURE__ */ defineStage({
  name: "times",
  needs: ["input", "reading", "rules"],
  gives: ["times"],
  run: ({ input, reading, rules }, explain) => ({
    times: findTimes(reading, input, rules.times).map(({ time, rule }) => {
      explain(time, { rule });
      return time;
    }),
  }),
});

const figures = /* @__PURE__ */ defineStage({
  name: "figures",
  needs: ["reading", "times", "rules"],
  gives: ["figures"],
  run: ({ reading, times, rules }, explain) => ({
    figures: findFigures(reading, times, rules.figures).map(({ figure, rule }) => {
      explain(figure, { rule });
      return figure;
    }),
  }),
});

/** What claims are made of. */
const claimed = ["reading", "attributions", "withheld", "entities", "mentions", "figures", "times"] as const;

const claims = /* @__PURE__ */ defineStage({
  name: "claims",
  needs: claimed,
  gives: ["claims"],
  run: (found, explain) => ({ claims: makeClaims(found, noting(explain)) }),
});

const relations = /* @__PURE__ */ defineStage({
  name: "relations",
  needs: [...claimed, "claims"],
  gives: ["relations"],
  run: (found, explain) => ({ relations: relateClaims(found, noting(explain)) }),
});

/** The stages that `parseArticle` runs, in order. A list of your own may leave out, change and add to them. */
export const defaultStages = [
  attributions,
  mentions,
  entities,
  speakers,
  times,
  figures,
  claims,
  relations,
] as const;
