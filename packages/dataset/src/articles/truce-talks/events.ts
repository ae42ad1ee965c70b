import type { KnownRecord } from "./known-record.js";

export const events: KnownRecord["events"] = [
  {
    id: "v:1",
    trigger: { start: 104, end: 109 },
    type: "negotiation",
    participants: [
      { role: "other", entity: "e:israel" },
      { role: "other", entity: "e:hamas" },
    ],
  },
  {
    id: "v:2",
    trigger: { start: 217, end: 220 },
    type: "meeting",
    participants: [
      { role: "agent", entity: "e:blinken" },
      { role: "agent", entity: "e:herzog" },
      { role: "agent", entity: "e:netanyahu" },
    ],
    place: "e:israel",
  },
  {
    id: "v:3",
    trigger: { start: 479, end: 483 },
    type: "travel",
    participants: [
      { role: "agent", entity: "e:blinken" },
      { role: "destination", entity: "e:israel" },
    ],
  },
  {
    id: "v:4",
    trigger: { start: 757, end: 761 },
    type: "statement",
    participants: [{ role: "agent", entity: "e:blinken" }],
    place: "e:tel-aviv",
  },
  {
    id: "v:5",
    trigger: { start: 789, end: 797 },
    type: "meeting",
    participants: [{ role: "agent", entity: "e:blinken" }],
    place: "e:israel",
  },
  {
    id: "v:6",
    trigger: { start: 827, end: 833 },
    type: "travel",
    participants: [
      { role: "agent", entity: "e:blinken" },
      { role: "destination", entity: "e:cairo" },
    ],
    time: "t:tuesday",
  },
  {
    id: "v:7",
    trigger: { start: 874, end: 879 },
    type: "negotiation",
    participants: [{ role: "agent", entity: "e:blinken" }],
    place: "e:cairo",
  },
  {
    id: "v:8",
    trigger: { start: 887, end: 892 },
    type: "negotiation",
    participants: [{ role: "other", entity: "e:qatari-egyptian-mediators" }],
    place: "e:cairo",
  },
  { id: "v:9", trigger: { start: 1382, end: 1389 }, type: "meeting", participants: [], place: "e:qatar" },
  {
    id: "v:10",
    trigger: { start: 1413, end: 1422 },
    type: "proposal",
    participants: [
      { role: "agent", entity: "e:united-states" },
      { role: "patient", entity: "e:bridging-proposal" },
    ],
  },
  {
    id: "v:11",
    trigger: { start: 1490, end: 1494 },
    type: "statement",
    participants: [{ role: "agent", entity: "e:hamas" }],
    time: "t:sunday",
  },
  {
    id: "v:12",
    trigger: { start: 1872, end: 1876 },
    type: "statement",
    participants: [
      { role: "agent", entity: "e:hamas" },
      { role: "instrument", entity: "e:hamas-statement" },
    ],
  },
  {
    id: "v:13",
    trigger: { start: 2014, end: 2022 },
    type: "death",
    participants: [{ role: "patient", entity: "e:haniyeh" }],
    time: "t:late-july",
    place: "e:tehran",
  },
  {
    id: "v:14",
    trigger: { start: 2313, end: 2325 },
    type: "attack",
    participants: [{ role: "agent", entity: "e:israel" }],
    place: "e:gaza-strip",
  },
  {
    id: "v:15",
    trigger: { start: 2382, end: 2390 },
    type: "proposal",
    participants: [
      { role: "agent", entity: "e:biden" },
      { role: "patient", entity: "e:framework" },
    ],
    time: "t:late-may",
  },
  {
    id: "v:16",
    trigger: { start: 3139, end: 3148 },
    type: "clash",
    participants: [],
    place: "e:israel-lebanon-border",
  },
  {
    id: "v:17",
    trigger: { start: 3241, end: 3248 },
    type: "attack",
    participants: [
      { role: "agent", entity: "e:hezbollah" },
      { role: "patient", entity: "e:israeli-military" },
    ],
    place: "e:israeli-military-positions",
  },
  {
    id: "v:18",
    trigger: { start: 3341, end: 3348 },
    type: "attack",
    participants: [
      { role: "agent", entity: "e:israeli-military" },
      { role: "patient", entity: "e:hezbollah" },
    ],
    place: "e:southern-lebanon",
  },
  {
    id: "v:19",
    trigger: { start: 3458, end: 3468 },
    type: "attack",
    participants: [{ role: "agent", entity: "e:israeli-military" }],
    place: "e:gaza-strip",
  },
  {
    id: "v:20",
    trigger: { start: 3522, end: 3534 },
    type: "attack",
    participants: [
      { role: "agent", entity: "e:israel" },
      { role: "patient", entity: "e:palestinians-killed" },
    ],
  },
  {
    id: "v:21",
    trigger: { start: 3540, end: 3546 },
    type: "death",
    participants: [
      { role: "instrument", entity: "e:israeli-bombardments" },
      { role: "patient", entity: "e:palestinians-killed" },
    ],
  },
  {
    id: "v:22",
    trigger: { start: 3744, end: 3750 },
    type: "death",
    participants: [{ role: "patient", entity: "e:palestinian-media-workers" }],
  },
  {
    id: "v:23",
    trigger: { start: 3879, end: 3885 },
    type: "death",
    participants: [{ role: "patient", entity: "e:muhareb" }],
    time: "t:sunday-of-death",
  },
  {
    id: "v:24",
    trigger: { start: 3895, end: 3902 },
    type: "ceremony",
    participants: [{ role: "other", entity: "e:muhareb" }],
  },
];
