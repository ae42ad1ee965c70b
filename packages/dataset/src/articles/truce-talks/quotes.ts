import type { Quote } from "../../quote.js";

export const quotes: readonly Quote[] = [
  { attribution: "a:last-opportunity", span: { start: 133, end: 149 }, quote: "last opportunity" },
  {
    attribution: "a:back-in-israel",
    span: { start: 495, end: 557 },
    quote: "to get this agreement to the line and ultimately over the line",
  },
  {
    attribution: "a:decisive-moment",
    span: { start: 561, end: 747 },
    quote:
      "This is a decisive moment—probably the best, maybe the last, opportunity to get the hostages home, to get a ceasefire and to put everyone on a better path to enduring peace and security,",
  },
  {
    attribution: "a:no-escalation",
    span: { start: 1074, end: 1260 },
    quote:
      "We’re working to make sure that there is no escalation, that there are no provocations, that there are no actions that in any way could move us away from getting this deal over the line,",
  },
  { attribution: "a:bridging-proposal", span: { start: 1448, end: 1465 }, quote: "bridging proposal" },
  {
    attribution: "a:netanyahus-conditions",
    span: { start: 1496, end: 1530 },
    quote: "responds to Netanyahu’s conditions",
  },
  {
    attribution: "a:permanent-ceasefire",
    span: { start: 1615, end: 1687 },
    quote: "a permanent ceasefire and a comprehensive withdrawal from the Gaza Strip",
  },
  {
    attribution: "a:fully-responsible",
    span: { start: 1784, end: 1844 },
    quote: "fully responsible for thwarting the efforts of the mediators",
  },
];
