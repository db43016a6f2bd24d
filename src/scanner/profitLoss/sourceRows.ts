import type { KpiId } from "../../kpis/ids";
import { columnNumber } from "../../cells/address";
import { lastYear } from "./findings";
import { profitValues, type ProfitValue } from "./values";
import type { ProfitAmount, ProfitStatement } from "./statement";
import type { ReadRows } from "../result/readRows";

/** The lines of a profit-and-loss table that each of its findings stands on, in the order of the findings. */
export function profitRows(
  statement: ProfitStatement,
): { readonly kpi: KpiId; readonly variant: string; readonly read: ReadRows }[] {
  const periods = lastYear(statement);
  return profitValues(statement, periods).map((found) => ({
    kpi: found.kpi,
    variant: "standard",
    read: rowsOf(statement, found, periods),
  }));
}

function rowsOf(
  { sheet, region }: ProfitStatement,
  { above, below }: ProfitValue,
  periods: readonly number[],
): ReadRows {
  const lines = [...new Set([...above.lines, ...(below?.lines ?? [])])].map(({ label, amounts }) => ({
    label,
    amounts: periods.map((period) => amounts[period]),
  }));
  const columns = distinct(
    lines.flatMap(({ amounts }) => amounts.flatMap((one) => (one ? placeOf(one.cell).column : []))),
  );
  return {
    sheet,
    headings: ["Line", ...columns.map(() => "Amount")],
    columns: [placeOf(region.address.split(":")[0] ?? "").column, ...columns],
    rows: lines
      .map(({ label, amounts }) => ({
        row: Math.min(...amounts.flatMap((one) => (one ? placeOf(one.cell).row : []))),
        value: amounts.reduce((sum, one) => sum + (one?.value ?? 0), 0),
        cells: [label, ...columns.map((column) => amountIn(amounts, column))],
      }))
      .sort((a, b) => a.row - b.row),
  };
}

function amountIn(amounts: readonly (ProfitAmount | undefined)[], column: number): number | null {
  return amounts.find((one) => one && placeOf(one.cell).column === column)?.value ?? null;
}

function distinct(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}

/** Row and column, counted from 0, of an address such as "'P&L'!$C$5". */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = "A", digits = "1"] = /\b([A-Z]+)\$?(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnNumber(letters) };
}
