import { join } from "node:path";
import { scanWorkbook, writeScorecard } from "../../src/excel/addIn";
import type { ScanResult } from "../../src/scanner/result/finding";
import { columnOf, printedColumns } from "../../src/scorecard/layout";
import type { Mode } from "../../src/scorecard/plan";
import { ratingLooks } from "../../src/scorecard/styles";
import { univerCalculatorWith } from "../../src/workbench/calculator/univerCalculator";
import type { SheetDocument } from "../../src/workbench/document/sheetDocument";
import type { ExcelHost } from "../../src/workbench/excel-host";
import { openFile } from "../../src/workbench/files/openFile";
import { closeExcel, openInExcel } from "../support/excel";
import { mspTable } from "../support/mspTable";

afterEach(closeExcel);

const sample = (name: string) => join(__dirname, "../../assets/samples", name);

function open(name: string) {
  const { document } = openFile(sample(name), {});
  document.calculator = univerCalculatorWith(mspTable);
  return { document, host: openInExcel(document) };
}

/** Every value that a sheet shows, calculated. */
async function shown(host: ExcelHost, name: string): Promise<readonly (readonly unknown[])[]> {
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getItem(name).getUsedRange(true);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  });
}

function rowOf(sheet: SheetDocument | undefined, key: string): number {
  for (let row = 0; row < 400; row++) if (sheet?.cells.value(row, columnOf.id) === key) return row;
  throw new Error(`The scorecard has no line ${key}.`);
}

/** Types targets, notes and assumptions into the first scorecard, so that the next ones carry them. */
async function typeIn(
  host: ExcelHost,
  name: string,
  sheet: SheetDocument | undefined,
  typed: readonly (readonly [string, keyof typeof columnOf, string | number])[],
) {
  await host.run(async (context) => {
    const target = context.workbook.worksheets.getItem(name);
    for (const [key, column, content] of typed)
      target.getCell(rowOf(sheet, key), columnOf[column]).values = [[content]];
    await context.sync();
  });
}

function compare(hasFormulas: readonly (readonly unknown[])[], fixed: readonly (readonly unknown[])[]): number {
  let numbers = 0;
  fixed.forEach((line, row) =>
    line.slice(0, printedColumns).forEach((value, column) => {
      const other = hasFormulas[row]?.[column];
      if (typeof value !== "number" && typeof other !== "number") return;
      const operands = column === columnOf.change ? [line[columnOf.latest], line[columnOf.previous]] : [];
      // A difference is as exact as what it is taken of.
      const size = Math.max(
        Math.abs(Number(value)),
        Math.abs(Number(other)),
        ...operands.map((one) => Math.abs(Number(one) || 0)),
      );
      const same = typeof value === "number" && typeof other === "number" && Math.abs(value - other) <= 1e-9 * size;
      expect({ row: row + 1, column, same, value, other }).toMatchObject({ same: true });
      numbers += 1;
    }),
  );
  return numbers;
}

describe.each([
  ["helpdesk.xlsx", 250],
  ["msp-finance.xlsx", 120],
])("%s: the three modes show the same numbers, to 1e-9", (name, fewest) => {
  const sheets = new Map<Mode, readonly (readonly unknown[])[]>();
  let result: ScanResult | undefined;

  test.each<Mode>(["native", "live", "values"])(
    "%s",
    async (mode) => {
      const { document, host } = open(name);
      result ??= await scanWorkbook();
      const first = await writeScorecard(result, { mode });
      const sheet = document.sheet(first.linesName);
      const key =
        first.scorecard.areas.flatMap(({ rows }) => rows).find(({ assessment }) => assessment.gap !== undefined)?.key ??
        "";
      const assumed = first.scorecard.areas.flatMap(({ rows }) => rows).some(({ kpi }) => kpi === "UTILIZATION");
      await typeIn(host, first.linesName, sheet, [
        [key, "target", 123],
        ...(assumed
          ? ([
              ["ASSUMPTION/availableHours", "target", 15_000],
              ["ASSUMPTION/hourlyRate", "target", 80],
            ] as const)
          : []),
      ]);
      const { linesName, replaced } = await writeScorecard(result, { mode });
      expect(replaced).toEqual([]);
      sheets.set(mode, await shown(host, linesName));
    },
    120_000,
  );

  test("cell by cell", () => {
    const values = sheets.get("values") ?? [];
    for (const mode of ["native", "live"] as const)
      expect(compare(sheets.get(mode) ?? [], values)).toBeGreaterThan(fewest);
  });

  test("the ratings, too, and the three to fix first", () => {
    const words = (mode: Mode) =>
      (sheets.get(mode) ?? []).flatMap((line) => {
        const rating = String(line[columnOf.rating]);
        return rating in ratingLooks ? [[line[columnOf.name], line[columnOf.icon], rating]] : [];
      });
    expect(words("native").length).toBeGreaterThan(15);
    expect(words("native")).toEqual(words("values"));
    expect(words("live")).toEqual(words("values"));
  });
});

describe("the cost of a full scorecard", () => {
  test("is at most 8 round trips and 1 MB of requests, whatever the number of source rows", async () => {
    let result: ScanResult | undefined;
    const costs: { readonly roundTrips: number; readonly requestBytes: number }[] = [];
    for (const factor of [1, 1000]) {
      const { host } = open("helpdesk.xlsx");
      result ??= await scanWorkbook();
      const findings = result.findings.map((one) => ({ ...one, rowsUsed: one.rowsUsed * factor }));
      host.resetStats();
      await writeScorecard({ ...result, findings }, { mode: "native" });
      costs.push({ ...host.stats });
    }
    for (const { roundTrips, requestBytes } of costs) {
      expect(roundTrips).toBeLessThanOrEqual(8);
      expect(requestBytes).toBeLessThan(1_000_000);
    }
    expect(costs[1]?.requestBytes).toBeLessThan((costs[0]?.requestBytes ?? 0) * 1.01);
  }, 120_000);
});
