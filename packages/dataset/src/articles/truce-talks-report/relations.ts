import type { KnownRecord } from "./known-record.js";

export const relations: KnownRecord["relations"] = [
  {
    type: "repeats",
    from: "c:final-opportunity",
    to: "c:last-opportunity",
    evidence: [
      { start: 161, end: 179 },
      { start: 770, end: 796 },
    ],
  },
  {
    type: "repeats",
    from: "c:final-opportunity",
    to: "c:probably-best-opportunity",
    evidence: [
      { start: 497, end: 543 },
      { start: 734, end: 796 },
    ],
  },
  {
    type: "repeats",
    from: "c:call-on-every-party",
    to: "c:appeal-to-keep-talks",
    evidence: [
      { start: 87, end: 126 },
      { start: 894, end: 951 },
    ],
  },
  {
    type: "supports",
    from: "c:mutual-blame",
    to: "c:negotiations-stalled",
    evidence: [{ start: 1374, end: 1418 }],
  },
  {
    type: "supports",
    from: "c:fully-responsible",
    to: "c:mutual-blame",
    evidence: [
      { start: 1401, end: 1418 },
      { start: 2028, end: 2045 },
    ],
  },
  {
    type: "supports",
    from: "c:blocking-progress",
    to: "c:mutual-blame",
    evidence: [
      { start: 1401, end: 1418 },
      { start: 2389, end: 2396 },
    ],
  },
  {
    type: "supports",
    from: "c:hamas-obstinate",
    to: "c:mutual-blame",
    evidence: [
      { start: 1401, end: 1418 },
      { start: 2518, end: 2528 },
    ],
  },
  {
    type: "supports",
    from: "c:hamas-no-dialogue",
    to: "c:mutual-blame",
    evidence: [
      { start: 1401, end: 1418 },
      { start: 2518, end: 2528 },
    ],
  },
  {
    type: "supports",
    from: "c:blocking-progress",
    to: "c:fully-responsible",
    evidence: [
      { start: 2050, end: 2059 },
      { start: 2401, end: 2409 },
    ],
  },
  {
    type: "repeats",
    from: "c:insisting-on-troops",
    to: "c:wanted-troops-to-remain",
    evidence: [
      { start: 1909, end: 1970 },
      { start: 2437, end: 2472 },
    ],
  },
  {
    type: "responds-to",
    from: "c:hamas-obstinate",
    to: "c:blocking-progress",
    evidence: [{ start: 2501, end: 2539 }],
  },
  {
    type: "responds-to",
    from: "c:hamas-no-dialogue",
    to: "c:blocking-progress",
    evidence: [{ start: 2501, end: 2539 }],
  },
  {
    type: "contradicts",
    from: "c:hamas-obstinate",
    to: "c:blocking-progress",
    evidence: [
      { start: 2389, end: 2396 },
      { start: 2501, end: 2539 },
    ],
  },
  {
    type: "contradicts",
    from: "c:blocking-progress",
    to: "c:hamas-obstinate",
    evidence: [
      { start: 2389, end: 2396 },
      { start: 2501, end: 2539 },
    ],
  },
  {
    type: "contradicts",
    from: "c:hamas-no-dialogue",
    to: "c:blocking-progress",
    evidence: [
      { start: 2389, end: 2396 },
      { start: 2501, end: 2539 },
    ],
  },
  {
    type: "contradicts",
    from: "c:blocking-progress",
    to: "c:hamas-no-dialogue",
    evidence: [
      { start: 2389, end: 2396 },
      { start: 2501, end: 2539 },
    ],
  },
  {
    type: "supports",
    from: "c:opposed-to-truce",
    to: "c:coalition-complication",
    evidence: [{ start: 2696, end: 2718 }],
  },
  {
    type: "supports",
    from: "c:haniyeh-killed",
    to: "c:stakes-raised",
    evidence: [{ start: 2812, end: 2848 }],
  },
  {
    type: "supports",
    from: "c:reports-of-destruction",
    to: "c:crisis-deepened",
    evidence: [{ start: 3089, end: 3104 }],
  },
  {
    type: "supports",
    from: "c:exchanges-of-fire",
    to: "c:conflict-spread",
    evidence: [{ start: 3223, end: 3241 }],
  },
  {
    type: "responds-to",
    from: "c:israeli-strikes",
    to: "c:hezbollah-attacks",
    evidence: [{ start: 3525, end: 3536 }],
  },
  {
    type: "supports",
    from: "c:media-workers-killed",
    to: "c:journalists-hit",
    evidence: [{ start: 3781, end: 3804 }],
  },
  {
    type: "supports",
    from: "c:muhareb-killed",
    to: "c:journalists-hit",
    evidence: [{ start: 3781, end: 3804 }],
  },
];
