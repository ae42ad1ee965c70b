import * as z from "zod";

const id = <const Prefix extends string>(prefix: Prefix) =>
  z.templateLiteral([`${prefix}:`, z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)]);

/**
 * Identifiers carry their noun in a prefix, so that one kind cannot be written where another belongs:
 * a parser numbers ("e:1"), a curator names ("e:blinken").
 */
export const EntityId = id("e");
export type EntityId = z.infer<typeof EntityId>;

/** Identifies a mention within its record: "m:1". */
export const MentionId = id("m");
export type MentionId = z.infer<typeof MentionId>;

/** Identifies an attribution within its record: "a:1". */
export const AttributionId = id("a");
export type AttributionId = z.infer<typeof AttributionId>;

/** Identifies a claim within its record: "c:1". */
export const ClaimId = id("c");
export type ClaimId = z.infer<typeof ClaimId>;

/** Identifies a figure within its record: "f:1". */
export const FigureId = id("f");
export type FigureId = z.infer<typeof FigureId>;

/** Identifies a time within its record: "t:1". */
export const TimeId = id("t");
export type TimeId = z.infer<typeof TimeId>;

/** Identifies an event within its record: "v:1". */
export const EventId = id("v");
export type EventId = z.infer<typeof EventId>;
