import type { Quote } from "../../quote.js";

export const quotes: readonly Quote[] = [
  { attribution: "a:last-opportunity", span: { start: 162, end: 178 }, quote: "last opportunity" },
  {
    attribution: "a:back-in-israel",
    span: { start: 314, end: 376 },
    quote: "to get this agreement to the line and ultimately over the line",
  },
  {
    attribution: "a:decisive-moment",
    span: { start: 471, end: 657 },
    quote:
      "This is a decisive moment—probably the best, maybe the last, opportunity to get the hostages home, to get a ceasefire and to put everyone on a better path to enduring peace and security,",
  },
  {
    attribution: "a:no-escalation",
    span: { start: 954, end: 1140 },
    quote:
      "We’re working to make sure that there is no escalation, that there are no provocations, that there are no actions that in any way could move us away from getting this deal over the line,",
  },
  { attribution: "a:bridging-proposal", span: { start: 1621, end: 1638 }, quote: "bridging proposal" },
  {
    attribution: "a:netanyahus-conditions",
    span: { start: 1677, end: 1711 },
    quote: "responds to Netanyahu’s conditions",
  },
  {
    attribution: "a:permanent-ceasefire",
    span: { start: 1807, end: 1879 },
    quote: "a permanent ceasefire and a comprehensive withdrawal from the Gaza Strip",
  },
  {
    attribution: "a:fully-responsible",
    span: { start: 2028, end: 2088 },
    quote: "fully responsible for thwarting the efforts of the mediators",
  },
];
