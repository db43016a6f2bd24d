import { isBlank, type Cell } from "../../cells/cell";
import { isGoalWord } from "../../cells/goalWord";
import { decimalOf } from "../detect/regions/decimal";
import { toNumber, type DecimalSeparator } from "../../cells/number";
import { normalizeLabel } from "../../cells/text";
import type { MeasuredKpi } from "../../kpis/ids";
import type { Region } from "../detect/regions/regions";
import { headsOf, listsGoals, type Head } from "./heads";
import { unitOfWord } from "../../cells/unitWord";
import { kpiOfLabel, type NamedKpi, type ValueUnit } from "./labels";
import { oneOfEach } from "./onePerKpi";
import { latest, type PeriodName } from "../../cells/date/periodName";
import { dataRows, periodColumn } from "./timeAxis";
import { apart, onRows, withoutSegments, type TableValues } from "./ambiguousValues";
import type { PeriodCell, TableValue } from "./tableValue";
import { isValue } from "./value";
import { scoreHeading, unitHeadings, weightHeading } from "../vocabulary/kpiTableWords";
import type { Notice } from "../result/notice";
import { reasonKinds } from "../notices/reasons";

const noValues: TableValues = { values: [], several: [] };

/** KPI values beside their labels: a value column, or periods across of which the latest counts. Goals are no values. */
export function valuesBeside(kpis: readonly MeasuredKpi[], region: Region): TableValues {
  const { grid, block } = region;
  const labels = region.complete ? labelColumn(kpis, region) : undefined;
  if (!labels) return noValues;
  const { column, names } = labels;
  const firstRow = Math.min(...names.keys());
  // Lines of unknown names may stand between the headings and the first KPI.
  const heads = headsOf(region, Math.min(firstRow, (region.headingRow ?? firstRow) + 1));
  const unitColumn = heads.findIndex(
    (head, index) => unitHeadings.has(normalizeLabel(head.text)) && block.left + index !== column,
  );
  if (listsGoals(region, firstRow) && !heads.some(({ sense }) => sense === "value")) return noValues;
  const decimal = decimalOf(region);
  const usable = heads.map((head, index) => head.sense !== "goal" && block.left + index > column);
  const headed = heads.flatMap((head, index) => (head.period && usable[index] ? [{ index, period: head.period }] : []));
  const lines = [...names.keys()].map((row) => (grid.cells[row] ?? []).slice(block.left));
  const periods = headed.filter(({ index }) => !isYetToCome(lines, index, headed, decimal));
  const weighed = heads.some((head) => weightHeading.test(head.text));
  const singles = heads.flatMap((head, index) =>
    usable[index] && head.sense === "value" && !(weighed && scoreHeading.test(head.text)) ? [index] : [],
  );
  const found: TableValue[] = [];
  for (const [row, named] of names) {
    const line = grid.cells[row] ?? [];
    const own = periods.filter(({ index }) => isValue(line[block.left + index], decimal));
    const picked = headed.length > 0 ? latestOf(own) : pickSingle(region, row, column, singles, heads, decimal);
    if (!picked) continue;
    const points = own.map(({ index, period }): PeriodCell => {
      const column = block.left + index;
      return { row, column, cell: line[column], period };
    });
    const unit =
      namedUnit(unitColumn < 0 ? undefined : line[block.left + unitColumn]) ??
      named.unit ??
      unitBeside(region, row, picked.index);
    found.push({
      kpi: named.kpi,
      ...(unit ? { unit } : {}),
      label: String(line[column]).trim(),
      row,
      column: block.left + picked.index,
      cell: line[block.left + picked.index],
      points,
      decimal,
      ...(picked.period ? { period: picked.period } : {}),
      reasons: reasonsOf(picked.period, points, decimal),
    });
  }
  return apart(found, oneOfEach(region, found));
}

/** KPI values under their headings: one row for each period, of which the latest counts, or one row altogether. */
export function valuesBelow(kpis: readonly MeasuredKpi[], region: Region): TableValues {
  const { grid, block, headings, headingRow, firstRow, lastRow } = region;
  if (!headings || headingRow === undefined || !region.complete) return noValues;
  if (listsGoals(region, headingRow)) return noValues;
  const decimal = decimalOf(region);
  const named = headings.flatMap((heading, index) => {
    if (isGoalWord(heading.combined.slice(0, -heading.text.length))) return [];
    const found = kpiOfLabel(kpis, heading.combined) ?? kpiOfLabel(kpis, heading.text);
    return found ? [{ index, found, label: heading.combined }] : [];
  });
  if (named.length === 0) return noValues;
  const rows = dataRows(region);
  const columns = named.map(({ index }) => block.left + index);
  const byRow = periodColumn(region, rows, new Set(columns));
  const valued = rows.filter((row) =>
    named.some(({ index }) => isValue(grid.cells[row]?.[block.left + index], decimal)),
  );
  if (!byRow && valued.length > 1) {
    const kpis = named.map(({ found, index, label }) => ({ ...found, label, column: block.left + index, decimal }));
    return onRows(region, valued, kpis);
  }
  if (!byRow && (valued.length === 0 || named.length < 2 || lastRow < firstRow)) return noValues;
  const found: TableValue[] = [];
  const lines = columns.map((column) => grid.cells.map((line) => line[column]));
  const happened = byRow
    ? rows.filter(
        (row) =>
          !isYetToCome(
            lines,
            row,
            rows.map((index) => ({ index })),
            decimal,
          ),
      )
    : valued;
  for (const { index, found: kpi, label } of named) {
    const column = block.left + index;
    const own = happened.filter((row) => isValue(grid.cells[row]?.[column], decimal));
    const picked = byRow
      ? latestOf(own.map((row) => ({ index: row, period: byRow.get(row) as PeriodName })))
      : own.map((row) => ({ index: row, period: undefined }))[0];
    if (!picked) continue;
    const points = own.flatMap((row): PeriodCell[] => {
      const period = byRow?.get(row);
      return period ? [{ row, column, cell: grid.cells[row]?.[column], period }] : [];
    });
    found.push({
      ...kpi,
      label,
      row: picked.index,
      column,
      cell: grid.cells[picked.index]?.[column],
      points,
      decimal,
      ...(picked.period ? { period: picked.period } : {}),
      reasons: reasonsOf(picked.period, points, decimal),
    });
  }
  return withoutSegments(found);
}

/** The column with most KPI names below each other, and the names by row. */
function labelColumn(
  kpis: readonly MeasuredKpi[],
  { grid, block }: Region,
): { column: number; names: Map<number, NamedKpi> } | undefined {
  let best: { column: number; names: Map<number, NamedKpi> } | undefined;
  for (let column = block.left; column <= block.right; column++) {
    const names = new Map<number, NamedKpi>();
    for (let row = block.top; row <= block.bottom; row++) {
      const cell = grid.cells[row]?.[column];
      const named = typeof cell === "string" && !isBlank(cell) ? kpiOfLabel(kpis, cell) : undefined;
      if (named) names.set(row, named);
    }
    if (names.size > (best?.names.size ?? 0)) best = { column, names };
  }
  return best;
}

/** Without periods: the column that says it holds values, else the only number beside the label when no heading says what it is. */
function pickSingle(
  { grid, block }: Region,
  row: number,
  labels: number,
  singles: readonly number[],
  heads: readonly Head[],
  decimal: DecimalSeparator,
): { index: number; period?: PeriodName } | undefined {
  const line = grid.cells[row] ?? [];
  const named = singles.filter((index) => isValue(line[block.left + index], decimal));
  // Two columns that both say "value" (of two sites, of two months) leave open which one counts.
  if (named.length === 1) return { index: named[0] ?? 0 };
  if (singles.length > 0) return undefined;
  const values: number[] = [];
  for (let column = labels + 1; column <= block.right; column++)
    if (isValue(line[column], decimal)) values.push(column - block.left);
  const [only] = values;
  return only !== undefined && values.length === 1 && heads[only]?.text === "" ? { index: only } : undefined;
}

/** A period in which every KPI is 0 or blank although they were not before is one that lies ahead. */
function isYetToCome(
  lines: readonly (readonly Cell[])[],
  at: number,
  periods: readonly { readonly index: number }[],
  decimal: DecimalSeparator,
): boolean {
  const numbers = (index: number): number[] => lines.flatMap((line) => toNumber(line[index], decimal) ?? []);
  const here = numbers(at);
  if (here.length < 2 || here.some((number) => number !== 0)) return false;
  return periods.some(({ index }) => numbers(index).some((number) => number !== 0));
}

function namedUnit(cell: Cell): ValueUnit | undefined {
  return typeof cell === "string" ? unitOfWord(cell) : undefined;
}

/** "3.8 | hours": a unit in the cell behind the value. */
function unitBeside({ grid, block }: Region, row: number, index: number): ValueUnit | undefined {
  return namedUnit(grid.cells[row]?.[block.left + index + 1]);
}

function latestOf<T extends { readonly index: number; readonly period?: PeriodName | undefined }>(
  candidates: readonly T[],
): T | undefined {
  const named = candidates.filter((one): one is T & { period: PeriodName } => one.period !== undefined);
  return named.length === 0 ? undefined : named[latest(named.map(({ period }) => period))];
}

/** Which of the periods counts, and what all of its kind come to on average: years among months are their sums. */
function reasonsOf(period: PeriodName | undefined, points: readonly PeriodCell[], decimal: DecimalSeparator): Notice[] {
  if (!period) return [];
  const own = points.filter((point) => point.period.kind === period.kind);
  const numbers = own.flatMap(({ cell }) => toNumber(cell, decimal) ?? []);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const all = own.length > 1 && numbers.length === own.length;
  return [
    reasonKinds.latestPeriod({ period: period.label, ...(all ? { mean: { of: numbers.length, value: mean } } : {}) }),
  ];
}
