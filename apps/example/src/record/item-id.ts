import type { AttributionId, ClaimId, EntityId, EventId, FigureId, TimeId } from "@onrecord/core/record";

/** Whatever can be looked at; its prefix tells which noun it is. */
export type ItemId = EntityId | AttributionId | ClaimId | FigureId | TimeId | EventId;

export const isEntityId = (id: string): id is EntityId => id.startsWith("e:");
export const isAttributionId = (id: string): id is AttributionId => id.startsWith("a:");
export const isClaimId = (id: string): id is ClaimId => id.startsWith("c:");
export const isFigureId = (id: string): id is FigureId => id.startsWith("f:");
export const isTimeId = (id: string): id is TimeId => id.startsWith("t:");
export const isEventId = (id: string): id is EventId => id.startsWith("v:");

/** Whether a text, such as a part of a link, can be an item's identifier. */
export const isItemId = (text: string): text is ItemId =>
  isEntityId(text) ||
  isAttributionId(text) ||
  isClaimId(text) ||
  isFigureId(text) ||
  isTimeId(text) ||
  isEventId(text);
