import { scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import { columnOf } from "../../src/scorecard/layout";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { closeExcel, openInExcel, workbookOf } from "../support/excel";

afterEach(closeExcel);

function kpiSheet(): WorkbookDocument {
  return workbookOf({
    KPIs: [
      ["KPI", "Value"],
      ["Technician utilization", 0.72],
      ["First contact resolution", 0.6],
      ["CSAT", 0.91],
      ["MRR", 40_000],
    ],
  });
}

function sheetOf(document: WorkbookDocument, name: string) {
  const sheet = document.sheet(name);
  if (!sheet) throw new Error(`There is no sheet "${name}".`);
  return sheet;
}

function rowOf(document: WorkbookDocument, name: string, key: string): number {
  const { cells } = sheetOf(document, name);
  for (let row = 0; row < 300; row++) if (String(cells.value(row, columnOf.id)).split("@")[0] === key) return row;
  throw new Error(`The scorecard has no line ${key}.`);
}

describe("each KPI's value has a name in the workbook", () => {
  test("that refers to its cell, beside names of the user's own", async () => {
    const document = kpiSheet();
    const own = { name: "Rate", formula: "=KPIs!$B$2", visible: true };
    document.names.push({ ...own });
    openInExcel(document);
    const { linesName: sheetName } = await writeScorecard(await scanWorkbook(), { mode: "native" });
    const names = document.names.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["MSP_FCR", "MSP_FCR_REPORTED", "MSP_UTILIZATION", "MSP_MRR"]));
    expect(sheetOf(document, sheetName).names.map(({ name }) => name)).toEqual(["MSP_Scorecard"]);
    expect(document.names[0]).toEqual(own);
    const row = rowOf(document, sheetName, "FCR/reported");
    expect(document.names.find(({ name }) => name === "MSP_FCR")).toEqual({
      name: "MSP_FCR",
      formula: `='${sheetName}'!$C$${row + 1}`,
      comment: "MSP Scorecard: First contact resolution",
      visible: true,
    });
    expect(sheetOf(document, sheetName).cells.value(row, columnOf.value)).toBe(0.6);
  });

  test("and the same names again after a refresh, at the same values", async () => {
    const document = kpiSheet();
    openInExcel(document);
    const before = await writeScorecard(await scanWorkbook(), { mode: "native" });
    // Each writer points anew to the sheets that it has written.
    const namesNow = (): string[] =>
      document.names.map(({ name }) => name.replace(/^MSP_Sheet_\d+$/, "MSP_Sheet")).sort();
    const names = namesNow();
    for (const { linesName: sheetName } of [before, await writeScorecard(await scanWorkbook(), { mode: "values" })]) {
      expect(namesNow()).toEqual(names);
      const fcr = document.names.find(({ name }) => name === "MSP_FCR");
      expect(fcr?.formula).toBe(`='${sheetName}'!$C$${rowOf(document, sheetName, "FCR/reported") + 1}`);
    }
  });
});

test("targets, assumptions and notes of lines, areas and assumptions survive a refresh, also into another mode", async () => {
  const document = kpiSheet();
  const host = openInExcel(document);
  const { linesName: sheetName } = await writeScorecard(await scanWorkbook(), { mode: "native" });
  const typed = [
    ["FCR/reported", "target", 0.95],
    ["FCR/reported", "note", "board, May"],
    ["AREA/service-desk", "note", "=two people left"],
    ["ASSUMPTION/ticketsPerMonth", "target", 1500],
    ["ASSUMPTION/firstCost", "target", 20],
    ["ASSUMPTION/escalatedCost", "target", 60],
    ["ASSUMPTION/escalatedCost", "note", "payroll"],
  ] as const;
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    for (const [key, column, content] of typed) {
      const cell = sheet.getCell(rowOf(document, sheetName, key), columnOf[column]);
      cell.values = [[typeof content === "string" ? `'${content}` : content]];
    }
    const worth = sheet.getCell(rowOf(document, sheetName, "FCR/reported"), columnOf.worth);
    worth.load("values");
    await context.sync();
    // 12 x 1,500 tickets x 0.35 x 40: the gap is priced as soon as the numbers are typed.
    expect(worth.values[0]?.[0]).toBeCloseTo(252_000, 6);
  });
  for (const mode of ["native", "values"] as const) {
    const again = await writeScorecard(await scanWorkbook(), { mode });
    const { cells } = sheetOf(document, again.linesName);
    for (const [key, column, content] of typed) {
      const at = [rowOf(document, again.linesName, key), columnOf[column]] as const;
      expect({ mode, key, column, value: cells.value(...at) }).toEqual({ mode, key, column, value: content });
      expect(cells.formula(...at)).toBeUndefined();
    }
  }
  const row = rowOf(document, sheetName, "FCR/reported");
  expect(sheetOf(document, sheetName).cells.value(row, columnOf.worth)).toBeCloseTo(252_000, 6);
});
