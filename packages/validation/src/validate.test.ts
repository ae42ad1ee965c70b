import { readFileSync } from "node:fs";
import { detachText } from "@onrecord/core/record";
import { quotes, record, report } from "@onrecord/dataset";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridge, changed, text } from "../test/bridge-record.js";
import { validate } from "./validate.js";

const names = (value: unknown, options?: Parameters<typeof validate>[1]) =>
  validate(value, options).diagnostics.map(({ rule, severity }) => `${severity} ${rule}`);

describe("validate", () => {
  it("finds nothing in a record without fault, by either preset", () => {
    expect(validate(bridge)).toEqual({
      ok: true,
      diagnostics: [],
      counts: { hint: 0, warning: 0, error: 0 },
    });
    expect(names(bridge, { preset: "parsed" })).toEqual([]);
  });

  it("gives rule, severity, place, words and remedy", () => {
    const { ok, diagnostics } = validate(changed("times", 0, { value: "2024-02-31" }));
    expect(ok).toBe(false);
    expect(diagnostics[0]).toMatchObject({
      rule: "timex3",
      severity: "error",
      path: "times[0].value",
      message: "“2024-02-31” is not the value of a DATE",
      remedy: "Mend it: there is no day 31 in that month.",
      span: bridge.times[0].span,
      excerpt: { line: 1, column: bridge.times[0].span.start + 1 },
    });
  });

  it("gives only the schema's faults where the schema is not kept", () => {
    expect(
      names({ ...bridge, claims: [{ ...bridge.claims[0], act: "mutter", attribution: "a:99" }] }),
    ).toEqual(["error schema"]);
    expect(names("a text")).toEqual(["error schema"]);
  });

  it("takes its levels from the preset, and single ones from the caller", () => {
    const place = changed("entities", 1, { name: "Lindhaven" });
    expect(names(place)).toContain("warning unambiguous-names");
    expect(names(place, { preset: "parsed" })).toContain("hint unambiguous-names");
    const set = { "unambiguous-names": "error", "mention-names": "off" } as const;
    expect(names(place, { rules: set })).toEqual(["error unambiguous-names"]);
  });

  it("checks a standoff record without its text as far as that goes, and with it in full", () => {
    const standoff = detachText(changed("times", 0, { value: "2024-08-20" }));
    expect(names(standoff)).toEqual(["hint text-present"]);
    expect(names(standoff, { text })).toEqual(["error time-words"]);
    expect(names(standoff, { text: `${text}!` })).toEqual(["error text-identity"]);
  });
});

describe("validate, given anything", () => {
  it("never throws on arbitrary values", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withMap: true, withNullPrototype: true }), (value) => {
        expect(validate(value).ok).toBe(false);
      }),
    );
  });

  it("never throws on a record in which any values were exchanged", { timeout: 60_000 }, () => {
    const paths = leavesOf(bridge);
    const strange = fc.oneof(
      fc.constantFrom(0, -1, 1e9, "", "e:nobody", "\ud83c", null, [], {}, Number.MAX_SAFE_INTEGER),
      fc.string({ unit: "binary", maxLength: 5 }),
      fc.nat(400),
    );
    const change = fc.tuple(fc.constantFrom(...paths), strange);
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const value = structuredClone<unknown>(bridge);
        for (const [path, other] of changes) put(value, path, other);
        const { ok, counts, diagnostics } = validate(value);
        expect(ok).toBe(counts.error === 0);
        expect(diagnostics.every(({ message, remedy }) => message !== "" && remedy !== "")).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it("never throws where spans lie anywhere in any text", () => {
    const anySpan = fc.tuple(fc.nat(300), fc.integer({ min: 1, max: 40 }));
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        fc.array(anySpan, { minLength: 8, maxLength: 8 }),
        (other, spans) => {
          let next = 0;
          const moved = JSON.parse(JSON.stringify(bridge), (key, value) => {
            if (key !== "span" && key !== "head") return value;
            const [start, length] = spans[next++ % spans.length] ?? [0, 1];
            return { start, end: start + length };
          });
          const { article, ...rest } = moved;
          const { text: _, ...known } = article;
          validate({ ...rest, article: { ...known, length: other.length } }, { text: other });
          expect(validate({ ...rest, article }).counts.error).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe("the published records", () => {
  it("pass strict without a warning: the report", () => {
    expect(validate(report).diagnostics.filter(({ severity }) => severity !== "hint")).toEqual([]);
  });

  it("pass strict without a warning: the article, whose text is not at hand", () => {
    const { diagnostics } = validate(record, { quotes });
    expect(diagnostics.filter(({ severity }) => severity !== "hint")).toEqual([]);
    expect(diagnostics.some(({ rule }) => rule === "text-present")).toBe(true);
  });

  const seed = process.env["ONRECORD_SEED"] ?? "";
  it.skipIf(seed === "")("pass strict without a warning: the article with its text", () => {
    const { diagnostics } = validate(record, { quotes, text: readFileSync(seed, "utf8") });
    expect(diagnostics.filter(({ severity }) => severity !== "hint")).toEqual([]);
    expect(diagnostics.some(({ rule }) => rule === "text-present")).toBe(false);
  });
});

type Path = readonly (string | number)[];

function leavesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))].filter(
    ({ length }) => length > 0,
  );
}

function put(value: unknown, path: Path, other: unknown): void {
  const [key = "", ...rest] = path;
  if (typeof value !== "object" || value === null) return;
  if (rest.length === 0) Reflect.set(value, key, other);
  else put(Reflect.get(value, key), rest, other);
}
