import { scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import type { SheetDocument } from "../../src/workbench/document/sheetDocument";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { closeExcel, openInExcel, snapshot, workbookOf } from "../support/excel";
import { helpdesk } from "../support/helpdesk";

afterEach(closeExcel);

function historyOf(document: WorkbookDocument) {
  for (const sheet of document.sheets) {
    const table = sheet.tables.find(({ name }) => name === "MSP_History");
    if (!table) continue;
    const { row, column, rows, columns } = table.rect;
    const cells = Array.from({ length: rows }, (_row, r) =>
      Array.from({ length: columns }, (_cell, c) => sheet.cells.value(row + r, column + c)),
    );
    return { sheet, table, headings: cells[0] ?? [], rows: cells.slice(1), first: row + 1 };
  }
  throw new Error("There is no history.");
}

const write = async () => writeScorecard(await scanWorkbook(), { mode: "values" });

/** Sets a cell of the history as the user would. */
function setCell(document: WorkbookDocument, row: number, heading: string, value: string | number): void {
  const { sheet, headings, table, first } = historyOf(document);
  sheet.cells.set(first + row, table.rect.column + headings.indexOf(heading), value);
}

function rowOf(document: WorkbookDocument, kpi: string): number {
  const { rows, headings } = historyOf(document);
  return rows.findIndex((row) => row[headings.indexOf("KPI")] === kpi && String(row[0]).includes(" to "));
}

/** Dated tickets over three months, two hours each. */
function months(): WorkbookDocument {
  const rows = Array.from({ length: 92 }, (_, n) => {
    const opened = 46_023 + n + 9 / 24; // from 1 January 2026
    return [1000 + n, "Acme", "2 - High", "Closed", opened, opened + 2 / 24];
  });
  return workbookOf({ Tickets: [["Ticket ID", "Client", "Priority", "Status", "Created", "Resolved"], ...rows] });
}

describe("the history of the scorecards", () => {
  test("has a line per KPI with period, value, benchmark, rating, time and scope", async () => {
    const document = helpdesk();
    openInExcel(document);
    const { scorecard } = await write();
    const { headings, rows, sheet } = historyOf(document);
    expect(sheet.name).toBe("MSP History");
    expect(headings).toEqual(["Period", "KPI", "Variant", "Value", "Benchmark", "Rating", "Created", "Scope"]);
    const sla = scorecard.areas.flatMap((area) => area.rows).find(({ variant }) => variant === "resolution-label");
    expect(rows).toContainEqual([
      scorecard.period,
      "SLA",
      "resolution-label",
      expect.closeTo(9 / 11, 12),
      sla?.benchmarkText,
      "Misses benchmark",
      scorecard.createdAt,
      null,
    ]);
    expect([...sheet.cells.formulas()]).toEqual([]);
  });

  test("announces itself where it begins, and says nothing when it goes on", async () => {
    openInExcel(helpdesk());
    expect((await write()).notices).toEqual([expect.stringContaining('Started a history on the sheet "MSP History"')]);
    expect((await write()).notices).toEqual([]);
  });

  test("a refresh on the same day replaces the lines, one on another day adds to them", async () => {
    const document = helpdesk();
    openInExcel(document);
    await write();
    const { rows } = historyOf(document);
    await write();
    expect(historyOf(document).rows).toHaveLength(rows.length);
    rows.forEach((_row, n) => setCell(document, n, "Created", "2026-01-05 08:00"));
    await write();
    expect(historyOf(document).rows).toHaveLength(2 * rows.length);
    expect(document.sheets.filter(({ name }) => name.startsWith("MSP History"))).toHaveLength(1);
  });

  test("the months of the data get a line each; one whose value is the same is not repeated on another day", async () => {
    const document = months();
    openInExcel(document);
    await write();
    const { rows } = historyOf(document);
    const mttr = rows.filter(([, kpi, variant]) => kpi === "MTTR" && variant === "mean");
    const periods = mttr.map(([period]) => period);
    expect(periods).toEqual(expect.arrayContaining(["2026-02"]));
    for (const [period, , , value] of mttr) expect([period, value]).toEqual([period, expect.closeTo(2, 6)]);
    const monthly = rows.filter(([period]) => /^\d{4}-\d\d$/.test(String(period))).length;
    rows.forEach((_row, n) => setCell(document, n, "Created", "2026-01-05 08:00"));
    await write();
    expect(historyOf(document).rows).toHaveLength(2 * rows.length - monthly);
  });

  test("what the user sorted, moved, added and typed in the table stays", async () => {
    const document = helpdesk();
    openInExcel(document);
    await write();
    const { sheet, table, rows } = historyOf(document);
    // A column of the user's own in front, the rows upside down, the sheet renamed and moved.
    const shifted = [
      ["Comment", ...historyOf(document).headings],
      ...rows.map((row, n) => [`mine ${n}`, ...row]).reverse(),
    ];
    shifted.forEach((line, r) => line.forEach((value, c) => sheet.cells.set(table.rect.row + r, c, value)));
    table.rect = { ...table.rect, columns: 9 };
    table.columns = shifted[0]?.map((name, n) => ({ id: n + 1, name: String(name) })) ?? [];
    sheet.name = "Our history";
    sheet.cells.set(table.rect.row + 1, 12, "beside the table");
    const before = historyOf(document);
    document.sheet("Tickets")?.cells.set(1, 6, "Missed");
    await write();
    const after = historyOf(document);
    expect(after.sheet.name).toBe("Our history");
    expect(after.headings).toEqual(before.headings);
    expect(after.rows.map(([comment, , kpi, variant]) => [comment, kpi, variant])).toEqual(
      before.rows.map(([comment, , kpi, variant]) => [comment, kpi, variant]),
    );
    const sla = after.rows.find(([, , kpi, variant]) => kpi === "SLA" && variant === "resolution-label");
    expect(sla?.[4]).toBeCloseTo(8 / 11, 12);
    expect(sheet.cells.value(table.rect.row + 1, 12)).toBe("beside the table");
  });

  test("feeds the scorecard: what a KPI was the time before stands beside it", async () => {
    const document = helpdesk();
    openInExcel(document);
    await write();
    const { rows } = historyOf(document);
    rows.forEach((_row, n) => setCell(document, n, "Created", "2025-10-05 08:00"));
    rows.forEach((_row, n) => setCell(document, n, "Period", "2025-07-01 to 2025-09-30"));
    setCell(
      document,
      rows.findIndex(([, kpi, variant]) => kpi === "SLA" && variant === "resolution-label"),
      "Value",
      0.5,
    );
    const { scorecard } = await write();
    const sla = scorecard.areas.flatMap((area) => area.rows).find(({ variant }) => variant === "resolution-label");
    expect(sla?.previous).toMatchObject({ earlier: { value: 0.5 } });
  });

  test.each([
    ["a column is missing", (sheet: SheetDocument) => sheet.cells.set(3, 5, "Verdict"), 'has no column "Rating"'],
    [
      "its sheet is protected",
      (sheet: SheetDocument) => (sheet.protection = { protected: true, options: {} }),
      "is protected",
    ],
  ])(
    "where %s, the table is left alone and the scorecard is written with a word about it",
    async (_why, damage, words) => {
      const document = helpdesk();
      openInExcel(document);
      await write();
      const { sheet, table } = historyOf(document);
      damage(sheet);
      table.columns = historyOf(document).headings.map((name, n) => ({ id: n + 1, name: String(name) }));
      const before = historyOf(document).rows;
      setCell(document, 0, "Value", 42);
      const { notices, sheetName } = await write();
      expect(notices).toEqual([expect.stringContaining(words)]);
      expect(sheetName).toBe("MSP Scorecard");
      expect(historyOf(document).rows.slice(1)).toEqual(before.slice(1));
      expect(historyOf(document).rows[0]).toContain(42);
    },
  );

  test("somebody else's name MSP_History is left alone", async () => {
    const document = helpdesk();
    document.names.push({ name: "MSP_History", formula: "=Notes!$A$1", visible: true });
    openInExcel(document);
    const own = { ...document.names[0] };
    const { notices } = await write();
    expect(notices).toEqual([expect.stringContaining("Rename it")]);
    expect(document.names.filter(({ name }) => name === "MSP_History")).toEqual([own]);
    expect(document.sheet("MSP History")).toBeUndefined();
  });

  test("a user's own sheet called MSP History is left alone", async () => {
    const document = helpdesk();
    document.addSheet("MSP History").cells.set(0, 0, "mine");
    openInExcel(document);
    await write();
    expect(document.sheet("MSP History")?.cells.value(0, 0)).toBe("mine");
    expect(historyOf(document).sheet.name).toBe("MSP History (2)");
  });

  test("a table that the user emptied is filled again from its first row", async () => {
    const document = helpdesk();
    openInExcel(document);
    await write();
    const { sheet, table, rows } = historyOf(document);
    sheet.cells.clear({ ...table.rect, row: table.rect.row + 1, rows: rows.length }, "all");
    table.rect = { ...table.rect, rows: 2 };
    await write();
    expect(historyOf(document).rows.map((row) => row.slice(0, 4))).toEqual(rows.map((row) => row.slice(0, 4)));
  });

  test("added rows look like the last one, with the number format of their own KPI", async () => {
    const document = helpdesk();
    openInExcel(document);
    await write();
    const { sheet, rows, first } = historyOf(document);
    const looks = (from: number) =>
      rows.map((_row, n) => document.styles.get(sheet.cells.style(first + from + n, 3)).numberFormat);
    const formats = looks(0);
    rows.forEach((_row, n) => setCell(document, n, "Created", "2026-01-05 08:00"));
    await write();
    expect(looks(rows.length)).toEqual(formats);
    const aligned = document.styles.get(sheet.cells.style(first + 2 * rows.length - 1, 4)).horizontal;
    expect(aligned).toBe("Center");
  });

  test.each<[string, (sheet: SheetDocument, below: number) => void, string]>([
    ["cells stand below it", (sheet, below) => sheet.cells.set(below + 40, 2, "mine"), "leave it no room"],
    [
      "it has a total row",
      (sheet, below) => {
        sheet.tables.forEach((table) =>
          Object.assign(table, { showTotals: true, rect: { ...table.rect, rows: table.rect.rows + 1 } }),
        );
        sheet.cells.set(below, 0, "Total");
      },
      "has a total row",
    ],
  ])(
    "where %s, no row is added and no cell moved; lines of the same day are still replaced",
    async (_what, hinder, words) => {
      const document = helpdesk();
      openInExcel(document);
      await write();
      const { sheet, rows, first } = historyOf(document);
      hinder(sheet, first + rows.length);
      setCell(document, 0, "Value", 42);
      expect((await write()).notices).toEqual([]);
      expect(
        historyOf(document)
          .rows.slice(0, rows.length)
          .map((row) => row[3]),
      ).toEqual(rows.map((row) => row[3]));
      rows.forEach((_row, n) => setCell(document, n, "Created", "2026-01-05 08:00"));
      const before = historyOf(document).rows;
      const { notices, sheetName } = await write();
      expect(notices).toEqual([expect.stringContaining(words)]);
      expect(sheetName).toBe("MSP Scorecard");
      expect(historyOf(document).rows).toEqual(before);
    },
  );

  test("is no data: a scan does not read it", async () => {
    const document = helpdesk();
    openInExcel(document);
    const before = await scanWorkbook();
    await write();
    const state = snapshot(document);
    expect((await scanWorkbook()).findings).toEqual(before.findings);
    expect(snapshot(document)).toEqual(state);
    expect(rowOf(document, "SLA")).toBeGreaterThanOrEqual(0);
  });
});
