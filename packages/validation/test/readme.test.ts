import { readFileSync } from "node:fs";
import { report } from "@onrecord/dataset";
import { describe, expect, it } from "vitest";
import { prettyDiagnostics, rules, validate } from "../src/index.js";
import { type Break, tenBreaks } from "./ten-breaks.js";

const readme = new URL("../README.md", import.meta.url);

/** The diagnostics of a broken copy, without the report's own hints. */
function diagnose({ path, value }: Break) {
  const copy = structuredClone<unknown>(report);
  put(copy, path, value);
  return validate(copy, { rules: { "metonymic-source": "off" } });
}

describe("ten ways to break a record", () => {
  it("are ten", () => {
    expect(new Set(tenBreaks.map(({ rule }) => rule)).size).toBe(10);
  });

  it.each(tenBreaks)("$title: one diagnostic, by $rule", (fault) => {
    expect(diagnose(fault).diagnostics.map(({ rule }) => rule)).toEqual([fault.rule]);
  });
});

describe("the README", () => {
  // `npx vitest run test/readme.test.ts -u` writes the parts between the comments anew.
  it("shows the rules and the ten diagnostics as they are", async () => {
    const parts = { rules: ruleTable(), "ten-breaks": tenBreaks.map(breakSection).join("\n") };
    const written = Object.entries(parts).reduce(
      (text, [name, part]) => between(text, `<!-- ${name} -->`, `<!-- /${name} -->`, part),
      readFileSync(readme, "utf8"),
    );
    await expect(written).toMatchFileSnapshot(readme.pathname);
  });
});

function ruleTable(): string {
  const rows = rules.map(
    ({ name, summary, levels }) => `| \`${name}\` | ${summary} | ${levels.strict} | ${levels.parsed} |`,
  );
  return ["| rule | what it sees to | strict | parsed |", "|---|---|---|---|", ...rows].join("\n");
}

function breakSection(fault: Break, index: number): string {
  const place = fault.path.map((key) => (typeof key === "number" ? `[${key}]` : `.${key}`)).join("");
  const shown = prettyDiagnostics([{ file: "report.json", result: diagnose(fault) }]);
  const [, diagnostic = ""] = /^report\.json\n\n(.*)\n\n1 record: .*\n$/s.exec(shown) ?? [];
  const change = `report${place} = ${JSON.stringify(fault.value)};`;
  return `${index + 1}. ${fault.title}: \`${change}\`\n\n    \`\`\`text\n${indented(diagnostic)}\n    \`\`\`\n`;
}

const indented = (text: string): string =>
  text
    .split("\n")
    .map((line) => `  ${line}`)
    .join("\n");

function between(text: string, start: string, end: string, part: string): string {
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  expect({ start, there: from >= 0 && to > from }).toEqual({ start, there: true });
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`.replace(/\n{3,}/g, "\n\n");
}

function put(value: unknown, [key = "", ...rest]: Break["path"], other: unknown): void {
  if (typeof value !== "object" || value === null) return;
  if (rest.length === 0) Reflect.set(value, key, other);
  else put(Reflect.get(value, key), rest, other);
}
