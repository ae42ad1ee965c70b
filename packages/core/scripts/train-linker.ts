/**
 * Learns the weights of the linker from PolNeAR's training articles, with their gold roles:
 *
 *   ONRECORD_CORPORA=… npm run train:linker
 *
 * A softmax over the candidates of each part, fitted by averaged AdaGrad on the log-likelihood with L2; features
 * whose weight stays small are left out. Prints the share of links that are right on train and dev. The
 * features are the parser's own, so the two cannot drift apart.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { english } from "../src/language/en/index.js";
import { linkContext, linkFeatures, noLinkFeatures } from "../src/parse/attributions/link-features.js";
import { candidates } from "../src/parse/attributions/link-roles.js";
import { type RoleSpan, roleSpans } from "../src/parse/attributions/role-span.js";
import { readArticle } from "../src/reading/index.js";
import {
  type AttributionRole,
  type Bio,
  isPennTag,
  type PennTag,
  type TokenTags,
} from "../src/tagger/index.js";
import { readText } from "../src/text/index.js";

const EPOCHS = 12;
const RATE = 0.3;
const L2 = 1e-6;
/** Weights nearer to zero than this change next to no decision. */
const SMALLEST_WEIGHT = 0.05;
/** From the package's folder, where npm runs this. */
const SCORES_FILE = "../model-en/model/linker.json";

interface GoldArticle {
  readonly text: string;
  readonly sentences: readonly { readonly tokens: readonly [string, number, number, string][] }[];
  readonly annotations: readonly {
    readonly attributions: readonly Readonly<Record<AttributionRole, readonly [number, number][]>>[];
  }[];
}

/** One decision: the features of each option, "no link" first, and the indexes of those that are right. */
interface Decision {
  readonly options: readonly (readonly string[])[];
  readonly right: ReadonlySet<number>;
}

const corpora = process.env["ONRECORD_CORPORA"];
if (corpora === undefined) throw new Error("set ONRECORD_CORPORA to the folder that holds polnear/");
const articles = (split: string): readonly GoldArticle[] =>
  gunzipSync(readFileSync(`${corpora}/polnear/${split}.jsonl.gz`))
    .toString("utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldArticle)
    .filter((article) => article.annotations.length > 0);

/** Corpora have a few tags of their own, such as "ADD" for addresses. */
const pennTagOr = (pos: string | undefined, other: PennTag): PennTag =>
  pos !== undefined && isPennTag(pos) ? pos : other;

function decisions(article: GoldArticle): readonly Decision[] {
  const document = readText(article.text);
  const gold = article.annotations[0]?.attributions ?? [];
  const roles: Bio<AttributionRole>[] = document.tokens.map(() => "O");
  const owners: number[][] = document.tokens.map(() => []);
  const kinds: (AttributionRole | undefined)[] = document.tokens.map(() => undefined);
  const tokenAt = (offset: number) => {
    let low = 0;
    let high = document.tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((document.tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  gold.forEach((attribution, index) => {
    for (const role of ["content", "source", "cue"] as const) {
      for (const [start, end] of attribution[role]) {
        for (
          let i = tokenAt(start), first = true;
          (document.tokens[i]?.start ?? end) < end;
          i++, first = false
        ) {
          if (kinds[i] === role) {
            owners[i]?.push(index);
            continue;
          }
          kinds[i] = role;
          owners[i] = [index];
          roles[i] = first ? `B-${role}` : `I-${role}`;
        }
      }
    }
  });
  const posAt = new Map(
    article.sentences.flatMap((s) => s.tokens.map(([, start, , pos]) => [start, pos] as const)),
  );
  const tags: TokenTags[] = document.tokens.map((token, i) => ({
    pos: pennTagOr(posAt.get(token.start), "SYM"),
    posProbability: 1,
    name: "O",
    nameProbability: 1,
    role: roles[i] ?? "O",
    roleProbability: 1,
  }));
  const reading = readArticle(document, tags, english);
  const spans = roleSpans(reading);
  const context = linkContext(reading, spans);
  const ownersOf = (span: RoleSpan) => new Set(owners[span.from] ?? []);
  const shares = (a: RoleSpan, b: RoleSpan) => [...ownersOf(a)].some((owner) => ownersOf(b).has(owner));
  const cues = spans.filter((span) => span.role === "cue");
  const sources = spans.filter((span) => span.role === "source");
  const decide = (
    span: RoleSpan,
    options: readonly RoleSpan[],
    features: (o: RoleSpan) => readonly string[],
  ) => {
    const right = new Set(options.flatMap((option, i) => (shares(span, option) ? [i + 1] : [])));
    return {
      options: [noLinkFeatures(context, span), ...options.map(features)],
      right: right.size ? right : new Set([0]),
    };
  };
  return [
    ...spans
      .filter((span) => span.role === "content")
      .map((content) =>
        decide(content, candidates(cues, content), (cue) => linkFeatures(context, content, cue)),
      ),
    ...cues.map((cue) =>
      decide(cue, candidates(sources, cue), (source) => linkFeatures(context, source, cue)),
    ),
  ];
}

const weights = new Map<string, number>();
const squares = new Map<string, number>();
const totals = new Map<string, number>();
const scoreOf = (features: readonly string[], from: ReadonlyMap<string, number>) =>
  features.reduce((sum, feature) => sum + (from.get(feature) ?? 0), 0);

function learn(decision: Decision): void {
  const scores = decision.options.map((features) => scoreOf(features, weights));
  const top = Math.max(...scores);
  const raw = scores.map((score) => Math.exp(score - top));
  const all = raw.reduce((a, b) => a + b, 0);
  const good = raw.reduce((sum, p, i) => (decision.right.has(i) ? sum + p : sum), 0);
  const gradient = new Map<string, number>();
  decision.options.forEach((features, i) => {
    const p = raw[i] ?? 0;
    const g = p / all - (decision.right.has(i) ? p / good : 0);
    for (const feature of features) gradient.set(feature, (gradient.get(feature) ?? 0) + g);
  });
  for (const [feature, g] of gradient) {
    const weight = weights.get(feature) ?? 0;
    const slope = g + L2 * weight;
    const square = (squares.get(feature) ?? 1e-8) + slope * slope;
    squares.set(feature, square);
    weights.set(feature, weight - (RATE * slope) / Math.sqrt(square + 1));
  }
}

function accuracy(set: readonly Decision[], from: ReadonlyMap<string, number>): string {
  const right = set.filter((decision) => {
    const scores = decision.options.map((features) => scoreOf(features, from));
    return decision.right.has(scores.indexOf(Math.max(...scores)));
  }).length;
  return `${((100 * right) / set.length).toFixed(2)} % of ${set.length}`;
}

/** A fixed order that differs from epoch to epoch (a linear congruential generator), so that runs repeat. */
function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  let state = seed * 2654435761 + 1;
  return items
    .map((item) => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return { item, key: state };
    })
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}

const train = articles("train").flatMap(decisions);
const dev = articles("dev").flatMap(decisions);
for (let epoch = 1; epoch <= EPOCHS; epoch++) {
  for (const decision of shuffled(train, epoch)) learn(decision);
  for (const [feature, weight] of weights) totals.set(feature, (totals.get(feature) ?? 0) + weight);
  console.log(`epoch ${epoch}: train ${accuracy(train, weights)}, dev ${accuracy(dev, weights)}`);
}
const averaged = new Map([...totals].map(([feature, total]) => [feature, total / EPOCHS]));
const kept = new Map(
  [...averaged]
    .filter(([, weight]) => Math.abs(weight) >= SMALLEST_WEIGHT)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
console.log(`averaged, ${kept.size} of ${averaged.size} weights kept: dev ${accuracy(dev, kept)}`);
const rows = [...kept].map(
  ([feature, weight]) => `  ${JSON.stringify(feature)}: ${Number(weight.toFixed(2))}`,
);
writeFileSync(SCORES_FILE, `{\n${rows.join(",\n")}\n}\n`);
