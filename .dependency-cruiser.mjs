// What may import what, for the whole repository; `npm run lint` checks it, types counted.
import { readdirSync } from "node:fs";

/** From the bottom up: a package may import those before it, and none after it. */
const packages = ["model-en", "core", "html", "dataset-writer", "dataset", "validation", "cli", "evaluation"];
for (const { name } of readdirSync("packages", { withFileTypes: true }).filter((each) =>
  each.isDirectory(),
)) {
  if (!packages.includes(name))
    throw new Error(`.dependency-cruiser.mjs does not say where packages/${name} stands`);
}

/** The folders of the core, in the order in which an article goes through them, after what all of them use. */
const coreFolders = [
  "number",
  "search",
  "record",
  "language",
  "text",
  "tagger",
  "reading",
  "match",
  "parse",
  "export",
  "parser",
];

/** How many folders deep files lie in a package. */
const MOST_FOLDERS = 6;

/** What of the core is measured, and learned, stage by stage. */
const INTERNALS = "^packages/core/src/parse/internals\\.ts$";

/** What a file of the package in group 1 may import wherever it lies, each with a reason. */
const atHand = [
  // A test or a script is of no folder in `src`: it stands before the faces there, as the package's own files do.
  "^$1src/[^/]+$",
  "^$1src/[^/]+/index\\.[a-z]+$",
  // A script is a program, and so its own face.
  "^$1scripts/[^/]+$",
];

/** Faces beside a folder's `index`, each with a reason. */
const otherFaces = [
  // What of the record needs no schema: whoever goes by it loads no zod.
  "^packages/core/src/record/standoff\\.ts$",
  // Every article is a face, and one of its entities or claims can be bundled without the rest.
  "^packages/dataset/src/articles/[^/]+/(?:index|entities|claims)\\.ts$",
  // A language is a face of its own: who brings another takes no English.
  "^packages/core/src/language/[^/]+/index\\.ts$",
  // What tests share has no face: a test says which helper it needs. Only tests may import them; see below.
  "^packages/[^/]+/test/",
  // What is measured beneath the public face; for the evaluation only, see below.
  INTERNALS,
  // Data hides nothing.
  "\\.json$",
  "^packages/[^/]+/annotations/",
];

/** What nothing that ships imports: tests, and what only they share. */
const tests = ["\\.test\\.[a-z]+$", "^(?:packages|apps|examples)/[^/]+/test/"];

/** Where a package, or a part that runs by itself, begins: nothing imports it. */
const entries = [
  "^(?:packages|apps)/[^/]+/src/[^/]+$",
  "^packages/core/src/language/entry\\.ts$",
  // A worker, which the page starts by its address.
  "^apps/example/src/opening/record-worker\\.ts$",
];

const isOf = (names) => names.flatMap((name) => [`^packages/${name}/`, `^@onrecord/${name}(?:/|$)`]);

/** For files so many folders deep in their package: patterns know no "some". */
function notPastAFace(depth) {
  const around = Array.from({ length: depth + 1 }, (_, above) => `^${groups(above + 1)}`);
  return {
    name: "not-past-a-face",
    severity: "error",
    comment:
      "A folder's index is its face: what it does not show can be changed without a look at the rest. A file imports what lies beside it, what lies beside a folder it is in, and the faces of folders there.",
    from: {
      // What sets a single step of a stage up for its tests goes where that step is.
      pathNot: "^packages/core/test/support/",
      path: `^((?:packages|apps|examples)/[^/]+/)${"([^/]+/)".repeat(depth)}[^/]+$`,
    },
    to: {
      path: "^(?:packages|apps|examples)/",
      pathNot: [
        ...around.flatMap((folder) => [`${folder}[^/]+$`, `${folder}[^/]+/index\\.[a-z]+$`]),
        ...atHand,
        ...otherFaces,
        "^packages/[^/]+/dist/",
      ],
    },
  };
}

/** "$1$2$3": what a pattern's first groups hold. */
const groups = (count) => Array.from({ length: count }, (_, index) => `$${index + 1}`).join("");

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment:
        "Two files that import each other are one file in two: neither can be read, tested or bundled alone. A type counts, for it says who knows whom.",
      from: {},
      to: { circular: true },
    },
    ...Array.from({ length: MOST_FOLDERS + 1 }, (_, depth) => notPastAFace(depth)),
    {
      name: "internals-are-for-the-evaluation",
      severity: "error",
      comment:
        "What stands there may change with any stage: it is no face for users, tests or other folders.",
      from: { pathNot: "^packages/evaluation/" },
      to: { path: INTERNALS },
    },
    {
      name: "tests-are-for-tests",
      severity: "error",
      comment: "What ships knows nothing of its tests.",
      from: { pathNot: tests },
      to: { path: tests },
    },
    {
      name: "nothing-unused",
      severity: "error",
      comment:
        "A rule, a stage, a view or a format that stands in no list never runs, whatever its own test says.",
      from: { pathNot: tests },
      module: {
        path: "^(?:packages|apps)/[^/]+/src/",
        pathNot: [...tests, ...entries],
        numberOfDependentsLessThan: 1,
      },
    },
    ...packages.map((name, index) => ({
      name: `downwards-from-${name}`,
      severity: "error",
      comment:
        "Packages depend downwards only, their tests too: so each can be built, tested and published before those above it.",
      from: { path: `^packages/${name}/` },
      to: {
        path: [...isOf(packages.slice(index + 1)), "^(?:apps|examples|training)/", "^onrecord(?:/|$)"],
      },
    })),
    ...coreFolders
      .map((name, index) => ({
        name: `core-flows-one-way-from-${name}`,
        severity: "error",
        comment:
          "A stage reads what earlier stages made and never reaches back: so each can be read and tested alone.",
        from: { path: `^packages/core/src/${name}/`, pathNot: "\\.test\\.ts$" },
        to: { path: coreFolders.slice(index + 1).map((later) => `^packages/core/src/${later}/`) },
      }))
      .slice(0, -1),
    {
      name: "core-folders-have-a-place",
      severity: "error",
      comment: "A new folder of the core is put into the list above, where it says what may use it.",
      from: {
        path: "^packages/core/src/",
        pathNot: `^packages/core/src/(?:(?:${coreFolders.join("|")})/|[^/]+$)`,
      },
      to: {},
    },
  ],
  options: {
    // Types count, and so does what is imported only for them.
    tsPreCompilationDeps: true,
    doNotFollow: { path: ["/dist/", "node_modules"] },
    exclude: { path: ["node_modules/(?!@onrecord)"] },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mts", ".js", ".mjs", ".cjs", ".d.ts", ".json"],
    },
    moduleSystems: ["es6", "cjs"],
  },
};
