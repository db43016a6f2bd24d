/** @jest-environment jsdom */
import { deserialize, serialize } from "node:v8";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { searchKpi } from "../../src/catalogue/find";
import { holdUserBenchmarks } from "../../src/catalogue/userBenchmarks/registry";
import { liveUnavailable } from "../../src/excel/host/environment";
import { allFunctions } from "../../src/kpis";
import { officeAddIn } from "../../src/taskpane/officeAddIn";
import { Pane } from "../../src/taskpane/Pane";
import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { type ExcelHost, startExcelHost } from "../../src/workbench/excel-host";

// The simulated Excel uses what every browser has and jsdom lacks.
globalThis.structuredClone ??= <T,>(value: T): T => deserialize(serialize(value)) as T;

type Line = readonly (string | number | null)[];

const firstDay = 45352; // 1 March 2024
const headings: Line = ["Number", "Opened", "First response", "Resolved", "Made SLA"];

/** Twelve tickets, opened at eight: answered within half an hour, resolved after 6 hours, two still open. */
const tickets: readonly Line[] = Array.from({ length: 12 }, (_, at) => {
  const opened = firstDay + at + 8 / 24;
  const resolved = at < 10 ? opened + 6 / 24 : null;
  return [`T-${1001 + at}`, opened, opened + 30 / 1440, resolved, at % 4 === 0 ? "no" : "yes"];
});

let host: ExcelHost;
let logged: jest.SpyInstance;

beforeEach(() => {
  // Errors are logged with all that Excel knows of them: in these tests on purpose.
  jest.spyOn(console, "group").mockImplementation(() => undefined);
  jest.spyOn(console, "groupCollapsed").mockImplementation(() => undefined);
  logged = jest.spyOn(console, "error").mockImplementation(() => undefined);
});

afterEach(() => {
  jest.restoreAllMocks();
  host.dispose();
  holdUserBenchmarks([]);
  localStorage.clear();
});

/** Opens a workbook with one sheet in a simulated Excel and the pane beside it: the code that ships, over Office.js. */
function open(lines: readonly Line[], change: (document: WorkbookDocument) => void = () => undefined) {
  const document = new WorkbookDocument();
  document.calculator = univerCalculator;
  const sheet = document.addSheet("Tickets");
  lines.forEach((line, row) => line.forEach((value, column) => sheet.cells.set(row, column, value)));
  change(document);
  host = startExcelHost(document);
  host.install();
  render(<Pane addIn={officeAddIn(liveUnavailable())} />);
  return { document, user: userEvent.setup() };
}

async function headingBecomes(text: string | RegExp) {
  await screen.findByRole("heading", { level: 1, name: text }, { timeout: 20_000 });
}

function button(name: string | RegExp): HTMLElement {
  return screen.getByRole("button", { name });
}

function sheetNames(document: WorkbookDocument): string[] {
  return document.sheets.map(({ name }) => name);
}

/** All that is in a sheet's cells, to see that nothing was changed. */
function contents(document: WorkbookDocument, name: string): unknown[] {
  const cells = document.sheet(name)?.cells;
  const used = cells?.usedRange(false);
  if (!cells || !used) {
    return [];
  }
  return Array.from({ length: used.rows * used.columns }, (_, at) => {
    const row = used.row + Math.floor(at / used.columns);
    const column = used.column + (at % used.columns);
    return cells.formula(row, column) ?? cells.value(row, column);
  });
}

test("a ticket export is scanned, reviewed, written and shown", async () => {
  const { document, user } = open([headings, ...tickets]);
  const before = contents(document, "Tickets");
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);

  const desk = within(screen.getByRole("region", { name: "Service desk" }));
  expect(desk.getAllByText("6.0 h").length).toBeGreaterThan(0);
  expect(desk.getAllByText("30.0 min").length).toBeGreaterThan(0);

  await user.click(button("Write scorecard"));
  await headingBecomes("Scorecard written");
  expect(sheetNames(document)).toEqual(expect.arrayContaining(["Tickets", "MSP Scorecard"]));
  expect(contents(document, "MSP Details").filter((cell) => String(cell).includes("Tickets!"))).not.toHaveLength(0);
  expect(contents(document, "Tickets")).toEqual(before);

  document.activeSheet = document.sheet("Tickets") ?? document.activeSheet;
  await user.click(button("Open the sheet"));
  await waitFor(() => expect(document.activeSheet.name).toBe("MSP Scorecard"));
});

test("the source range of a figure is selected in the grid", async () => {
  const { document, user } = open([headings, ...tickets]);
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);
  const [range] = screen.getAllByRole("button", { name: /^Select .*D2:D13/ });
  await user.click(range as HTMLElement);
  await waitFor(() => expect(document.selection).toMatchObject({ sheet: { name: "Tickets" }, address: "D2:D13" }));
});

test("a figure of one's own is kept in the workbook and rates what is reviewed", async () => {
  const { document, user } = open([headings, ...tickets]);
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);
  await user.click(screen.getByRole("tab", { name: "Benchmarks" }));
  await headingBecomes("Benchmarks");
  await user.click(button("Add a figure"));
  await user.type(screen.getByRole("textbox", { name: /^Source/ }), "Service Leadership 2024");
  await user.selectOptions(screen.getByLabelText(/^KPI/), "MTTR");
  await user.type(screen.getByLabelText(/^To/), "6.5");
  await user.click(button("Save"));
  await headingBecomes("Benchmarks");
  expect([...document.settings.values()]).toEqual([expect.stringContaining("Service Leadership 2024")]);
  expect(searchKpi(allFunctions, "RATING")?.evaluate(["MTTR", 6.5])).toBe("On target");

  await user.click(screen.getByRole("tab", { name: "Scorecard" }));
  await headingBecomes(/figures found/);
  await user.click(button("Write scorecard"));
  await headingBecomes("Scorecard written");
  expect(contents(document, "MSP Method")).toContain("Service Leadership 2024");
});

test("a range whose sheet was deleted meanwhile leaves the review standing", async () => {
  const { document, user } = open([headings, ...tickets], (workbook) => workbook.addSheet("Other"));
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);
  const sheet = document.sheet("Tickets");
  if (sheet) {
    document.removeSheet(sheet);
  }
  await user.click(screen.getAllByRole("button", { name: /^Select / })[0] as HTMLElement);
  await waitFor(() => expect(screen.getAllByText(/renamed or deleted/).length).toBeGreaterThan(0));
  await headingBecomes(/figures found/);
});

test("an empty workbook is called empty", async () => {
  const { user } = open([]);
  await user.click(button("Scan this workbook"));
  await headingBecomes("This workbook is empty");
});

test("a telephone list is not taken for KPIs", async () => {
  const people = ["Ann", "Ben", "Cem", "Dot"].map((name, at) => [name, `+1 555 010${at}`, "Main Street"]);
  const { user } = open([["Name", "Telephone", "Address"], ...people]);
  await user.click(button("Scan this workbook"));
  await headingBecomes("Nothing recognised");
});

test("while a cell is edited the scan says so, and works once editing is finished", async () => {
  const { user } = open([headings, ...tickets]);
  host.cellEditMode = true;
  await user.click(button("Scan this workbook"));
  await headingBecomes("Excel is editing a cell");
  expect(screen.getAllByText(/Press Enter to finish editing/).length).toBeGreaterThan(0);
  host.cellEditMode = false;
  await user.click(button("Retry"));
  await headingBecomes(/figures found/);
});

test("a protected workbook is left alone, and written to once it is unprotected", async () => {
  const { document, user } = open([headings, ...tickets], (workbook) => (workbook.structureProtected = true));
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);
  await user.click(button("Write scorecard"));
  await headingBecomes("The workbook is protected");
  expect(sheetNames(document)).toEqual(["Tickets"]);
  document.structureProtected = false;
  await user.click(button("Retry"));
  await headingBecomes("Scorecard written");
});

test("what was changed after the scan is scanned again before it is written", async () => {
  const { document, user } = open([headings, ...tickets]);
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);
  document.sheet("Tickets")?.cells.set(2, 1, "1 - Critical");
  await user.click(button("Write scorecard"));
  await headingBecomes("The workbook was changed");
  expect(sheetNames(document)).toEqual(["Tickets"]);
  expect(screen.queryByRole("button", { name: "Retry" })).toBeNull();
  await user.click(button("Scan again"));
  await headingBecomes(/figures found/);
  await user.click(button("Write scorecard"));
  await headingBecomes("Scorecard written");
});

test("a write that fails leaves the workbook as it was, says why, and works when tried again", async () => {
  const { document, user } = open([headings, ...tickets]);
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);
  const before = contents(document, "Tickets");
  host.resetStats();
  host.failRequest(4, "GeneralException");
  await user.click(button("Write scorecard"));
  await headingBecomes("The scorecard was not written");
  expect(sheetNames(document)).toEqual(["Tickets"]);
  expect(contents(document, "Tickets")).toEqual(before);
  await waitFor(() => expect(logged).toHaveBeenCalled());
  await user.click(button("Retry"));
  await headingBecomes("Scorecard written");
});

test("MSP formulas are converted to values for people without the add-in, and restored", async () => {
  const { document, user } = open([headings, ...tickets], (workbook) => {
    const cells = workbook.sheet("Tickets")?.cells;
    cells?.setFormula(0, 7, "=MSP.FCR(3,4)", 0.75);
  });
  const cells = () => document.sheet("Tickets")?.cells;
  await user.click(button("Formulas and values"));
  await headingBecomes("Formulas and values");
  await user.click(button("Convert to values"));
  await screen.findByText(/Converted to values: 1 cell on “Tickets”/, { selector: ".fui-MessageBarBody" });
  expect([cells()?.value(0, 7), cells()?.formula(0, 7)]).toEqual([0.75, undefined]);
  await user.click(button("Restore formulas"));
  await screen.findByText(/Formulas restored: 1 cell on “Tickets”/, { selector: ".fui-MessageBarBody" });
  expect(cells()?.formula(0, 7)).toBe("=MSP.FCR(3,4)");
});

test("a corrected column changes the figures, and the correction travels with the workbook", async () => {
  const { document, user } = open([headings, ...tickets]);
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);
  expect(screen.getAllByText("30.0 min").length).toBeGreaterThan(0);
  await user.click(button("1 table read"));
  await user.click(button("Columns of Tickets A1:E13"));
  await user.selectOptions(screen.getByLabelText("C: First response (dates)"), "Not used");
  await user.click(button("Scan again with the answers"));
  await waitFor(() => expect(screen.queryByText("30.0 min")).toBeNull(), { timeout: 20_000 });
  await headingBecomes(/figures found/);
  expect([...document.settings.values()].join()).toContain("role:Tickets!C");
  await user.click(button("1 answer stored in the workbook"));
  await user.click(button("Forget: Column: Tickets!C"));
  await user.click(button("Scan again with the answers"));
  await waitFor(() => expect(screen.getAllByText("30.0 min").length).toBeGreaterThan(0), { timeout: 20_000 });
  expect([...document.settings.values()].join()).not.toContain("role:Tickets!C");
});

test("from the scorecard to the rows behind a figure, to values, and away again", async () => {
  const { document, user } = open([headings, ...tickets]);
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);
  await user.click(button("Write scorecard"));
  await headingBecomes("Scorecard written");
  const before = sheetNames(document);

  const figures = screen.getByLabelText<HTMLSelectElement>("Rows behind a figure");
  await user.selectOptions(figures, "MTTR/mean@Tickets!A1");
  await user.click(button("List the rows"));
  await screen.findByText(/The rows behind Mean time to resolution are on the sheet/, {
    selector: ".fui-MessageBarBody",
  });
  const [listed] = sheetNames(document).filter((name) => !before.includes(name));
  await waitFor(() => expect(document.activeSheet.name).toBe(listed));
  expect(contents(document, listed ?? "")).toContain("T-1001");

  await user.click(button("Formulas and values"));
  await headingBecomes("Formulas and values");
  await user.click(screen.getByRole("radio", { name: /^Values/ }));
  await user.click(button("Switch the scorecards"));
  await screen.findByText("The scorecard's cells now hold values.", { selector: ".fui-MessageBarBody" });
  expect(contents(document, "MSP Details").filter((cell) => String(cell).startsWith("=AVERAGE"))).toEqual([]);

  await user.click(button("Back"));
  await user.click(button("Delete the scorecard …"));
  await user.click(button("Delete"));
  await headingBecomes(/figures found/);
  expect(sheetNames(document)).not.toContain("MSP Scorecard");
  expect(sheetNames(document)).toContain("Tickets");
});

test("one client gets a review of its own rows, and the workbook's scorecard stays away", async () => {
  const withClient = (line: Line, at: number): Line => [...line, at % 3 === 0 ? "=Evil Corp" : "Bay Dental"];
  const { document, user } = open([[...headings, "Client"], ...tickets.map(withClient)]);
  await user.click(button("Scan this workbook"));
  await headingBecomes(/figures found/);
  await user.selectOptions(screen.getByLabelText("For"), "=Evil Corp (4 rows)");
  await user.click(button("Write this client's review"));
  await headingBecomes("Review written");
  const [written] = sheetNames(document).filter((name) => name.startsWith("Review - "));
  expect(written).toContain("Evil Corp");
  expect(sheetNames(document)).not.toContain("MSP Scorecard");
  expect(contents(document, written ?? "").join(" ")).toContain("=Evil Corp");
});
