// @ts-check

/**
 * Whom and what the town's articles name, as the desk knows them. The items are not Wikidata's: those begin lower.
 *
 * @type {readonly import("@onrecord/core/language").KnownName[]}
 */
export const gazetteer = [
  {
    type: "organization",
    name: "Elsa Dock Company",
    aliases: ["EDC"],
    kind: "company",
    country: "NO",
    wikidata: "Q999999901",
  },
  {
    type: "person",
    name: "Ines Holm",
    wikidata: "Q999999902",
    roles: [{ title: "harbour pilot", of: "Elsa Dock Company" }],
  },
  { type: "place", name: "Vorrin", kind: "district", country: "NO", wikidata: "Q999999903" },
  { type: "other", name: "Aurelia III", wikidata: "Q999999904" },
];
