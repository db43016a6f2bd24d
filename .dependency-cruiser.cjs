/** What each folder of src may import besides itself, as its README.md says. The workbench may import everything. */
const mayImport = {
  cells: [],
  catalogue: ["cells"],
  kpis: ["cells", "catalogue"],
  functions: ["cells", "catalogue", "kpis"],
  scanner: ["cells", "catalogue", "kpis"],
  scorecard: ["cells", "catalogue", "kpis", "scanner"],
  excel: ["cells", "catalogue", "kpis", "scanner", "scorecard"],
  taskpane: ["cells", "catalogue", "kpis", "scanner", "scorecard", "excel"],
};
/** What the folders within a folder may import of their neighbours, as their README.md say. */
const neighbours = {
  scanner: {
    aggregate: ["measures", "notices", "result", "table", "vocabulary"],
    choices: ["detect", "measures", "notices", "result", "table", "vocabulary"],
    combine: ["aggregate", "detect", "kpiTables", "notices", "result", "vocabulary"],
    detect: ["notices", "profitLoss", "result", "table", "vocabulary"],
    drillThrough: ["aggregate", "detect", "measures", "profitLoss", "result", "table", "vocabulary"],
    formulas: ["measures", "result", "table", "workings"],
    kpiTables: ["aggregate", "combine", "detect", "notices", "profitLoss", "result", "vocabulary"],
    measures: ["aggregate", "formulas", "notices", "result", "table", "vocabulary"],
    notices: ["result"],
    profitLoss: ["detect", "kpiTables", "notices", "result", "vocabulary"],
    result: [],
    table: ["detect", "notices", "result", "vocabulary"],
    vocabulary: ["result"],
    workings: ["aggregate", "formulas", "measures", "result", "table"],
  },
  excel: {
    converted: ["formulas", "host", "sheets", "stored"],
    formulas: ["host", "read", "sheets"],
    host: [],
    read: ["host", "sheets"],
    scorecard: ["formulas", "host", "read", "sheets", "stored"],
    sheets: ["host"],
    stored: ["formulas", "host"],
  },
  scorecard: {
    clients: [],
    drillThrough: [],
    history: [],
    page: ["sections"],
    review: [],
    sections: ["valueAtStake"],
    valueAtStake: [],
    workings: [],
  },
  taskpane: {
    benchmarks: ["parts", "state", "userBenchmarks"],
    columns: ["parts"],
    functions: ["benchmarks", "parts", "places"],
    parts: ["state"],
    places: ["functions", "parts", "screens", "settings", "state", "userBenchmarks"],
    review: ["columns", "parts", "state", "trends"],
    screens: ["parts", "review", "state", "tools", "userBenchmarks"],
    settings: ["parts", "places"],
    state: ["tools"],
    tools: ["parts", "review", "state"],
    trends: [],
    userBenchmarks: ["benchmarks", "parts", "places", "state"],
  },
  workbench: {
    browser: ["calculator", "document", "excel-host", "files", "samples"],
    build: [],
    calculator: ["document", "files"],
    document: [],
    "excel-host": ["document"],
    files: ["document"],
    guide: [],
    headless: ["calculator", "document", "excel-host", "files"],
    judgement: ["calculator", "excel-host", "files"],
    release: ["build"],
    samples: ["document", "files"],
    sideload: [],
  },
};
const folders = Object.keys(mayImport);
const entries = "^src/(taskpane/index\\.tsx|functions/register\\.ts)$";
const tools = "^src/(workbench/|functions/(generate|pages)[./])";

/** "`cells` and `kpis`", "nothing" */
function listed(names) {
  return new Intl.ListFormat("en").format(names.map((name) => `\`${name}\``)) || "nothing";
}

// What is said here of a folder stands in its README.md, word by word: a test holds the two together.
const oneWay = folders.map((folder) => ({
  name: `${folder}-imports-one-way`,
  comment: `Imports of \`src\`: ${listed(mayImport[folder])}.`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    pathNot: [`^src/(${[folder, ...mayImport[folder]].join("|")})/`, "node_modules"],
    dependencyTypesNot: ["core"],
  },
}));

const betweenNeighbours = Object.entries(neighbours).flatMap(([area, inner]) =>
  Object.entries(inner).map(([folder, taken]) => ({
    name: `${area}/${folder}-imports-one-way`,
    comment: `Imports of \`${area}\`: ${listed(taken)}.`,
    severity: "error",
    from: { path: `^src/${area}/${folder}/` },
    to: { path: `^src/${area}/[^/]+/`, pathNot: `^src/${area}/(${[folder, ...taken].join("|")})/` },
  })),
);

module.exports = {
  forbidden: [
    ...oneWay,
    ...betweenNeighbours,
    {
      name: "every-folder-has-its-place",
      comment: "A new folder of src is named in mayImport.",
      severity: "error",
      from: { path: "^src/", pathNot: `^src/(${[...folders, "workbench"].join("|")})/` },
      to: {},
    },
    {
      name: "results-stand-alone",
      comment: "What the scanner gives can be understood without how it is found.",
      severity: "error",
      from: { path: "^src/scanner/result/" },
      to: { path: "^src/scanner/", pathNot: "^src/scanner/result/" },
    },
    {
      name: "vocabulary-is-data",
      comment: "Word lists may import cells and the types of results.",
      severity: "error",
      from: { path: "^src/scanner/vocabulary/" },
      to: { path: "^src/", pathNot: "^src/(cells|scanner/(vocabulary|result))/" },
    },
    {
      name: "no-circles",
      comment: "No two files import each other, directly or round a corner, types included.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "nothing-for-node-ships",
      severity: "error",
      from: { path: entries },
      to: { path: tools, reachable: true },
    },
    {
      name: "only-packages-that-ship",
      comment: "What the pane and the functions import is listed under dependencies.",
      severity: "error",
      from: { path: "^src/", pathNot: tools },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown", "core", "unknown"] },
    },
    {
      name: "office-js-helpers-behind-one-file",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/excel/host/preferences\\.ts$" },
      to: { path: "node_modules/@microsoft/office-js-helpers" },
    },
    { name: "found", severity: "error", from: { path: "^src/" }, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
