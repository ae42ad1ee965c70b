import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bridge, changed } from "../../test/bridge-record.js";
import { severities } from "../diagnostics/index.js";
import { rules } from "../rules/index.js";
import { validate } from "../validate.js";
import { diagnosticsJson, prettyDiagnostics, sarif } from "./index.js";
import { columnsOf, printable } from "./printable.js";

const faulty = validate(changed("claims", 2, { sources: ["e:brink"] }));
const file = "records/bridge 1.json";

describe("pretty diagnostics", () => {
  it("show the words in place, with carets and a remedy", () => {
    expect(prettyDiagnostics([{ file, result: faulty }])).toBe(`records/bridge 1.json

  error  claim-source  claims[2].sources
  the claim is on the word of e:brink, its attribution a:3 on that of e:olin
    1 | …deny it. “The bridge is sound 🌉,” Marek Olin, an engineer, told reporters. At least…
${" ".repeat(44)}${"^".repeat(24)}
  Give the claim the sources of a:3, or the attribution it belongs to.

1 record: 1 error, 0 warnings, 0 hints
`);
  });

  it("say so where there is nothing to mend", () => {
    expect(prettyDiagnostics([{ file, result: validate(bridge) }])).toBe("1 record, nothing to mend\n");
  });

  it("let a painter colour what is told apart", () => {
    const painted = prettyDiagnostics([{ file, result: faulty }], {
      paint: (part, text) => `<${part}>${text}</>`,
    });
    expect(painted).toContain("<error>error</>  <place>claim-source  claims[2].sources</>");
    expect(painted).toContain("<error>1 error</>");
  });
});

describe("printable", () => {
  it("keeps no character that could move the cursor or turn the writing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(printable(text)).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      }),
    );
    expect(printable("\u001b[31mred\u202e")).toBe("\ufffd[31mred\ufffd");
  });

  it("counts the columns that a terminal gives", () => {
    expect(columnsOf("bridge")).toBe(6);
    expect(columnsOf("橋🌉")).toBe(4);
    expect(columnsOf("e\u0301")).toBe(1);
  });
});

describe("diagnostics as JSON", () => {
  it("are what validate gave, with the file", () => {
    expect(JSON.parse(diagnosticsJson([{ file, result: faulty }]))).toEqual([
      JSON.parse(JSON.stringify({ file, ...faulty })),
    ]);
  });

  it("write what could command a terminal as an escape", () => {
    const result = validate({ "\u009bx": 1 });
    expect(diagnosticsJson([{ file: "\u007f", line: 3, result }])).not.toMatch(/[\u007f-\u009f]/);
    expect(JSON.parse(diagnosticsJson([{ file: "\u007f", line: 3, result }]))[0]).toMatchObject({
      file: "\u007f",
      line: 3,
    });
  });
});

describe("SARIF", () => {
  const log = JSON.parse(sarif([{ file, result: faulty }], { version: "1.2.3" }));
  const [run] = log.runs;

  it("is a log of version 2.1.0 with every rule", () => {
    expect(log.version).toBe("2.1.0");
    expect(run.tool.driver).toMatchObject({ name: "onrecord", semanticVersion: "1.2.3" });
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(rules.map(({ name }) => name));
  });

  it("names the rule, the level, the file as a URI and the path in the record", () => {
    expect(run.results).toHaveLength(1);
    const [result] = run.results;
    expect(run.tool.driver.rules[result.ruleIndex].id).toBe("claim-source");
    expect(result).toMatchObject({
      ruleId: "claim-source",
      level: "error",
      locations: [
        {
          physicalLocation: { artifactLocation: { uri: "records/bridge%201.json" } },
          logicalLocations: [{ fullyQualifiedName: "claims[2].sources" }],
        },
      ],
    });
  });

  it("calls a hint a note", () => {
    const levels = severities.map((severity) => {
      const result = validate(changed("claims", 2, { sources: [] }), { rules: { "claim-source": severity } });
      return JSON.parse(sarif([{ file, result }])).runs[0].results[0].level;
    });
    expect(levels).toEqual(["note", "warning", "error"]);
  });
});
