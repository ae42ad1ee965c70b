import { expect, it } from "vitest";
import { expectWithin, expectWords } from "../../../../test/support/words.js";
import { findPhrase } from "../../index.js";
import {
  cueNegations,
  negations,
  negativeQuantifiers,
  particles,
  sourceNegations,
  spared,
  verdictNegations,
} from "./negation.js";

function read(text: string) {
  const words = text.split(" ");
  const sequence = { lemmasAt: (at: number) => [words[at] ?? ""], mayInterrupt: () => false };
  return findPhrase(negations, sequence, 0, words.length)?.meaning;
}

it("writes words in lower case", () => {
  for (const list of [
    cueNegations,
    negativeQuantifiers,
    particles,
    sourceNegations,
    spared,
    verdictNegations,
  ])
    expectWords(list);
});

it("negates by what negates cues and verdicts too", () => {
  for (const particle of particles) {
    expect(read(particle)).toBe("negates");
    expect(cueNegations).toContain(particle);
    expect(verdictNegations).toContain(particle);
  }
  expectWithin(
    [...negativeQuantifiers].filter((word) => read(word) !== "negates"),
    [],
  );
});

it("spares what only looks negated", () => {
  for (const phrase of ["not only", "no doubt", "nothing but", "not rule out"])
    expect(read(phrase)).toBe("spares");
  for (const word of spared) expect(read(`not ${word}`)).toBe("spares");
});
