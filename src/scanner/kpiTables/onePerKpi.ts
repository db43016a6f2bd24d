import { isBlank } from "../../cells/cell";
import { isGoalWord } from "../../cells/goalWord";
import { toNumber } from "../../cells/number";
import { latest, type PeriodName } from "../../cells/date/period";
import { normalizeLabel } from "../../cells/text";
import type { Region } from "../detect/regions/regions";
import { isSameKpi } from "./labels";
import type { PeriodCell, TableValue } from "./tableValue";
import { periodColumn } from "./timeAxis";
import { remarkWords } from "../vocabulary/kpiTableWords";
import { reasonKinds } from "../notices/reasons";

/** Longer texts are sentences, no names of sites or teams. */
const longestName = 50;

/**
 * One value for each KPI. In a list with a row for each KPI and period ("Date | Metric | Value") the latest row counts. A KPI
 * whose rows are told apart by something else (one per site or team) has no single value.
 */
export function oneOfEach(region: Region, values: readonly TableValue[]): TableValue[] {
  const firsts = values.filter((value, index) => values.findIndex((other) => isSameKpi(value, other)) === index);
  return firsts.flatMap((first) => {
    const own = values.filter((value) => isSameKpi(value, first));
    return own.length === 1 ? own : latestRow(region, own);
  });
}

function latestRow(region: Region, own: readonly TableValue[]): TableValue[] {
  const same = (of: (value: TableValue) => string | number): boolean => new Set(own.map(of)).size === 1;
  const [first] = own;
  if (!first || !same(({ column }) => column) || !same(({ label }) => normalizeLabel(label))) return [];
  if (own.some(({ points }) => points.length > 0)) return [];
  const { column } = first;
  const rows = own.map(({ row }) => row);
  const periods = periodColumn(region, rows, new Set([column]));
  if (!periods || hasSegments(region, rows, column, periods)) return [];
  const points = own.flatMap(({ row, cell }): PeriodCell[] => {
    const period = periods.get(row);
    return period ? [{ row, column, cell, period }] : [];
  });
  const last = points[latest(points.map(({ period }) => period))];
  const value = own.find(({ row }) => row === last?.row);
  if (!last || !value) return [];
  const reason = reasonKinds.latestPeriod({ period: last.period.label });
  return [{ ...value, points, period: last.period, reasons: [reason] }];
}

/** True when a column beside the values, other than the periods', holds different texts: sites, teams, clients. */
function hasSegments(
  region: Region,
  rows: readonly number[],
  values: number,
  periods: ReadonlyMap<number, PeriodName>,
): boolean {
  const { grid, block } = region;
  for (let column = block.left; column <= block.right; column++) {
    if (column === values || (column > values && holdsRemarks(region, rows, column))) continue;
    const cells = rows.map((row) => grid.cells[row]?.[column]);
    const texts = new Set(cells.filter((cell) => typeof cell === "string" && !isBlank(cell)));
    const named = periodColumn({ ...region, block: { ...block, left: column, right: column } }, rows);
    if (texts.size > 1 && named?.size !== periods.size) return true;
  }
  return false;
}

/** True for a column that says how a value is to be taken, not what it belongs to: its goal, its rating, a remark. */
function holdsRemarks({ grid, block, headings }: Region, rows: readonly number[], column: number): boolean {
  const heading = headings?.[column - block.left]?.text ?? "";
  if (isGoalWord(heading) || remarkWords.test(heading)) return true;
  const texts = rows.flatMap((row) => {
    const cell = grid.cells[row]?.[column];
    return typeof cell === "string" && !isBlank(cell) ? cell : [];
  });
  return texts.every((text) => toNumber(text) !== undefined) || texts.some((text) => text.length > longestName);
}
