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
const folders = Object.keys(mayImport);
const entries = "^src/(taskpane/index\\.tsx|functions/register\\.ts)$";
const tools = "^src/(workbench/|functions/(generate|pages)[./])";

const oneWay = folders.map((folder) => ({
  name: `${folder}-imports-one-way`,
  comment: `${folder} may import ${mayImport[folder].join(", ") || "no other folder"}.`,
  severity: "error",
  from: { path: `^src/${folder}/` },
  to: {
    pathNot: [`^src/(${[folder, ...mayImport[folder]].join("|")})/`, "node_modules"],
    dependencyTypesNot: ["core"],
  },
}));

module.exports = {
  forbidden: [
    ...oneWay,
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
