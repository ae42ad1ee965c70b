import * as z from "zod";
import { extensible } from "./extensions.js";
import { EntityId, EventId, TimeId } from "./ids.js";
import { Span } from "./span.js";

/** What happens, in the spirit of the ACE 2005 event types, with those that news of talks and courts needs. */
export const EventType = z.enum([
  "attack",
  "clash",
  "death",
  "injury",
  "capture",
  "release",
  "meeting",
  "travel",
  "statement",
  "proposal",
  "negotiation",
  "agreement",
  "election",
  "appointment",
  "resignation",
  "arrest",
  "trial",
  "ruling",
  "protest",
  "strike",
  "transfer",
  "transaction",
  "disaster",
  "discovery",
  "competition",
  "ceremony",
  "other",
]);
export type EventType = z.infer<typeof EventType>;

/** Who takes part, and as what. */
export const Participant = z
  .strictObject({
    role: z.enum(["agent", "patient", "beneficiary", "instrument", "origin", "destination", "other"]),
    entity: EntityId,
  })
  .readonly();
export type Participant = z.infer<typeof Participant>;

/** Something the article says happened, happens or is to happen, at its trigger word. */
export const Event = z
  .strictObject({
    id: EventId,
    trigger: Span,
    type: EventType,
    participants: z.array(Participant).readonly(),
    time: TimeId.exactOptional(),
    place: EntityId.exactOptional(),
    ...extensible,
  })
  .readonly();
export type Event = z.infer<typeof Event>;
