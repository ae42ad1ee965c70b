import type { KnownRecord } from "./known-record.js";

export const relations: KnownRecord["relations"] = [
  {
    type: "repeats",
    from: "c:final-opportunity",
    to: "c:last-opportunity",
    evidence: [
      { start: 132, end: 150 },
      { start: 358, end: 384 },
    ],
  },
  {
    type: "repeats",
    from: "c:probably-best-opportunity",
    to: "c:final-opportunity",
    evidence: [
      { start: 349, end: 384 },
      { start: 587, end: 633 },
    ],
  },
  {
    type: "repeats",
    from: "c:urge-all-parties",
    to: "c:urge-not-to-derail",
    evidence: [
      { start: 80, end: 93 },
      { start: 1301, end: 1332 },
    ],
  },
  {
    type: "supports",
    from: "c:mutual-blame",
    to: "c:negotiations-stalled",
    evidence: [{ start: 1003, end: 1056 }],
  },
  {
    type: "supports",
    from: "c:fully-responsible",
    to: "c:mutual-blame",
    evidence: [
      { start: 1040, end: 1056 },
      { start: 1784, end: 1801 },
    ],
  },
  {
    type: "supports",
    from: "c:thwarting-progress",
    to: "c:mutual-blame",
    evidence: [
      { start: 1040, end: 1056 },
      { start: 2634, end: 2641 },
    ],
  },
  {
    type: "supports",
    from: "c:hamas-obstinate",
    to: "c:mutual-blame",
    evidence: [
      { start: 1040, end: 1056 },
      { start: 2784, end: 2792 },
    ],
  },
  {
    type: "supports",
    from: "c:hamas-no-dialogue",
    to: "c:mutual-blame",
    evidence: [
      { start: 1040, end: 1056 },
      { start: 2784, end: 2792 },
    ],
  },
  {
    type: "supports",
    from: "c:haniyeh-killed",
    to: "c:stakes-intensified",
    evidence: [{ start: 1957, end: 1998 }],
  },
  {
    type: "supports",
    from: "c:reports-of-destruction",
    to: "c:crisis-worsened",
    evidence: [{ start: 2229, end: 2244 }],
  },
  {
    type: "repeats",
    from: "c:insisting-on-forces",
    to: "c:wanted-forces-to-stay",
    evidence: [
      { start: 1717, end: 1767 },
      { start: 2687, end: 2728 },
    ],
  },
  {
    type: "supports",
    from: "c:thwarting-progress",
    to: "c:fully-responsible",
    evidence: [
      { start: 1806, end: 1815 },
      { start: 2652, end: 2661 },
    ],
  },
  {
    type: "responds-to",
    from: "c:hamas-obstinate",
    to: "c:thwarting-progress",
    evidence: [{ start: 2771, end: 2780 }],
  },
  {
    type: "responds-to",
    from: "c:hamas-no-dialogue",
    to: "c:thwarting-progress",
    evidence: [{ start: 2771, end: 2780 }],
  },
  {
    type: "contradicts",
    from: "c:hamas-obstinate",
    to: "c:thwarting-progress",
    evidence: [
      { start: 2634, end: 2641 },
      { start: 2771, end: 2792 },
    ],
  },
  {
    type: "contradicts",
    from: "c:thwarting-progress",
    to: "c:hamas-obstinate",
    evidence: [
      { start: 2634, end: 2641 },
      { start: 2771, end: 2792 },
    ],
  },
  {
    type: "contradicts",
    from: "c:hamas-no-dialogue",
    to: "c:thwarting-progress",
    evidence: [
      { start: 2634, end: 2641 },
      { start: 2771, end: 2792 },
    ],
  },
  {
    type: "contradicts",
    from: "c:thwarting-progress",
    to: "c:hamas-no-dialogue",
    evidence: [
      { start: 2634, end: 2641 },
      { start: 2771, end: 2792 },
    ],
  },
  {
    type: "supports",
    from: "c:opposed-to-truce",
    to: "c:coalition-complexity",
    evidence: [{ start: 2932, end: 2969 }],
  },
  {
    type: "supports",
    from: "c:exchanges-of-fire",
    to: "c:conflict-extended",
    evidence: [{ start: 3127, end: 3156 }],
  },
  {
    type: "responds-to",
    from: "c:israeli-strikes",
    to: "c:hezbollah-attacks",
    evidence: [{ start: 3395, end: 3406 }],
  },
  {
    type: "supports",
    from: "c:media-workers-killed",
    to: "c:journalists-affected",
    evidence: [{ start: 3663, end: 3688 }],
  },
  {
    type: "supports",
    from: "c:muhareb-killed",
    to: "c:journalists-affected",
    evidence: [{ start: 3663, end: 3688 }],
  },
];
