import type { KnownRecord } from "./known-record.js";

export const events: KnownRecord["events"] = [
  {
    id: "v:1",
    trigger: { start: 104, end: 116 },
    type: "negotiation",
    participants: [
      { role: "other", entity: "e:israel" },
      { role: "other", entity: "e:hamas" },
    ],
  },
  {
    id: "v:2",
    trigger: { start: 283, end: 292 },
    type: "travel",
    participants: [
      { role: "agent", entity: "e:blinken" },
      { role: "destination", entity: "e:israel" },
    ],
  },
  {
    id: "v:3",
    trigger: { start: 382, end: 385 },
    type: "meeting",
    participants: [
      { role: "agent", entity: "e:blinken" },
      { role: "agent", entity: "e:herzog" },
      { role: "agent", entity: "e:netanyahu" },
    ],
  },
  {
    id: "v:4",
    trigger: { start: 667, end: 671 },
    type: "statement",
    participants: [{ role: "agent", entity: "e:blinken" }],
    place: "e:tel-aviv",
  },
  {
    id: "v:5",
    trigger: { start: 1189, end: 1195 },
    type: "travel",
    participants: [
      { role: "agent", entity: "e:blinken" },
      { role: "origin", entity: "e:israel" },
      { role: "destination", entity: "e:cairo" },
    ],
    time: "t:tuesday",
  },
  { id: "v:6", trigger: { start: 1237, end: 1242 }, type: "negotiation", participants: [], place: "e:cairo" },
  {
    id: "v:7",
    trigger: { start: 1258, end: 1269 },
    type: "negotiation",
    participants: [{ role: "other", entity: "e:qatari-egyptian-mediators" }],
    place: "e:cairo",
  },
  { id: "v:8", trigger: { start: 1542, end: 1549 }, type: "meeting", participants: [], place: "e:qatar" },
  {
    id: "v:9",
    trigger: { start: 1571, end: 1582 },
    type: "proposal",
    participants: [
      { role: "agent", entity: "e:united-states" },
      { role: "patient", entity: "e:bridging-proposal" },
    ],
  },
  {
    id: "v:10",
    trigger: { start: 1647, end: 1651 },
    type: "statement",
    participants: [{ role: "agent", entity: "e:hamas" }],
    time: "t:sunday",
  },
  {
    id: "v:11",
    trigger: { start: 1994, end: 1998 },
    type: "statement",
    participants: [
      { role: "agent", entity: "e:hamas" },
      { role: "instrument", entity: "e:hamas-statement" },
    ],
  },
  {
    id: "v:12",
    trigger: { start: 2157, end: 2165 },
    type: "proposal",
    participants: [
      { role: "agent", entity: "e:biden" },
      { role: "patient", entity: "e:framework" },
    ],
    time: "t:late-may",
  },
  {
    id: "v:13",
    trigger: { start: 2901, end: 2907 },
    type: "death",
    participants: [{ role: "patient", entity: "e:haniyeh" }],
    time: "t:late-july",
    place: "e:tehran",
  },
  {
    id: "v:14",
    trigger: { start: 3174, end: 3186 },
    type: "attack",
    participants: [{ role: "agent", entity: "e:israel" }],
    place: "e:gaza-strip",
  },
  {
    id: "v:15",
    trigger: { start: 3266, end: 3275 },
    type: "clash",
    participants: [],
    time: "t:recently",
    place: "e:israel-lebanon-border",
  },
  {
    id: "v:16",
    trigger: { start: 3359, end: 3366 },
    type: "attack",
    participants: [
      { role: "agent", entity: "e:hezbollah" },
      { role: "patient", entity: "e:israeli-military" },
    ],
    place: "e:israeli-military-positions",
  },
  {
    id: "v:17",
    trigger: { start: 3476, end: 3482 },
    type: "attack",
    participants: [
      { role: "agent", entity: "e:israeli-military" },
      { role: "patient", entity: "e:hezbollah" },
    ],
    place: "e:south-of-lebanon",
  },
  {
    id: "v:18",
    trigger: { start: 3579, end: 3589 },
    type: "attack",
    participants: [{ role: "agent", entity: "e:israeli-military" }],
    place: "e:gaza-strip",
  },
  {
    id: "v:19",
    trigger: { start: 3664, end: 3670 },
    type: "death",
    participants: [
      { role: "instrument", entity: "e:israeli-bombardments" },
      { role: "patient", entity: "e:palestinians-killed" },
    ],
  },
  {
    id: "v:20",
    trigger: { start: 3682, end: 3694 },
    type: "attack",
    participants: [
      { role: "agent", entity: "e:israel" },
      { role: "patient", entity: "e:palestinians-killed" },
    ],
  },
  {
    id: "v:21",
    trigger: { start: 3851, end: 3855 },
    type: "death",
    participants: [{ role: "patient", entity: "e:palestinian-media-workers" }],
  },
  {
    id: "v:22",
    trigger: { start: 3983, end: 3989 },
    type: "death",
    participants: [{ role: "patient", entity: "e:muhareb" }],
    time: "t:sunday-of-death",
  },
  {
    id: "v:23",
    trigger: { start: 4051, end: 4058 },
    type: "ceremony",
    participants: [{ role: "other", entity: "e:muhareb" }],
  },
];
