import type { Claim, Entity, TextIndex } from "@onrecord/core/record";
import { useMemo } from "react";
import { useActions, useStanding } from "../reader-context/index.js";
import { ClaimSummary } from "../record-cards/index.js";
import { confidentClaims } from "../state/index.js";

/** All that the record knows of an entity: names, roles, mentions, and the claims by it and about it. */
export function EntityPanel({ index, entity }: { readonly index: TextIndex; readonly entity: Entity }) {
  const { state } = useStanding();
  const { goToArticle, closeEntity } = useActions();
  const claims = useMemo(() => confidentClaims(index, state.leastConfidence), [index, state.leastConfidence]);
  const by = claims.filter(({ sources }) => sources.includes(entity.id));
  const on = claims.filter(({ targets }) => targets.includes(entity.id));
  const about = claims.filter(
    (claim) => (claim.about.includes(entity.id) || claim.places.includes(entity.id)) && !on.includes(claim),
  );
  const mentions = index.mentionsOf(entity.id);
  return (
    <section className={`entity-panel type-${entity.type}`} aria-label={entity.name}>
      <button type="button" className="close" onClick={() => closeEntity(entity.id)}>
        Close
      </button>
      <p className="card-kind">{kindWords(entity)}</p>
      <h3 tabIndex={-1}>{entity.name}</h3>
      {entity.type === "person" && entity.roles.length > 0 ? (
        <p>
          {entity.roles
            .map(({ title, of }) => (of === undefined ? title : `${title}, ${index.nameOf(of)}`))
            .join("; ")}
        </p>
      ) : null}
      {entity.aliases.length === 0 ? null : <p className="aliases">Also: {entity.aliases.join(", ")}</p>}
      <p>
        <button type="button" onClick={goToArticle}>
          {mentions.length === 1
            ? "One mention in the article"
            : `${mentions.length} mentions in the article`}
        </button>{" "}
        {entity.wikidata === undefined ? null : <span className="quiet">Wikidata {entity.wikidata}</span>}
      </p>
      <ClaimList index={index} heading="Says" claims={by} />
      <ClaimList index={index} heading="Is accused, urged or addressed in" claims={on} />
      <ClaimList index={index} heading="Is spoken of in" claims={about} />
    </section>
  );
}

function kindWords(entity: Entity): string {
  if (!("kind" in entity) || entity.kind === "other") return entity.type;
  return entity.type === "place" && entity.countryCode !== undefined
    ? `${entity.kind} · ${entity.countryCode}`
    : entity.kind;
}

interface ClaimListProps {
  readonly index: TextIndex;
  readonly heading: string;
  readonly claims: readonly Claim[];
}

function ClaimList({ index, heading, claims }: ClaimListProps) {
  const { showClaim } = useActions();
  if (claims.length === 0) return null;
  return (
    <>
      <h4>
        {heading} <span className="count">{claims.length}</span>
      </h4>
      <ul className="claim-list">
        {claims.map((claim) => (
          <li key={claim.id}>
            <button type="button" className="claim-button" onClick={() => showClaim(claim.id)}>
              <ClaimSummary index={index} claim={claim} />
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
