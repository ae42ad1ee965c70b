import { calendar } from "../calendar/index.js";

/** Words that with a day or a unit of time point to when. */
export const timePointers: ReadonlySet<string> = new Set(["last", "this", "next", "earlier"]);

/** Words of time that may stand between the words of any phrase: "called *on Tuesday* for". */
export const interruptions: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...calendar.weekdays.keys(),
  ...["on", "this", "last", "week"],
]);
