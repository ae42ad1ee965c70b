import { describe, expect, it } from "vitest";
import { as, digits, sequence, word } from "../match/index.js";
import { safeParseRecord } from "../record/index.js";
import {
  checkPlugin,
  createParser,
  definePlugin,
  defineStage,
  type Parser,
  type Plugin,
  parseArticle,
  quantityRule,
  type StagePlacement,
  timeRule,
} from "./index.js";

const article = `Mayor Ada Brink said on Monday that 7 bridges may close this winter. “We will mend them all,” she told
reporters. The harbour office denied that 7 bridges may close this winter.`;

const plugin = (name: string, ...stages: readonly StagePlacement[]): Plugin =>
  definePlugin({ name, version: "1.0.0", stages });

/** A stage that writes its own name under that of each plugin that has it. */
const signing = (name: string) =>
  defineStage({
    name,
    needs: ["extensions"],
    gives: ["extensions"],
    run: ({ extensions }) => ({
      extensions: {
        ...extensions,
        "newsroom.example/order": `${extensions["newsroom.example/order"] ?? ""} ${name}`,
      },
    }),
  });

const namesOf = (...plugins: readonly Plugin[]): readonly string[] =>
  plugins.reduce((parser, each) => parser.use(each), createParser()).stages.map(({ name }) => name);

describe("a plugin", () => {
  it("is named with its version in every record, which is otherwise as it was", () => {
    const parser = createParser()
      .use(definePlugin({ name: "newsroom.example", version: "1.2.0" }))
      .use(definePlugin({ name: "desk", version: "3" }));
    const record = parser.parse(article);
    const plain = parseArticle(article);
    expect(record).toEqual({
      ...plain,
      provenance: {
        ...plain.provenance,
        plugins: [
          { name: "newsroom.example", version: "1.2.0" },
          { name: "desk", version: "3" },
        ],
      },
    });
    expect(safeParseRecord(record).ok).toBe(true);
    expect(plain.provenance).not.toHaveProperty("plugins");
  });

  it("gives a parser of its own, and leaves the one it is added to as it is", () => {
    const parser = createParser();
    const more = parser.use(plugin("desk"));
    expect(more.plugins.map(({ name }) => name)).toEqual(["desk"]);
    expect(parser.plugins).toEqual([]);
    expect(parser.parse(article)).toEqual(parseArticle(article));
  });

  it("can be used only once", () => {
    expect(() => createParser().use(plugin("desk")).use(plugin("desk"))).toThrow(
      'plugin "desk": is used already, and a plugin of one name can be used only once; leave one out',
    );
  });
});

describe("a plugin's stages", () => {
  const usual = namesOf();

  it("go before, after or instead of another", () => {
    const [first = "", ...rest] = usual;
    expect(namesOf(plugin("a", { before: first, stage: signing("sign") }))).toEqual(["sign", first, ...rest]);
    expect(namesOf(plugin("a", { after: first, stage: signing("sign") }))).toEqual([first, "sign", ...rest]);
    const other = defineStage({ name: "no-times", needs: [], gives: ["times"], run: () => ({ times: [] }) });
    const without = plugin("a", { instead: "times", stage: other });
    expect(namesOf(without)).toEqual(usual.map((name) => (name === "times" ? "no-times" : name)));
    expect(createParser().use(without).parse(article).times).toEqual([]);
  });

  it("run in the order in which they were added, where they go by one stage", () => {
    const [last = ""] = usual.slice(-1);
    const two = plugin("a", { after: last, stage: signing("one") }, { after: last, stage: signing("two") });
    const three = plugin("b", { after: last, stage: signing("three") });
    expect(namesOf(two, three)).toEqual([...usual, "one", "two", "three"]);
    const before = plugin(
      "b",
      { before: last, stage: signing("three") },
      { before: last, stage: signing("four") },
    );
    expect(namesOf(before)).toEqual([...usual.slice(0, -1), "three", "four", last]);
  });

  it("may go by a stage of another plugin", () => {
    const [last = ""] = usual.slice(-1);
    const one = plugin("a", { after: last, stage: signing("one") });
    expect(namesOf(one, plugin("b", { before: "one", stage: signing("two") }))).toEqual([
      ...usual,
      "two",
      "one",
    ]);
  });

  it("are named with the plugin where they are in no order", () => {
    const early = defineStage({
      name: "early",
      needs: ["claims"],
      gives: ["claims"],
      run: ({ claims }) => ({ claims }),
    });
    expect(() => createParser().use(plugin("desk", { before: "mentions", stage: early }))).toThrow(
      'stage "early" of plugin "desk" needs "claims", which stage "claims" gives only later; put it after that one',
    );
    expect(() => createParser().use(plugin("desk", { before: "nothing", stage: early }))).toThrow(
      /^plugin "desk": stage "early" goes by a stage "nothing", which there is not; the stages are attributions, /,
    );
  });

  it("are named with the plugin where they fail", () => {
    const failing = defineStage({
      name: "failing",
      needs: ["claims"],
      gives: ["claims"],
      run: () => {
        throw new Error("no more ink");
      },
    });
    expect(() =>
      createParser()
        .use(plugin("desk", { after: "claims", stage: failing }))
        .parse(article),
    ).toThrow('plugin "desk": stage "failing" failed: no more ink');
    const lazy = { ...failing, run: () => ({}) };
    expect(() =>
      createParser()
        .use(plugin("desk", { after: "claims", stage: lazy }))
        .parse(article),
    ).toThrow('plugin "desk": stage "failing" failed: there is no "claims"');
  });

  it("are named with the plugin where another stage fails on what they gave", () => {
    const careless: StagePlacement = {
      after: "claims",
      // @ts-expect-error what a user without a compiler would write
      stage: { name: "careless", needs: ["claims"], gives: ["claims"], run: () => ({ claims: [{}] }) },
    };
    expect(() => createParser().use(plugin("desk", careless)).parse(article)).toThrow(
      /^plugin "desk": stage "relations" failed on what it was given: /,
    );
  });

  it("add fields under the plugin's name only", () => {
    const parser = (name: string) =>
      createParser().use(plugin(name, { after: "claims", stage: signing("sign") }));
    expect(parser("newsroom.example").parse(article).extensions).toEqual({
      "newsroom.example/order": " sign",
    });
    expect(() => parser("desk").parse(article)).toThrow(
      'plugin "desk": stage "sign" failed: it adds a field "newsroom.example/order"; name it "desk/…"',
    );
    const onClaims = defineStage({
      name: "on-claims",
      needs: ["claims"],
      gives: ["claims"],
      run: ({ claims }) => ({
        claims: claims.map((claim) => ({ ...claim, extensions: { "newsroom.example/topic": "harbour" } })),
      }),
    });
    const placed: StagePlacement = { after: "claims", stage: onClaims };
    const record = createParser().use(plugin("newsroom.example", placed)).parse(article);
    expect(record.claims[0]?.extensions).toEqual({ "newsroom.example/topic": "harbour" });
    expect(safeParseRecord(record).ok).toBe(true);
    expect(() => createParser().use(plugin("desk", placed)).parse(article)).toThrow(/name it "desk\/…"/);
  });

  it("are named with the plugin in explanations", () => {
    const onTimes = defineStage({
      name: "first-time",
      needs: ["times"],
      gives: ["times"],
      run: ({ times }) => ({ times: times.slice(0, 1).map((time) => ({ ...time, value: "2024-08-19" })) }),
    });
    const { provenance } = createParser()
      .use(plugin("desk", { after: "times", stage: onTimes }))
      .parse(article, { explain: true });
    expect(provenance).toMatchObject({
      explanations: expect.arrayContaining([
        { item: "t:1", by: "times", rule: "weekday" },
        { item: "t:1", by: "first-time", plugin: "desk" },
      ]),
    });
  });
});

describe("a plugin's verbs", () => {
  const harbour = definePlugin({
    name: "desk",
    version: "1",
    verbs: [
      { verb: "kite", act: "propose" },
      { verb: "fling", forms: ["flang"], act: "deny" },
      { verb: "tar", act: "accuse" },
    ],
  });
  const claimsOf = (text: string, parser = createParser().use(harbour)) =>
    parser
      .parse(text)
      .claims.map(({ act, content, attribution }) =>
        [
          attribution === undefined ? "own" : act,
          ...content.map(({ start, end }) => text.slice(start, end)),
        ].join(": "),
      );

  it("are words of saying, with their act, in all their forms", () => {
    const text = "The harbour office kited on Monday that the ferries should stop in winter.";
    expect(claimsOf(text, createParser())).not.toContainEqual(expect.stringMatching(/^propose/));
    expect(claimsOf(text)).toEqual(["propose: that the ferries should stop in winter"]);
    expect(claimsOf("“The ferries should stop,” kites Ada Brink.")).toEqual([
      "propose: “The ferries should stop,”",
    ]);
    expect(claimsOf("Ada Brink flang that the ferries had stopped.")).toEqual([
      "deny: that the ferries had stopped",
    ]);
  });

  it("are aimed as the other verbs of their act are", () => {
    const { claims, entities } = createParser()
      .use(harbour)
      .parse("Ada Brink tarred Ines Holm with hiding a report on the ferries.");
    const holm = entities.find(({ name }) => name === "Ines Holm");
    expect(claims).toMatchObject([{ act: "accuse", targets: [holm?.id] }]);
  });

  it("leave words alone that are spelled alike and are no verbs", () => {
    const text = "Children flew kites on Monday, Ada Brink said.";
    expect(claimsOf(text)).toEqual(claimsOf(text, createParser()));
  });
});

describe("a plugin's names", () => {
  const port = definePlugin({
    name: "desk",
    version: "1",
    names: [
      {
        type: "person",
        name: "Ines Holm",
        aliases: ["The Skipper"],
        wikidata: "Q99999901",
        roles: [{ title: "harbour pilot", of: "Elsa Dock Company" }, { title: "poet" }],
      },
      {
        type: "organization",
        name: "Elsa Dock Company",
        aliases: ["EDC"],
        kind: "company",
        wikidata: "Q99999902",
      },
      { type: "place", name: "Vorrin", kind: "district", country: "NO", wikidata: "Q99999903" },
      { type: "group", name: "Zorvex Nine", wikidata: "Q99999904" },
      { type: "event", name: "Quay Jumble", wikidata: "Q99999905" },
      { type: "work", name: "Tidal Accord", kind: "agreement", wikidata: "Q99999906" },
      { type: "other", name: "Aurelia III", wikidata: "Q99999907" },
    ],
  });
  const entitiesOf = (text: string, parser = createParser().use(port)) => parser.parse(text).entities;

  it("give entities their type, kind, country and Wikidata item", () => {
    const text = `Elsa Dock Company said on Monday that Aurelia III would leave Vorrin. The Zorvex Nine missed the Quay
Jumble, and nobody signed the Tidal Accord.`;
    expect(entitiesOf(text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          type: "organization",
          name: "Elsa Dock Company",
          kind: "company",
          wikidata: "Q99999902",
        }),
        expect.objectContaining({
          type: "place",
          name: "Vorrin",
          kind: "district",
          countryCode: "NO",
          wikidata: "Q99999903",
        }),
        expect.objectContaining({ type: "group", name: "Zorvex Nine", wikidata: "Q99999904" }),
        expect.objectContaining({ type: "event", name: "Quay Jumble", wikidata: "Q99999905" }),
        expect.objectContaining({
          type: "work",
          name: "Tidal Accord",
          kind: "agreement",
          wikidata: "Q99999906",
        }),
        expect.objectContaining({ type: "other", name: "Aurelia III", wikidata: "Q99999907" }),
      ]),
    );
    expect(
      entitiesOf(text, createParser()).filter(({ wikidata }) => wikidata?.startsWith("Q999999")),
    ).toEqual([]);
  });

  it("give persons their roles, of those whom the article names", () => {
    const [holm, ...rest] = entitiesOf("Ines Holm, an engineer, left the EDC on Monday.");
    expect(rest).toMatchObject([{ type: "organization", name: "EDC", wikidata: "Q99999902" }]);
    expect(holm).toMatchObject({
      type: "person",
      wikidata: "Q99999901",
      roles: [{ title: "engineer" }, { title: "harbour pilot", of: rest[0]?.id }, { title: "poet" }],
    });
    expect(entitiesOf("Ines Holm left on Monday.")).toMatchObject([
      { roles: [{ title: "harbour pilot" }, { title: "poet" }] },
    ]);
  });

  it("make one entity of all names of one", () => {
    const text =
      "Ines Holm sailed on Monday. The Skipper was late, said Elsa Dock Company. The EDC’s ships waited.";
    expect(entitiesOf(text)).toMatchObject([
      { name: "Ines Holm", aliases: ["Skipper"], wikidata: "Q99999901" },
      { name: "Elsa Dock Company", aliases: ["EDC"], wikidata: "Q99999902" },
    ]);
  });

  it("leave a longer name alone, and an ordinary word that is spelled alike", () => {
    expect(entitiesOf("They met in Elsa Dock Company Street on Monday.")).not.toContainEqual(
      expect.objectContaining({ wikidata: "Q99999902" }),
    );
    const tide = definePlugin({
      name: "desk",
      version: "1",
      names: [{ type: "other", name: "tide", wikidata: "Q99999908" }],
    });
    expect(entitiesOf("The tide was low, Ada Brink said.", createParser().use(tide))).not.toContainEqual(
      expect.objectContaining({ wikidata: "Q99999908" }),
    );
  });

  it("leave open whom a name means that several bear", () => {
    const two = definePlugin({
      name: "desk",
      version: "1",
      names: [
        { type: "person", name: "Ines Holm", wikidata: "Q99999901" },
        { type: "person", name: "Ines Holm", wikidata: "Q99999909" },
      ],
    });
    const [holm] = entitiesOf("Ines Holm sailed on Monday.", createParser().use(two));
    expect(holm).toMatchObject({ type: "person", name: "Ines Holm" });
    expect(holm).not.toHaveProperty("wikidata");
  });
});

describe("a plugin's times", () => {
  const harbour = definePlugin({
    name: "desk",
    version: "1",
    times: [
      { name: "Founders’ Day", on: { kind: "fixed", month: 5, day: 7 } },
      { name: "Regatta Monday", on: { kind: "nth-weekday", month: 6, weekday: 1, nth: 2, days: 0 } },
    ],
  });
  const timesOf = (parser: Parser, text: string) =>
    parser.parse({ text, publishedAt: "2024-08-19" }).times.map(({ type, value }) => `${type} ${value}`);

  it("are days that go by a name, in whatever year", () => {
    const text = "The ferries rested on Founders’ Day. They raced on Regatta Monday 2019.";
    expect(timesOf(createParser().use(harbour), text)).toEqual(["DATE 2024-05-07", "DATE 2019-06-10"]);
    expect(timesOf(createParser(), "The ferries rested on Founders’ Day.")).toEqual([]);
  });
});

describe("a plugin's rules", () => {
  const harbour = definePlugin({
    name: "desk",
    version: "1",
    rules: {
      times: [
        timeRule({
          name: "night-tide",
          why: "Harbours count nights by their tide.",
          pattern: sequence("night", "tide"),
          make: () => ({ type: "TIME", value: "TNI" }),
          examples: [["She sails at night tide.", "night tide | TIME TNI"]],
          counterexamples: ["The night was long."],
        }),
      ],
      figures: [
        quantityRule({
          name: "boxes",
          why: "Harbours count cargo in boxes of twenty feet.",
          pattern: sequence(as("count", digits()), word("boxes")),
          make: ({ count }) => ({ value: Number(count), approximate: false, unit: "TEU" }),
          examples: [["They moved 40 boxes.", "40 boxes | 40 TEU"]],
          counterexamples: ["They moved boxes."],
        }),
      ],
    },
  });
  const text = "The ship took 40 boxes at night tide.";

  it("read times and figures, and outweigh those of the language", () => {
    const { times, figures } = createParser().use(harbour).parse(text);
    expect(times).toMatchObject([{ type: "TIME", value: "TNI" }]);
    expect(figures).toMatchObject([{ value: 40, unit: "TEU" }]);
    expect(parseArticle(text).figures).not.toMatchObject([{ unit: "TEU" }]);
  });

  it("are named in explanations, under the plugin's name", () => {
    const { provenance } = createParser().use(harbour).parse(text, { explain: true });
    expect(provenance).toMatchObject({
      explanations: expect.arrayContaining([
        { item: "t:1", by: "times", rule: "desk/night-tide" },
        { item: "f:1", by: "figures", rule: "desk/boxes" },
      ]),
    });
  });

  it("are named with the plugin where they fail", () => {
    const failing = timeRule({
      name: "failing",
      why: "Fails.",
      pattern: sequence("night"),
      make: () => {
        throw new Error("no ink");
      },
      examples: [["night", "night"]],
      counterexamples: ["day"],
    });
    const desk = definePlugin({ name: "desk", version: "1", rules: { times: [failing] } });
    expect(() => createParser().use(desk).parse(text)).toThrow(
      'plugin "desk": rule "failing" failed: no ink',
    );
  });
});

describe("a value that should be a plugin", () => {
  const good = { name: "desk", version: "1.0.0" };
  const sign = signing("sign");
  it.each([
    [undefined, 'plugin "(without a name)": it is missing; it has to be an object'],
    [
      { version: "1" },
      'plugin "(without a name)": name is missing; it has to be a namespace such as "newsroom.example"',
    ],
    [{ ...good, name: "My Desk" }, 'plugin "My Desk": name is "My Desk"; it has to be a namespace such as'],
    [{ name: "desk" }, 'plugin "desk": version is missing; it has to be a text that is not empty'],
    [{ ...good, verb: [] }, 'plugin "desk": verb is not known; the fields are name, version, '],
    [{ ...good, stages: sign }, 'plugin "desk": stages is an object; it has to be a list'],
    [
      { ...good, stages: [{ stage: sign }] },
      'plugin "desk": stages[0] says nowhere; give it one of before, after, instead',
    ],
    [
      { ...good, stages: [{ before: "claims", after: "times", stage: sign }] },
      'plugin "desk": stages[0] says before and after; give it one of before, after, instead',
    ],
    [
      { ...good, stages: [{ after: "claims", stage: { ...sign, run: "fast" } }] },
      'plugin "desk": stages[0].stage.run is "fast"; it has to be a function',
    ],
    [
      { ...good, names: [{ type: "persona", name: "Ada Brink" }] },
      'plugin "desk": names[0].type is "persona"; it has to be one of person, organization, place, group, event, work, other',
    ],
    [
      { ...good, names: [{ type: "person", name: "Ada Brink", wikidata: "1055" }] },
      'plugin "desk": names[0].wikidata is "1055"; it has to be a Wikidata item such as "Q1055"',
    ],
    [
      { ...good, verbs: [{ verb: "kite", act: "mutter" }] },
      'plugin "desk": verbs[0].act is "mutter"; it has to be one of state, report, ',
    ],
    [
      { ...good, verbs: [{ verb: "Kites", act: "propose" }] },
      'plugin "desk": verbs[0].verb is "Kites"; it has to be a lemma in lower case, such as',
    ],
    [
      { ...good, times: [{ name: "Founders’ Day", on: { kind: "fixed", month: 13, day: 7 } }] },
      'plugin "desk": times[0].on.month is 13; it has to be a whole number from 1 to 12',
    ],
    [
      { ...good, rules: { times: [{ name: "tide", pattern: /tide/ }] } },
      'plugin "desk": rules.times[0].why is missing',
    ],
    [
      { ...good, rules: { claims: [] } },
      'plugin "desk": rules.claims is not known; the fields are times, figures',
    ],
    [{ ...good, formats: [{ name: "wire" }] }, 'plugin "desk": formats[0].summary is missing'],
    [
      { ...good, validation: [{ name: "Desk", summary: "s", levels: { strict: "error", parsed: "off" } }] },
      'plugin "desk": validation[0].name is "Desk"; it has to be words in lower case with hyphens',
    ],
  ])("is refused as %j, with what would be right", (value, message) => {
    expect(() => checkPlugin(value)).toThrow(message);
  });
});
