import { type ArticleRecord, parseRecord, sha256 } from "@onrecord/core/record";
import { describe, expect, it } from "vitest";
import { record, text } from "../../test/spades.js";
import { readableIds } from "./readable-ids.js";

const person = (id: string, name: string, ...aliases: readonly string[]) => ({
  id,
  type: "person",
  name,
  aliases,
  roles: [],
});
const named = (...entities: readonly object[]) =>
  readableIds(
    parseRecord({
      ...record,
      entities,
      mentions: [],
      attributions: [],
      claims: [],
      events: [],
      relations: [],
    }),
  ).entities.map(({ id }) => id);

describe("an entity", () => {
  it.each([
    ["Antony Blinken", ["Blinken"], "e:blinken"],
    ["Antony Blinken", [], "e:antony-blinken"],
    ["constructor", [], "e:constructor"],
    ["747", [], "e:person-747"],
    ["北京", [], "e:person"],
  ])("%s, also called %j, is %s", (name, aliases, id) => {
    expect(named(person("e:1", name, ...aliases))).toEqual([id]);
  });

  it("shares its name with no other", () => {
    expect(
      named(
        person("e:1", "Ada Brink", "Brink"),
        person("e:2", "Ole Brink", "Brink"),
        person("e:3", "Ada Brink"),
        person("e:4", "王"),
        person("e:5", "李"),
      ),
    ).toEqual(["e:ada-brink", "e:ole-brink", "e:ada-brink-2", "e:person", "e:person-2"]);
  });

  it("keeps a name that was given it", () => {
    expect(named(person("e:brink", "Ada Brink"), person("e:2", "Ole Brink", "Brink"))).toEqual([
      "e:brink",
      "e:brink-2",
    ]);
  });
});

describe("a record that is named by words already", () => {
  it("stays as it is", () => {
    expect(readableIds(record)).toEqual(record);
  });
});

describe("a record that is numbered, as a parser does it", () => {
  const numbers = new Map(
    [record.entities, record.claims].flatMap((items) =>
      items.map(({ id }, index) => [id as string, `${id.slice(0, 2)}${index + 1}`] as const),
    ),
  );
  const numbered: ArticleRecord = parseRecord(
    JSON.parse(JSON.stringify(record), (_, value) =>
      typeof value === "string" ? (numbers.get(value) ?? value) : value,
    ),
  );
  const named = readableIds(numbered);

  it("has no number left among its entities and claims, and no id twice", () => {
    const ids = [named.entities, named.claims].flatMap((items) => items.map(({ id }) => id));
    expect(ids.filter((id) => /:\d+$/.test(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("leads every reference where it led", () => {
    const back = new Map<string, string>(
      [
        [named.entities, numbered.entities],
        [named.claims, numbered.claims],
      ].flatMap(([after = [], before = []]) =>
        after.map(({ id }, index) => [id, before[index]?.id ?? ""] as const),
      ),
    );
    const renumbered: unknown = JSON.parse(JSON.stringify(named), (_, value) =>
      typeof value === "string" ? (back.get(value) ?? value) : value,
    );
    expect(renumbered).toEqual(numbered);
  });

  it("leads what explains an item to the item", () => {
    const explained: ArticleRecord = {
      ...numbered,
      provenance: {
        method: "parsed",
        parser: { name: "@onrecord/core", version: "1.0.0" },
        explanations: [
          { item: "c:1", by: "claims" },
          { item: "a:1", by: "attributions" },
        ],
      },
    };
    expect(readableIds(explained).provenance).toMatchObject({
      explanations: [{ item: "c:brink-state" }, { item: "a:1" }],
    });
  });

  it("names claims by source and act, never by their words", () => {
    expect(named.claims.map(({ id }) => id)).toEqual([
      "c:brink-state",
      "c:article-state",
      "c:diggers-union-deny",
      "c:diggers-union-state",
    ]);
  });

  it("is a record still", () => {
    expect(parseRecord(named)).toEqual(named);
    expect(named.article.sha256).toBe(sha256(text));
  });
});
