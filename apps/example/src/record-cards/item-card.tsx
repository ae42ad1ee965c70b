import type { AttributionId, EntityId, TextIndex } from "@onrecord/core/record";
import {
  figureWords,
  formWords,
  type ItemId,
  isAttributionId,
  isClaimId,
  isEntityId,
  isFigureId,
  isTimeId,
  timeWords,
} from "../record/index.js";
import { ClaimSummary } from "./claim-summary.js";

/** The share of a whole, as a reader says it. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What an item is, in a few lines. */
export function ItemCard({ index, item }: { readonly index: TextIndex; readonly item: ItemId }) {
  if (isEntityId(item)) return <EntityCard index={index} item={item} />;
  if (isAttributionId(item)) return <AttributionCard index={index} item={item} />;
  if (isClaimId(item)) {
    const claim = index.claim(item);
    return claim === undefined ? null : <ClaimSummary index={index} claim={claim} />;
  }
  if (isFigureId(item)) {
    const figure = index.figure(item);
    if (figure === undefined) return null;
    const counted = figure.of === undefined ? "" : ` ${index.textOf([figure.of])}`;
    return <Card kind="Figure" title={`${figureWords(figure)}${counted}`} />;
  }
  if (isTimeId(item)) {
    const time = index.time(item);
    return time === undefined ? null : (
      <Card kind={`Time · ${time.type.toLowerCase()}`} title={timeWords(time)} />
    );
  }
  const event = index.event(item);
  return event === undefined ? null : <Card kind="Event" title={event.type} />;
}

interface CardProps {
  readonly kind: string;
  readonly title: string;
  readonly detail?: string;
}

function Card({ kind, title, detail = "" }: CardProps) {
  return (
    <>
      <p className="card-kind">{kind}</p>
      <p className="card-title">{title}</p>
      {detail === "" ? null : <p className="card-detail">{detail}</p>}
    </>
  );
}

function EntityCard({ index, item }: { readonly index: TextIndex; readonly item: EntityId }) {
  const entity = index.entity(item);
  if (entity === undefined) return null;
  const roles = entity.type === "person" ? entity.roles.map(({ title }) => title).join(", ") : "";
  const others = entity.aliases.length === 0 ? "" : `also ${entity.aliases.join(", ")}`;
  return <Card kind={entity.type} title={entity.name} detail={roles || others} />;
}

function AttributionCard({ index, item }: { readonly index: TextIndex; readonly item: AttributionId }) {
  const attribution = index.attribution(item);
  if (attribution === undefined) return null;
  const [claim] = index.claimsOf(item);
  if (claim !== undefined) return <ClaimSummary index={index} claim={claim} />;
  const sources = attribution.sources.map((id) => index.nameOf(id)).join(", ");
  const sure = attribution.confidence < 1 ? ` · ${percent(attribution.confidence)} sure` : "";
  return (
    <Card
      kind={`Attribution · ${formWords(attribution.form)}${sure}`}
      title={sources || "A source not named"}
    />
  );
}
