#!/usr/bin/env node
/**
 * Scores the times of a record against TimeML files.
 *
 *   ONRECORD_CORPORA=FOLDER node benchmarks/times/score.mjs [--errors] [--baseline] [--at-least F1]
 *
 * FOLDER/timebank/aquaint.tml.tar.gz is the AQUAINT TimeML corpus as cleaned for TempEval-3, which the finder may be
 * tuned on. Each document's creation time is its publication date. --at-least fails where the value F1 is lower;
 * --baseline scores chrono-node alone in our place; --errors prints each miss, spurious reading and wrong
 * value. Measures as in TempEval-3: relaxed (spans overlap), strict (same span), value (relaxed and same value).
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { build } from "esbuild";

const showErrors = process.argv.includes("--errors");
const leastAt = process.argv.indexOf("--at-least");
const corpora = process.env.ONRECORD_CORPORA;
if (corpora === undefined) {
  console.log("times: ONRECORD_CORPORA is not set, so nothing was scored");
  process.exit(0);
}

const here = dirname(fileURLToPath(import.meta.url));
const reader = process.argv.includes("--baseline") ? await chronoAlone() : await ourReader();
const counts = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
for (const [name, xml] of readTar(gunzipSync(readFileSync(join(corpora, "timebank/aquaint.tml.tar.gz"))))) {
  const { text, publishedAt, times } = readTimeml(xml);
  score(name, text, times, reader(text, publishedAt), publishedAt);
}
let valueF1 = 0;
for (const measure of ["relaxed", "strict", "value"]) {
  const precision = counts[measure] / counts.found;
  const recall = counts[measure] / counts.gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (share) => (100 * share).toFixed(1).padStart(5);
  if (measure === "value") valueF1 = 100 * f1;
  console.log(`${measure.padEnd(8)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
}

if (leastAt >= 0 && valueF1 < Number(process.argv[leastAt + 1])) {
  console.error(`value F1 is below ${process.argv[leastAt + 1]}`);
  process.exit(1);
}

/** The files of a tar archive, by name: blocks of 512 bytes, a header before each file's content. */
function readTar(bytes) {
  const files = [];
  for (let at = 0; at + 512 <= bytes.length && bytes[at] !== 0; ) {
    const field = (from, to) =>
      bytes
        .toString("utf8", at + from, at + to)
        .split("\0")[0]
        .trim();
    const size = Number.parseInt(field(124, 136), 8);
    if (field(0, 100).endsWith(".tml"))
      files.push([field(0, 100), bytes.toString("utf8", at + 512, at + 512 + size)]);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files.sort(([first], [second]) => (first < second ? -1 : 1));
}

function score(name, text, gold, found, publishedAt) {
  counts.gold += gold.length;
  counts.found += found.length;
  const used = new Set();
  for (const time of gold) {
    const at = found.findIndex(
      ({ span }, index) => !used.has(index) && span.start < time.end && time.start < span.end,
    );
    const match = found[at];
    if (match !== undefined) {
      used.add(at);
      counts.relaxed++;
      if (match.span.start === time.start && match.span.end === time.end) counts.strict++;
      if (match.value === time.value) counts.value++;
    }
    if (match?.value !== time.value) {
      report(
        match === undefined ? "missed" : "value",
        name,
        text,
        time,
        `${time.value} got ${match?.value}`,
        publishedAt,
      );
    }
  }
  for (const [index, { span, value }] of found.entries()) {
    if (!used.has(index)) report("spurious", name, text, span, value, publishedAt);
  }
}

function report(kind, name, text, { start, end }, detail, publishedAt) {
  if (!showErrors) return;
  const around = `${text.slice(Math.max(0, start - 60), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 40)}`;
  console.log(`${kind} ${name} ${publishedAt} ${detail}: ${around.replaceAll(/\s+/g, " ")}`);
}

function readTimeml(xml) {
  const publishedAt = /<DCT>[\s\S]*?value="([^"]*)"/.exec(xml)?.[1]?.slice(0, 10);
  const times = [];
  let text = "";
  let open;
  for (const part of (/<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? "").split(/(<[^>]*>)/)) {
    if (part.startsWith("<TIMEX3")) open = { start: text.length, value: /\svalue="([^"]*)"/.exec(part)?.[1] };
    else if (part === "</TIMEX3>" && open !== undefined) {
      times.push({ ...open, end: text.length });
      open = undefined;
    } else if (!/^<.*>$/s.test(part)) text += plain(part);
  }
  return { text, publishedAt, times };
}

function plain(escaped) {
  const characters = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };
  return escaped.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name) => characters[name]);
}

async function ourReader() {
  const { parseArticle } = await bundled(`export { parseArticle } from "../../packages/core/src/index.js";`);
  return (text, publishedAt) =>
    parseArticle(publishedAt === undefined ? { text } : { text, publishedAt }).times;
}

async function chronoAlone() {
  const { parse } = await bundled(`export { parse } from "chrono-node/en";`);
  return (text, publishedAt) =>
    parse(text, { instant: new Date(`${publishedAt}T12:00:00Z`), timezone: 0 }).map(
      ({ index, text, start }) => ({
        span: { start: index, end: index + text.length },
        value: chronoValue(start),
      }),
    );
}

function chronoValue(start) {
  const two = (component) => String(start.get(component)).padStart(2, "0");
  const named = start.isCertain("day") || start.isCertain("weekday");
  const date = [start.get("year"), two("month"), ...(named ? [two("day")] : [])].join("-");
  return start.isCertain("hour") ? `${date}T${two("hour")}:${two("minute")}` : date;
}

async function bundled(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: here, loader: "ts" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "neutral",
    mainFields: ["module", "main"],
    nodePaths: [join(here, "../../packages/core/node_modules"), join(here, "../../node_modules")],
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}
