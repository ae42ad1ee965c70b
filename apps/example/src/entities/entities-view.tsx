import type { EntityType, TextIndex } from "@onrecord/core/record";
import { useMemo } from "react";
import { useShown } from "../ledger/index.js";
import { useActions, useStanding } from "../reader-context/index.js";
import { isEntityId } from "../record/index.js";
import { EntityPanel } from "./entity-panel.js";

/** The types in the order they are listed, with what their list is called. */
const types: readonly (readonly [type: EntityType, heading: string])[] = [
  ["person", "People"],
  ["organization", "Organizations"],
  ["place", "Places"],
  ["group", "Groups"],
  ["event", "Events"],
  ["work", "Works and plans"],
  ["other", "Others"],
];

/** Everybody and everything the article names or describes; the one picked with all that is known of it. */
export function EntitiesView({ index }: { readonly index: TextIndex }) {
  const { state } = useStanding();
  const { showEntity } = useActions();
  const sections = useMemo(() => sectionsOf(index), [index]);
  const selected = state.selection?.item;
  const entity = selected !== undefined && isEntityId(selected) ? index.entity(selected) : undefined;
  const list = useShown<HTMLDivElement>(selected, "elsewhere", ".entity-panel h3");

  return (
    <div className="entities" ref={list}>
      {entity === undefined ? null : <EntityPanel key={entity.id} index={index} entity={entity} />}
      {sections.map(({ type, heading, entities }) => (
        <section key={type}>
          <h3>{heading}</h3>
          <ul className="entity-list">
            {entities.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className={`entity-button type-${type}`}
                  aria-current={one.id === selected}
                  data-item={one.id}
                  onClick={() => showEntity(one.id)}
                >
                  {one.name} <span className="count">{index.mentionsOf(one).length}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** The entities type by type, those that are mentioned most first. */
const sectionsOf = ({ record, mentionsOf }: TextIndex) =>
  types
    .map(([type, heading]) => ({
      type,
      heading,
      entities: record.entities
        .filter((entity) => entity.type === type)
        .toSorted((a, b) => mentionsOf(b).length - mentionsOf(a).length),
    }))
    .filter(({ entities }) => entities.length > 0);
