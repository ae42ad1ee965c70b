import { createContext, type Dispatch, useContext } from "react";
import type { OverlayMark } from "../record/index.js";
import type { ReaderAction, ReaderState } from "../state/index.js";

/** How things stand: changes with nearly everything that is done. */
export interface Standing {
  readonly state: ReaderState;
  /** What the view on show marks in the article besides the record. */
  readonly overlay: readonly OverlayMark[];
  /** Whether the parser is at work. */
  readonly busy: boolean;
}

/** What can be done: never changes, so that long lists which only act need not be drawn again. */
export interface Actions {
  readonly dispatch: Dispatch<ReaderAction>;
  /** Moves the keyboard's focus to what is picked, in the view or in the article. */
  readonly goToView: () => void;
  readonly goToArticle: () => void;
  /** Has the parser read the open article, as published that day. */
  readonly reparse: (publishedAt: string | undefined) => void;
}

export const StandingContext = createContext<Standing | undefined>(undefined);
export const ActionsContext = createContext<Actions | undefined>(undefined);

const OUTSIDE = "This part of the page stands outside the Reader.";

/** How things stand in the page a component is part of. */
export function useStanding(): Standing {
  const standing = useContext(StandingContext);
  if (standing === undefined) throw new Error(OUTSIDE);
  return standing;
}

/** What can be done in the page a component is part of. */
export function useActions(): Actions {
  const actions = useContext(ActionsContext);
  if (actions === undefined) throw new Error(OUTSIDE);
  return actions;
}
