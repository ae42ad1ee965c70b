import * as z from "zod";
import { organizationKinds, placeKinds, workKinds } from "./entity-kinds.js";
import { extensible } from "./extensions.js";
import { EntityId } from "./ids.js";

/** What a person holds or is: `of` is the country, body or person the title belongs to. */
export const Role = z.strictObject({ title: z.string().min(1), of: EntityId.exactOptional() }).readonly();
export type Role = z.infer<typeof Role>;

/** What kind of body an organization is; "other" where it is none of these or not known. */
export const OrganizationKind = z.enum(organizationKinds);
export type OrganizationKind = z.infer<typeof OrganizationKind>;

/** What kind of place it is; "other" where it is none of these or not known. */
export const PlaceKind = z.enum(placeKinds);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** What kind of work it is; "other" where it is none of these or not known. */
export const WorkKind = z.enum(workKinds);
export type WorkKind = z.infer<typeof WorkKind>;

const named = {
  id: EntityId,
  /** The fullest name the article gives; for one who is not named, the description ("two officials"). */
  name: z.string().min(1),
  /** The other names and descriptions the article uses for it. */
  aliases: z.array(z.string().min(1)).readonly(),
  /** Wikidata item, only where it is certain: "Q1055". */
  wikidata: z
    .string()
    .regex(/^Q[1-9][0-9]*$/)
    .exactOptional(),
  ...extensible,
};

/** A single human being, named or not ("a senior official"). */
export const Person = z
  .strictObject({ type: z.literal("person"), ...named, roles: z.array(Role).readonly() })
  .readonly();
export type Person = z.infer<typeof Person>;

/** A body that acts as one: a ministry, an army, a company, a party. */
export const Organization = z
  .strictObject({ type: z.literal("organization"), ...named, kind: OrganizationKind })
  .readonly();
export type Organization = z.infer<typeof Organization>;

/** A place; a country that speaks or acts stays a place and is a source by metonymy. */
export const Place = z
  .strictObject({
    type: z.literal("place"),
    ...named,
    kind: PlaceKind,
    /** ISO 3166-1 alpha-2 code of the country it is or lies in. */
    countryCode: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .exactOptional(),
  })
  .readonly();
export type Place = z.infer<typeof Place>;

/** Several people without a body of their own: a people, "two officials", "mediators". */
export const Group = z.strictObject({ type: z.literal("group"), ...named }).readonly();
export type Group = z.infer<typeof Group>;

/** A named happening: a war, a summit, a storm, a tournament. */
export const NamedEvent = z.strictObject({ type: z.literal("event"), ...named }).readonly();
export type NamedEvent = z.infer<typeof NamedEvent>;

/** Something made of words or art, or a plan: a proposal, a law, a report, a film. */
export const Work = z.strictObject({ type: z.literal("work"), ...named, kind: WorkKind }).readonly();
export type Work = z.infer<typeof Work>;

/** A named thing of no other type: a product, a language, an animal, a ship. */
export const OtherEntity = z.strictObject({ type: z.literal("other"), ...named }).readonly();
export type OtherEntity = z.infer<typeof OtherEntity>;

/** Who or what the article speaks of, told apart by `type`. */
export const Entity = z.discriminatedUnion("type", [
  Person,
  Organization,
  Place,
  Group,
  NamedEvent,
  Work,
  OtherEntity,
]);
export type Entity = z.infer<typeof Entity>;
export type EntityType = Entity["type"];
