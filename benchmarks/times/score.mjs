#!/usr/bin/env node
/**
 * Scores findTimes against TimeML files.
 *
 *   node benchmarks/times/score.mjs FOLDER [--errors] [--baseline]
 *
 * FOLDER holds *.tml files, such as the AQUAINT TimeML corpus. Each document's creation time is its publication
 * date. --baseline scores chrono-node alone in our place; --errors prints each miss, spurious reading and wrong
 * value. Measures as in TempEval-3: relaxed (spans overlap), strict (same span), value (relaxed and same value).
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const [folder] = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
const showErrors = process.argv.includes("--errors");
if (folder === undefined) {
  console.error("usage: node benchmarks/times/score.mjs FOLDER [--errors] [--baseline]");
  process.exit(2);
}

const here = dirname(fileURLToPath(import.meta.url));
const reader = process.argv.includes("--baseline") ? await chronoAlone() : await ourReader();
const counts = { gold: 0, found: 0, relaxed: 0, strict: 0, value: 0 };
for (const name of readdirSync(folder)
  .filter((file) => file.endsWith(".tml"))
  .sort()) {
  const { text, publishedAt, times } = readTimeml(readFileSync(join(folder, name), "utf8"));
  score(name, text, times, reader(text, publishedAt), publishedAt);
}
for (const measure of ["relaxed", "strict", "value"]) {
  const precision = counts[measure] / counts.found;
  const recall = counts[measure] / counts.gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  const percent = (share) => (100 * share).toFixed(1).padStart(5);
  console.log(`${measure.padEnd(8)} P ${percent(precision)}  R ${percent(recall)}  F1 ${percent(f1)}`);
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
  const { readText, findTimes } = await bundled(`
    export { readText } from "../../packages/core/src/text/index.js";
    export { findTimes } from "../../packages/core/src/parse/times/index.js";
  `);
  return (text, publishedAt) => findTimes(readText(text), publishedAt === undefined ? {} : { publishedAt });
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
