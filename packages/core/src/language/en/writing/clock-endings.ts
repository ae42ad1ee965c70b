/** What follows an hour without a space: "10:30p.m.". */
export const clockEndings: ReadonlySet<string> = /* @__PURE__ */ new Set(
  ["a", "p"].flatMap((half) => [`${half}m`, `${half}.m`, `${half}m.`, `${half}.m.`]),
);
