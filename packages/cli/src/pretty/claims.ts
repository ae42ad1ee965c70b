import type { Claim, Time } from "@onrecord/core/record";
import { visible } from "../output/index.js";
import { indented, spread, wrapped } from "./layout.js";
import { markedWords } from "./marked-words.js";
import { DOT, numberOf, type Page, wordsAt, wordsOf } from "./page.js";
import { timeReading } from "./times.js";

/** One entry a claim: who and how on the first line, then the words, then what marks them. */
export function claimLines(page: Page): readonly string[] {
  const { claims } = page.record;
  if (claims.length === 0) return ["No claim was found."];
  const margin = claims.reduce((widest, claim) => Math.max(widest, numberOf(claim.id).length), 0) + 2;
  return claims.flatMap((claim, i) => [...(i === 0 ? [] : [""]), ...entry(page, claim, margin)]);
}

function entry(page: Page, claim: Claim, margin: number): readonly string[] {
  const { style } = page;
  const room = page.width - margin;
  const number = style.faint(numberOf(claim.id).padStart(margin - 2));
  const [first = "", ...rest] = [
    ...spread(who(page, claim), style.faint(how(page, claim)), room, 2),
    ...wrapped(markedWords(page, claim), room),
    ...wrapped(notes(page, claim), room, 2).filter((line) => line !== ""),
  ];
  return [`${number}  ${first}`, ...indented(rest, margin)];
}

/** On whose word: the sources by name; else the words that name them; else the article itself. */
function who(page: Page, claim: Claim): string {
  const { index, style } = page;
  const speaker = index.speakerOf(claim);
  switch (speaker.kind) {
    case "article":
      return style.ownVoice("the article");
    case "named":
      return style.source(speaker.names.map(visible).join(", "));
    case "described":
      return style.source(wordsOf(page, index.attributionOf(claim)?.source ?? []));
    case "unknown":
      return style.source("source not named");
  }
}

/** What the source does by saying it, in what form; certainty and polarity only where they are not the plain ones. */
function how(page: Page, claim: Claim): string {
  const form = page.index.attributionOf(claim)?.form;
  return [
    claim.act.replaceAll("-", " "),
    ...(form === undefined ? [] : [form]),
    ...(claim.certainty === "certain" ? [] : [claim.certainty]),
    ...polarityInWords[claim.polarity],
  ].join(DOT);
}

/** What is said of polarity; nothing of the plain one. */
const polarityInWords: Readonly<Record<Claim["polarity"], readonly string[]>> = {
  positive: [],
  negative: ["negative"],
  unknown: ["polarity unknown"],
};

/** The words that mark the claim, named for what they are, since colour alone must not carry it. */
function notes(page: Page, claim: Claim): string {
  const { style } = page;
  const medium = page.index.attributionOf(claim)?.medium;
  const targets = page.index.namesOf(claim.targets).map(visible);
  const note = (name: string, parts: readonly string[]) =>
    parts.length === 0 ? [] : [`${style.faint(`${name}: `)}${parts.join(style.faint(", "))}`];
  return [
    note("target", targets),
    note(
      "hedged",
      claim.hedges.map((span) => style.hedge(wordsAt(page, span))),
    ),
    note(
      "figures",
      page.index.figuresOf(claim).map((figure) => style.figure(wordsAt(page, figure.span))),
    ),
    note(
      "times",
      page.index.timesOf(claim).map((time) => timeNote(page, time)),
    ),
    note("medium", medium === undefined ? [] : [wordsAt(page, medium.span)]),
  ]
    .flat()
    .join(style.faint(DOT));
}

/** A time's words and, where they are not the value already ("1911"), what they come to. */
function timeNote(page: Page, time: Time): string {
  const words = wordsAt(page, time.span);
  const value = timeReading(time);
  return page.style.time(words) + (words === value ? "" : page.style.faint(` (${value})`));
}
