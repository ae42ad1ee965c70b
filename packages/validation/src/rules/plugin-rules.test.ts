import { definePlugin, type ValidationRule } from "@onrecord/core";
import { describe, expect, it } from "vitest";
import { bridge } from "../../test/bridge-record.js";
import { validate } from "../validate.js";

const newsroom = definePlugin({
  name: "newsroom.example",
  version: "1.0.0",
  validation: [
    {
      name: "desk",
      summary: "A record says which desk it is for.",
      levels: { strict: "error", parsed: "hint" },
      check: ({ record }) =>
        record.extensions?.["newsroom.example/desk"] === undefined
          ? [{ path: "extensions", message: "the desk is missing", remedy: "Give it." }]
          : [],
    },
    {
      name: "broken",
      summary: "Never holds.",
      levels: { strict: "warning", parsed: "off" },
      check: () => {
        throw new Error("no ink");
      },
    },
  ],
});

const found = (value: unknown, rules = {}) =>
  validate(value, { plugins: [newsroom], rules }).diagnostics.map(
    ({ rule, severity, message }) => `${severity} ${rule}: ${message}`,
  );

describe("the rules of a plugin", () => {
  const broken = "warning newsroom.example/broken: could not be checked: no ink";

  it("are applied after the others, under the plugin's name, and one that fails says so", () => {
    expect(found(bridge)).toEqual(["error newsroom.example/desk: the desk is missing", broken]);
    expect(found({ ...bridge, extensions: { "newsroom.example/desk": "harbour" } })).toEqual([broken]);
    expect(validate(bridge).diagnostics).toEqual([]);
  });

  it("have the level of the record's preset, or the one that is set", () => {
    const parser = { name: "@onrecord/core", version: "1.0.0" };
    const parsed = { ...bridge, provenance: { method: "parsed", parser } };
    expect(found(parsed)).toContain("hint newsroom.example/desk: the desk is missing");
    expect(found(parsed)).not.toContain(broken);
    expect(found(bridge, { "newsroom.example/desk": "off", "newsroom.example/broken": "off" })).toEqual([]);
  });

  it.each([
    { path: "claims", message: "m" },
    { path: "claims", message: "m", remedy: "r", span: { start: 5, end: 5 } },
    { path: "claims", message: "m", remedy: "r", span: { start: 0, end: bridge.article.length + 1 } },
  ])("fail where they find %o", (finding) => {
    const levels = { strict: "error", parsed: "error" } as const;
    // @ts-expect-error what a user without a compiler would write
    const rule: ValidationRule = { name: "odd", summary: "s", levels, check: () => [finding] };
    const odd = definePlugin({ name: "odd", version: "1", validation: [rule] });
    expect(validate(bridge, { plugins: [odd] }).diagnostics).toMatchObject([
      {
        rule: "odd/odd",
        message: "could not be checked: its finding 0 lacks a path, message or remedy, or its span is none",
      },
    ]);
  });
});
