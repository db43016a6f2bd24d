import { cellState, type Column, type CategoryColumn, type NumberColumn } from "../columns/column";
import type { Role } from "../../vocabulary/roles";
import { isTotalWord, speaksOfTotal } from "../../../cells/totalWord";
import { rowReasons } from "../../notices/rowReasons";
import { dropCode, leftOut, type Drop, type Dropped } from "./dropped";

/** Takes blank rows, repeated headings and totals out of `used`; says how many of the latter. */
export function dropNonRecords(
  columns: ReadonlyMap<Role, Column>,
  totalHints: Uint8Array,
  used: Uint8Array,
  drop: Drop,
): Dropped[] {
  const all = [...columns.values()];
  const anchors = all.filter((column) => column.type === "time" || column.type === "category");
  const numbers = all.filter(
    (column): column is NumberColumn => column.type === "number" || column.type === "duration",
  );
  const ids = columns.get("ticketId");
  const wordOfTotal = ids?.type === "category" && ids.worded ? ids.labels.map(isTotalInPlaceOfId) : [];
  const ofTotal = ids?.type === "category" && wordOfTotal.includes(true) ? ids.values : undefined;
  const isHeadingAgain = headingAgain(all);
  let totals = 0;
  for (let row = 0; row < used.length; row++) {
    if (isBlankRow(all, row) || isHeadingAgain?.(row)) {
      drop(row, dropCode.blank);
    } else if (
      (ofTotal && wordOfTotal[ofTotal[row] ?? -1]) ||
      (totalHints[row] && (lacksId(columns, row) || !anchors.some((column) => isAnchored(column, row))))
    ) {
      drop(row, dropCode.totals);
      totals += 1;
    }
  }
  totals += dropNamedTotals(anchors, numbers, used, drop);
  if (dropUnnamedTotal(anchors, numbers, used, drop)) totals += 1;
  return totals === 0 ? [] : [leftOut(rowReasons.totals({}), totals, dropCode.totals)];
}

/** "Subtotal" or "Subtotal March 2026" where a ticket's number should be; "SUM-12" is a number. */
function isTotalInPlaceOfId(label: string): boolean {
  return isTotalWord(label) || (/\s/.test(label.trim()) && speaksOfTotal(label));
}

/** True for a row without a number in a list of numbered tickets: averages of dates stand in such rows. */
function lacksId(columns: ReadonlyMap<Role, Column>, row: number): boolean {
  return columns.get("ticketId")?.state[row] === cellState.missing;
}

/** Rows such as "Total MRR" or "Ann Total" whose numbers are the sums of the rows above, since the last such row or of all. */
function dropNamedTotals(
  anchors: readonly Column[],
  numbers: readonly NumberColumn[],
  used: Uint8Array,
  drop: Drop,
): number {
  if (numbers.length === 0) return 0;
  const keys = anchors.flatMap((column) =>
    column.type === "category" && column.worded ? [{ column, speaks: column.labels.map(speaksOfTotal) }] : [],
  );
  if (!keys.some(({ speaks }) => speaks.includes(true))) return 0;
  const sums = numbers.map(() => ({ group: 0, all: 0 }));
  let [dropped, records] = [0, 0];
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    const named = keys.some(({ column, speaks }) => speaks[column.values[row] ?? -1]);
    const matches = (column: NumberColumn, index: number): boolean => {
      const value = column.values[row] ?? NaN;
      const { group = NaN, all = NaN } = sums[index] ?? {};
      return [group, all].some((sum) => sum !== 0 && Math.abs(sum - value) <= 1e-6 * Math.max(1, Math.abs(sum)));
    };
    if (named && records > 1 && numbers.some(matches)) {
      drop(row, dropCode.totals);
      dropped += 1;
      for (const sum of sums) sum.group = 0;
      continue;
    }
    records += 1;
    numbers.forEach((column, index) => {
      const sum = sums[index];
      if (!sum || column.state[row] !== cellState.ok) return;
      sum.group += column.values[row] ?? 0;
      sum.all += column.values[row] ?? 0;
    });
  }
  return dropped;
}

/** A row with a date, or with a label other than "Total", is a record: a client may be called Total. */
function isAnchored(column: Column, row: number): boolean {
  if (column.type === "time") return column.state[row] === cellState.ok;
  if (column.type !== "category") return false;
  const label = column.labels[column.values[row] ?? -1];
  return label !== undefined && !isTotalWord(label);
}

function isBlankRow(columns: readonly Column[], row: number): boolean {
  for (const { state } of columns) if (state[row] !== cellState.missing) return false;
  return true;
}

/** Tells the rows that hold the headings once more; nothing where no column holds its own heading. */
function headingAgain(columns: readonly Column[]): ((row: number) => boolean) | undefined {
  const keys = columns.flatMap((column) => {
    if (column.type !== "category" || !column.worded) return [];
    const heading = column.heading.trim().toLowerCase();
    return [{ column, own: column.labels.findIndex((label) => label.toLowerCase() === heading) }];
  });
  if (!keys.some(({ own }) => own >= 0)) return undefined;
  return (row) => {
    let same = 0;
    for (const column of columns) {
      if (column.state[row] !== cellState.ok) continue;
      if (column.type !== "category" || column.values[row] !== keys.find((one) => one.column === column)?.own)
        return false;
      same += 1;
    }
    return same > 0;
  };
}

/** A last row without any label or date whose numbers are the sums of the rows above. */
function dropUnnamedTotal(
  anchors: readonly Column[],
  numbers: readonly NumberColumn[],
  used: Uint8Array,
  drop: Drop,
): boolean {
  const last = used.lastIndexOf(1);
  if (last < 2 || anchors.length === 0 || anchors.some((column) => column.state[last] !== cellState.missing))
    return false;
  for (const column of numbers) {
    const value = column.values[last] ?? NaN;
    if (Number.isNaN(value)) continue;
    let sum = 0;
    for (let row = 0; row < last; row++)
      if (used[row] && column.state[row] === cellState.ok) sum += column.values[row] ?? 0;
    if (Math.abs(sum - value) <= 1e-6 * Math.max(1, Math.abs(sum))) {
      drop(last, dropCode.totals);
      return true;
    }
  }
  return false;
}

/** Counts the rows of one label only; the others leave `used`. Returns how many left. */
export function keepOnly(column: CategoryColumn, label: number, used: Uint8Array, drop: Drop): number {
  let dropped = 0;
  for (let row = 0; row < used.length; row++) {
    if (used[row] && column.values[row] !== label) {
      drop(row, dropCode.otherClients);
      dropped += 1;
    }
  }
  return dropped;
}
