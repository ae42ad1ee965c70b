import { parseArticle } from "@onrecord/core";
import { validate } from "@onrecord/validation";
import { describe, expect, it } from "vitest";
import { corporaFolder, readConll, readPolnear } from "./corpora/index.js";

const folder = corporaFolder() ?? "";

describe.skipIf(folder === "").each([
  ["PolNeAR dev", readPolnear],
  ["CoNLL-2003 dev", readConll],
])(
  "the parser's records of %s",
  (_, read: (folder: string, part: "dev") => readonly { readonly text: string }[]) => {
    it("pass parsed without an error", { timeout: 300_000 }, () => {
      const texts = read(folder, "dev");
      expect(texts.length).toBeGreaterThan(50);
      const errors = texts.flatMap(({ text }) =>
        validate(parseArticle(text)).diagnostics.filter(({ severity }) => severity === "error"),
      );
      expect(errors).toEqual([]);
    });
  },
);
