import { Fragment } from "react";
import { type ItemId, isEntityId } from "../record/index.js";
import { useActions } from "../shell/reader-context.js";

interface ItemButtonsProps {
  readonly items: readonly { readonly id: ItemId; readonly words: string }[];
}

/** Names, figures or times that lead to what they stand for: a name to its panel, the others to their words. */
export function ItemButtons({ items }: ItemButtonsProps) {
  const { dispatch } = useActions();
  return items.map(({ id, words }, i) => (
    <Fragment key={id}>
      {i > 0 ? ", " : ""}
      <button
        type="button"
        className={`item-button ${isEntityId(id) ? "name" : id.startsWith("f:") ? "figure" : "time"}`}
        onClick={() => {
          dispatch({ type: "selected", selection: { item: id, from: "elsewhere" } });
          if (isEntityId(id)) dispatch({ type: "view chosen", view: "entities" });
        }}
      >
        {words}
      </button>
    </Fragment>
  ));
}
