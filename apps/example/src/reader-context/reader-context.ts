import type { ClaimId, EntityId } from "@onrecord/core/record";
import { createContext, type Dispatch, useContext } from "react";
import type { OverlayMark } from "../record/index.js";
import type { ClaimFilters, ReaderAction, ReaderState } from "../state/index.js";

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
  /** Shows an entity's panel, a claim in the ledger, or the claims that pass the filters; the focus goes along. */
  readonly showEntity: (id: EntityId) => void;
  readonly showClaim: (id: ClaimId) => void;
  readonly showClaims: (filters: Partial<ClaimFilters>) => void;
  /** Closes an entity's panel; the focus goes back to its name in the list. */
  readonly closeEntity: (id: EntityId) => void;
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
