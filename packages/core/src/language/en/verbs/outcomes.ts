/**
 * Verbs that tell of one outcome with different words, by a common name: "nine died" and "twelve were killed" count
 * the same.
 */
export const outcomes: ReadonlyMap<string, string> = new Map([
  ["die", "die"],
  ["kill", "die"],
  ["slay", "die"],
  ["perish", "die"],
  ["injure", "injure"],
  ["wound", "injure"],
  ["hurt", "injure"],
  ["arrest", "arrest"],
  ["detain", "arrest"],
  ["miss", "miss"],
  ["vanish", "miss"],
  ["flee", "flee"],
  ["displace", "flee"],
  ["evacuate", "flee"],
  ["destroy", "destroy"],
  ["raze", "destroy"],
  ["flatten", "destroy"],
]);
