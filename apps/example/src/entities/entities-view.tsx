import type { Entity, EntityType } from "@onrecord/core/record";
import { useMemo } from "react";
import { useShown } from "../ledger/index.js";
import { grouped, isEntityId, type RecordIndex } from "../record/index.js";
import { useActions, useStanding } from "../shell/reader-context.js";
import { EntityPanel } from "./entity-panel.js";

/** The types in the order they are listed, with what their list is called. */
const TYPES: readonly (readonly [type: EntityType, heading: string])[] = [
  ["person", "People"],
  ["organization", "Organizations"],
  ["place", "Places"],
  ["group", "Groups"],
  ["event", "Events"],
  ["work", "Works and plans"],
  ["other", "Others"],
];

/** Everybody and everything the article names or describes; the one picked with all that is known of it. */
export function EntitiesView({ index }: { readonly index: RecordIndex }) {
  const { state } = useStanding();
  const { showEntity } = useActions();
  const byType = useMemo(() => grouped(index.record.entities, ({ type }) => type), [index]);
  const selected = state.selection?.item;
  const entity = selected !== undefined && isEntityId(selected) ? index.entities.get(selected) : undefined;
  const list = useShown<HTMLDivElement>(selected, "elsewhere", ".entity-panel h3");
  const mentions = ({ id }: Entity) => index.mentionsOfEntity.get(id)?.length ?? 0;

  return (
    <div className="entities" ref={list}>
      {entity === undefined ? null : <EntityPanel key={entity.id} index={index} entity={entity} />}
      {TYPES.map(([type, heading]) => {
        const entities = byType.get(type) ?? [];
        return entities.length === 0 ? null : (
          <section key={type}>
            <h3>{heading}</h3>
            <ul className="entity-list">
              {entities
                .toSorted((a, b) => mentions(b) - mentions(a))
                .map((one) => (
                  <li key={one.id}>
                    <button
                      type="button"
                      className={`entity-button type-${type}`}
                      aria-current={one.id === selected}
                      data-item={one.id}
                      onClick={() => showEntity(one.id)}
                    >
                      {one.name} <span className="count">{mentions(one)}</span>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}
