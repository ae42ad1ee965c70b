import { describe, expect, it } from "vitest";
import { InputError } from "./input-error.js";
import { recordValues } from "./record-file.js";

const values = (text: string) => recordValues(new TextEncoder().encode(text));

describe("recordValues", () => {
  it("reads one document, over however many lines", () => {
    expect(values('{\n  "a": 1\n}\n')).toEqual([{ value: { a: 1 } }]);
  });

  it("reads one value a line, and numbers the lines", () => {
    expect(values('{"a":1}\n\n{"a":2}\n')).toEqual([
      { line: 1, value: { a: 1 } },
      { line: 3, value: { a: 2 } },
    ]);
  });

  it("tells a bad line among good ones", () => {
    expect(values('{"a":1}\n{"a":\n')[1]).toMatchObject({ line: 2, error: expect.stringContaining("JSON") });
  });

  it("passes on why a line has no record", () => {
    expect(values('{"format":1}\n{"id":"b","line":2,"error":"no text"}\n')).toEqual([
      { line: 1, value: { format: 1 } },
      { line: 2, error: "holds no record: no text" },
    ]);
  });

  it("tells a broken document once", () => {
    expect(() => values('{\n  "a": 1,\n}\n')).toThrow(InputError);
    expect(() => values('{\n  "a": 1,\n}\n')).toThrow(/^is not JSON: /);
  });
});
