import type { ScoredTime } from "@onrecord/validation";
import type { TimedText } from "./timed-text.js";

const entities: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["amp", "&"],
]);

/** Reads a TimeML document: its text, its time expressions, and its creation time as the day of publication. */
export function readTimeml(id: string, xml: string): TimedText {
  const publishedAt = /<DCT>[\s\S]*?value="([^"]*)"/.exec(xml)?.[1]?.slice(0, "2000-01-01".length);
  const times: ScoredTime[] = [];
  let text = "";
  let open: { readonly start: number; readonly value: string } | undefined;
  for (const part of (/<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? "").split(/(<[^>]*>)/)) {
    if (part.startsWith("<TIMEX3")) {
      open = { start: text.length, value: /\svalue="([^"]*)"/.exec(part)?.[1] ?? "" };
    } else if (part === "</TIMEX3>" && open !== undefined) {
      times.push({ ...open, end: text.length });
      open = undefined;
    } else if (!/^<.*>$/s.test(part)) {
      text += plain(part);
    }
  }
  return { id, text, ...(publishedAt === undefined ? {} : { publishedAt }), times };
}

function plain(escaped: string): string {
  return escaped.replaceAll(/&(\w+);/g, (entity, name: string) => entities.get(name) ?? entity);
}
