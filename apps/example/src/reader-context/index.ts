export {
  type Actions,
  ActionsContext,
  type Standing,
  StandingContext,
  useActions,
  useStanding,
} from "./reader-context.js";
