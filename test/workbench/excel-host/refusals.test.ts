import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { notSimulated } from "../../../src/workbench/excel-host/excelError";
import { RequestRun } from "../../../src/workbench/excel-host/executor";
import { loadOfficeLibrary } from "../../../src/workbench/excel-host/loadLibrary";
import { bind, declaredTypes } from "../../../src/workbench/excel-host/objectType";
import { ActionType, PathType, wireName, type RequestBody } from "../../../src/workbench/excel-host/protocol";
import { References } from "../../../src/workbench/excel-host/references";
import type { ClassCoverage, MemberUse } from "../../../src/workbench/excel-host/refusals/coverage";
import { loadCoverage, loadDeclaredClasses } from "../../../src/workbench/excel-host/refusals/loadCoverage";
import { report } from "../../../src/workbench/excel-host/refusals/report";
import { wireNamesOf } from "../../../src/workbench/excel-host/refusals/wireNames";
import { SimulatedExcel } from "../../../src/workbench/excel-host/simulatedExcel";
import { onFirstSheet, openHost } from "./openHost";

const classes = loadDeclaredClasses();
const all = loadCoverage(classes);
const simulated = all.filter(({ isSimulated }) => isSimulated);
const wireNames = wireNamesOf(loadOfficeLibrary());
const gives = (type: string, { member }: MemberUse) =>
  (classes.get(type)?.find(({ name }) => name === member)?.gives ?? []).filter((one) => classes.has(one));

/** The request that Office.js sends for a use of a member of an object which it has got a reference to. */
function requestFor(type: string, use: MemberUse, reference: string): RequestBody {
  const name = wireName(wireNames(type, use) ?? use.member);
  const object = { Id: 1, ObjectPathType: PathType.reference, Name: reference };
  const action = { Id: 1, ObjectPathId: 1, Name: name, ArgumentInfo: { Arguments: [] } };
  const open = { Id: 1, ObjectPathId: 2, Name: "", ActionType: ActionType.instantiate };
  const asked = {
    get: { ...action, ActionType: ActionType.query, QueryInfo: { Select: [name] } },
    set: { ...action, ActionType: ActionType.setProperty },
    call: { ...action, ActionType: ActionType.method },
    listen: { ...action, ActionType: ActionType.method },
  };
  if (use.member === "getItem" && declaredTypes().get(type)?.item) {
    const item = { Id: 2, ObjectPathType: PathType.indexer, Name: "", ParentObjectPathId: 1, ArgumentInfo: {} };
    return { Actions: [open], ObjectPaths: { 1: object, 2: item } };
  }
  if (use.use !== "get" || gives(type, use).length === 0)
    return { Actions: [asked[use.use]], ObjectPaths: { 1: object } };
  if (use.member === "items") return { Actions: [asked.get], ObjectPaths: { 1: object } };
  const opened = { Id: 2, ObjectPathType: PathType.property, Name: name, ParentObjectPathId: 1 };
  return { Actions: [open], ObjectPaths: { 1: object, 2: opened } };
}

/** What an object stands for, where only its type is of interest: whatever is looked up of it leads here again. */
const anything: never = new Proxy({} as never, {
  get: (_target, key) => (key === "toString" ? () => "" : typeof key === "string" ? anything : undefined),
});

/** What a use of a member is answered with, where it is refused. */
function refusalOf(type: string, use: MemberUse): string | undefined {
  const references = new References();
  const found = declaredTypes().get(type);
  if (!found) throw new Error(`There is no type ${type}.`);
  const body = requestFor(type, use, references.keep(bind(found, anything)));
  const [action] = body.Actions;
  if (!action) throw new Error("There is no action.");
  try {
    new RequestRun(body, new SimulatedExcel(new WorkbookDocument(), "desktop"), references).run(action);
    return undefined;
  } catch (error) {
    const { code, message } = (error as { error?: { code: string; message: string } }).error ?? {};
    return code === notSimulated ? message : undefined;
  }
}

/** The sentence of a refusal that is due to the member alone. */
const sentence = (type: string, { member, use }: MemberUse, wire: string | undefined) =>
  `${use === "set" ? "Setting " : ""}${type}.${wire ?? member} is not implemented by the simulated Excel.`;

const each = simulated.map((one): [string, ClassCoverage] => [one.name, one]);

test.each(each)("%s refuses by name what the list says, and nothing else", (name, { done, refused }) => {
  const told = (use: MemberUse) => {
    if (wireNames(name, use) === undefined) return "done";
    const answer = refusalOf(name, use);
    return answer === sentence(name, use, wireNames(name, use)) ? "refused" : "done";
  };
  expect(refused.filter((use) => told(use) !== "refused")).toEqual([]);
  expect(done.filter((use) => told(use) !== "done")).toEqual([]);
});

test("whatever is done gives objects of classes that are simulated", () => {
  const given = simulated.flatMap(({ name, done }) => done.flatMap((use) => gives(name, use)));
  expect(given.filter((type) => !declaredTypes().has(type))).toEqual([]);
});

test("every type of the simulation is a class of Office.js, and declared as one", () => {
  expect([...declaredTypes().keys()].filter((name) => !classes.has(name))).toEqual([]);
  const folder = join(__dirname, "../../../src/workbench/excel-host/members");
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const named = text.flatMap((source) => [...source.matchAll(/\bname: "([A-Z]\w+)"/g)].map(([, name]) => name));
  expect(named.filter((name) => name !== "Calibri").sort()).toEqual([...declaredTypes().keys()].sort());
});

test.each([
  ["Workbook", ["comments", "notes", "pivotTables", "slicers"]],
  ["Worksheet", ["comments", "notes", "pivotTables", "shapes", "slicers"]],
  ["Range", ["getPivotTables", "valuesAsJson"]],
  ["Chart", ["plotArea", "pivotOptions", "getImage"]],
])("the list has what leads from a %s to what is not simulated", (name, members) => {
  const refused = all.find((one) => one.name === name)?.refused.map(({ member }) => member);
  expect(refused).toEqual(expect.arrayContaining(members));
});

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["Worksheet.shapes", (sheet) => sheet.shapes.load("items/name")],
  ["Workbook.pivotTables", (_sheet, { workbook }) => workbook.pivotTables.load("items/name")],
  ["Worksheet._RegisterSingleClickedEvent", (sheet) => sheet.onSingleClicked.add(() => Promise.resolve())],
  [
    "SettingCollection.onSettingsChanged",
    (_sheet, { workbook }) => workbook.settings.onSettingsChanged.add(() => Promise.resolve()),
  ],
  [
    "Setting Table.showHeaders",
    (sheet) => {
      sheet.getRange("A1").values = [["Ticket"]];
      sheet.tables.add("A1:A2", true).showHeaders = false;
    },
  ],
])("through Office.js, %s is refused with that name", async (name, work) => {
  const run = onFirstSheet(openHost(), async (sheet, context) => void (await work(sheet, context)));
  await expect(run).rejects.toThrow(`${name} is not implemented`);
});

test("the report has a line for each class, with counts that add up", () => {
  const lines = report(all).split("\n");
  const total = (what: "done" | "refused") => simulated.reduce((sum, one) => sum + one[what].length, 0);
  expect(lines.slice(0, simulated.length).map((line) => line.split(":")[0])).toEqual(simulated.map(({ name }) => name));
  expect(lines).toContain(
    `${total("done")} uses are done and ${total("refused")} refused by name in ${simulated.length} classes.`,
  );
  expect(lines.at(-1)).toContain("PivotTable, PivotLayout");
});
