import { Fragment } from "react";
import { useActions } from "../reader-context/index.js";
import { type ItemId, isEntityId } from "../record/index.js";

interface ItemButtonsProps {
  readonly items: readonly { readonly id: ItemId; readonly words: string }[];
}

/** Names, figures or times that lead to what they stand for: a name to its panel, the others to their words. */
export function ItemButtons({ items }: ItemButtonsProps) {
  const { dispatch, showEntity } = useActions();
  return items.map(({ id, words }, i) => (
    <Fragment key={id}>
      {i > 0 ? ", " : ""}
      <button
        type="button"
        className={`item-button ${isEntityId(id) ? "name" : id.startsWith("f:") ? "figure" : "time"}`}
        onClick={() => {
          if (isEntityId(id)) showEntity(id);
          else dispatch({ type: "selected", selection: { item: id, from: "elsewhere" } });
        }}
      >
        {words}
      </button>
    </Fragment>
  ));
}
