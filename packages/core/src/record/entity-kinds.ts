/** What an entity can be; without zod, for those who only parse. */
export const entityTypes = ["person", "organization", "place", "group", "event", "work", "other"] as const;

/** What kind of body an organization can be. */
export const organizationKinds = [
  "government",
  "ministry",
  "legislature",
  "court",
  "military",
  "police",
  "agency",
  "party",
  "armed-group",
  "intergovernmental",
  "non-governmental",
  "company",
  "media",
  "education",
  "health",
  "sports",
  "religious",
  "union",
  "other",
] as const;

/** What kind of place a place can be. */
export const placeKinds = [
  "country",
  "territory",
  "region",
  "city",
  "district",
  "border",
  "water",
  "mountain",
  "facility",
  "other",
] as const;

/** What kind of work a work can be. */
export const workKinds = [
  "proposal",
  "agreement",
  "statement",
  "report",
  "study",
  "law",
  "ruling",
  "letter",
  "book",
  "film",
  "song",
  "programme",
  "publication",
  "other",
] as const;
