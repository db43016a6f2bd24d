import fc from "fast-check";
import type { Cell } from "../../../src/cells/cell";
import type { ScanResult } from "../../../src/scanner/result/finding";
import { formatId } from "../../../src/scanner/result/findingId";
import type { Template } from "../../../src/scanner/result/workings";
import { scan } from "../../../src/scanner/scan";
import { firstRecord, ofFirstRecord, overWorkings, placeWorkings } from "../../../src/scorecard/workings/placeWorkings";
import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import { cellError, type CellValue } from "../../../src/workbench/document/cellValue";
import { shiftFormula } from "../../../src/workbench/document/shiftFormula";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { messyWorkbook } from "../../scanner/messes/run";
import { memoryReader, type SheetSpec } from "../../support/memoryReader";

const sheetName = "MSP Workings";
const businessHeading = "Business hours to resolve";
const march = 46_082; // 1 March 2026, a Sunday

interface Value {
  readonly id: string;
  readonly value: number;
  readonly formula: Template;
}

/** The values of a scan whose formulas stand on workings, over the months and quarters too. */
function valuesOf({ findings, series }: ScanResult): Value[] {
  return [
    ...findings.flatMap((one): Value[] =>
      one.inWorkings ? [{ id: formatId(one), value: one.value, formula: one.inWorkings }] : [],
    ),
    ...series.flatMap((one) =>
      one.points.flatMap(({ period, value, inWorkings }): Value[] =>
        inWorkings ? [{ id: `${formatId(one)} ${period.label}`, value, formula: inWorkings }] : [],
      ),
    ),
  ];
}

/** Writes the workings beside the sheets that were scanned, and says which formulas give another value. */
function differing(sheets: readonly SheetSpec[], result: ScanResult): string[] {
  const document = new WorkbookDocument();
  for (const { name, cells, at } of sheets) {
    const sheet = document.addSheet(name);
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (cell === undefined || cell === "") return;
        const value = cell === "#N/A" ? cellError(cell) : (cell as CellValue);
        sheet.cells.set(row + (at?.row ?? 0), column + (at?.column ?? 0), value);
      }),
    );
  }
  const sheet = document.addSheet(sheetName);
  const placed = placeWorkings(result.workings);
  for (const { workings, column, columns } of placed) {
    columns.forEach(({ cells }, offset) => {
      for (let row = 0; row < workings.rows; row++) {
        const at = [firstRecord + row, column + offset] as const;
        if ("values" in cells) sheet.cells.set(...at, cells.values[row] as CellValue);
        else {
          const formula = ofFirstRecord(cells.formula, placed);
          expect(formula.length).toBeLessThanOrEqual(255);
          sheet.cells.setFormula(...at, shiftFormula(formula, row, 0));
        }
      }
    });
  }
  const values = valuesOf(result);
  const asked = values.map(({ formula }, row) => ({
    ...{ sheet, row, column: 0 },
    formula: overWorkings(formula, placed, sheetName),
  }));
  const given = univerCalculator.calculate(document, asked);
  return values.flatMap(({ id, value }, index) => {
    const { formula = "" } = asked[index] ?? {};
    const got = given[index];
    const same = typeof got === "number" && Math.abs(got - value) <= 1e-9 * Math.max(1e-3, Math.abs(value));
    return same && formula.length <= 255 ? [] : [`${id}: ${JSON.stringify(got)} instead of ${value} by ${formula}`];
  });
}

test("short formulas over a row per record give what was counted, whatever the tables are like", async () => {
  let [judged, seeds] = [0, 0];
  for (let seed = 1; seed <= 60; seed++) {
    const { sheets } = messyWorkbook(seed);
    const result = await scan(memoryReader(...sheets));
    expect({ seed, wrong: differing(sheets, result) }).toEqual({ seed, wrong: [] });
    const values = valuesOf(result).length;
    judged += values;
    if (values > 0) seeds += 1;
  }
  expect(seeds).toBeGreaterThan(20);
  expect(judged).toBeGreaterThan(300);
});

test("of a large table, records hold what was counted instead of formulas, for values that no plain formula gives", async () => {
  const rows = Array.from({ length: 5_200 }, (_none, n): Cell[] => [
    n + 1,
    `${String(1 + (n % 28)).padStart(2, "0")}/03/2026 09:15`,
    `${String(1 + (n % 28)).padStart(2, "0")}/03/2026 1${n % 9}:45`,
  ]);
  const sheets = [{ name: "Tickets", cells: [["Ticket", "Opened", "Resolved"], ...rows] }];
  const result = await scan(memoryReader(...sheets), { dates: "dmy" });
  expect(result.workings.flatMap(({ columns }) => columns.filter(({ cells }) => "formula" in cells))).toEqual([]);
  expect(valuesOf(result).map(({ id }) => id)).toContain("MTTR/mean@Tickets!A1");
  expect(differing(sheets, result)).toEqual([]);
});

test("business hours are counted by the calendar of the settings, its holidays in a list beside the records", async () => {
  const calendar = fc.record({
    days: fc.constantFrom([0, 1, 2, 3, 4], [0, 1, 2, 3, 4, 5], [0, 1, 2, 3, 6], [0, 1, 2, 3, 4, 5, 6]),
    start: fc.constantFrom(0, 8.5, 9),
    end: fc.constantFrom(17, 18.25, 24),
    holidays: fc.constantFrom([], ["2026-03-09"], ["2026-03-04", "2026-03-08", "2026-03-20"]),
  });
  const tickets = fc.array(fc.tuple(fc.nat({ max: 11 * 1440 }), fc.nat({ max: 5 * 1440 })), {
    minLength: 6,
    maxLength: 12,
  });
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(calendar, tickets, async (days, rows) => {
      const cells = rows.map(([opened, took], n): Cell[] => {
        // Never midnight, which would stand for a date without its time.
        const from = march + (2 * opened + 1) / 1440;
        return [n + 1, from, from + (2 * took) / 1440];
      });
      const sheets = [{ name: "Tickets", cells: [["Ticket", "Opened", "Resolved"], ...cells] }];
      const result = await scan(memoryReader(...sheets), { calendar: days });
      const wrong = differing(sheets, result);
      expect({ days, wrong }).toEqual({ days, wrong: [] });
      const business = result.findings.find(({ variant }) => variant === "business");
      const own = result.workings.flatMap(({ columns }) => columns).find(({ heading }) => heading === businessHeading);
      expect(!own || "formula" in own.cells).toBe(true);
      if (business?.inWorkings) seen.add(`${days.days.length} days, ${days.holidays.length} holidays`);
      const ranges = result.workings.flatMap(({ list, rows: length }) => (list === undefined ? [] : [length]));
      expect(ranges).toEqual(business?.inWorkings && days.holidays.length > 0 ? [days.holidays.length] : []);
    }),
    { numRuns: 20, seed: 7 },
  );
  expect(seen.size).toBeGreaterThan(7);
});
