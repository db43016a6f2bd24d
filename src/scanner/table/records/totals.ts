import { toNumber } from "../../../cells/number";
import { isTotalWord, speaksOfTotal } from "../../../cells/totalWord";
import { rowReasons } from "../../notices/rowReasons";
import type { Role } from "../../vocabulary/roles";
import { cellState, type Column, type NumberColumn } from "../columns/column";
import { dropCode, leftOut, type RowFilter, type Rows } from "./rowFilter";

/** Drops lines of totals: by their words, and by numbers that are the sums of the rows above. */
export const dropTotals: RowFilter = ({ columns, totalHints }, rows) => {
  const all = [...columns.values()];
  const anchors = all.filter((column) => column.type === "time" || column.type === "category");
  const numbers = all.filter(
    (column): column is NumberColumn => column.type === "number" || column.type === "duration",
  );
  const ids = columns.get("ticketId");
  const wordOfTotal = ids?.type === "category" && ids.worded ? ids.labels.map(isTotalInPlaceOfId) : [];
  const ofTotal = ids?.type === "category" && wordOfTotal.includes(true) ? ids.values : undefined;
  let totals = 0;
  for (let row = 0; row < rows.used.length; row++) {
    if (!rows.used[row]) continue;
    const isHinted =
      totalHints[row] === 1 && (lacksId(columns, row) || !anchors.some((column) => isAnchored(column, row)));
    if (!isHinted && !(ofTotal && wordOfTotal[ofTotal[row] ?? -1])) continue;
    rows.drop(row, dropCode.totals);
    totals += 1;
  }
  totals += dropNamedTotals(anchors, numbers, rows);
  if (dropUnnamedTotal(anchors, numbers, rows)) totals += 1;
  return totals === 0 ? {} : { excluded: [leftOut(rowReasons.totals({}), totals, dropCode.totals)] };
};

/** Says that totals stand between the records, where no formula over whole columns leaves them out. */
export const noteTotalsBetween: RowFilter = ({ totalHints }, { used, dropped }) => {
  if (!dropped.includes(dropCode.totals)) return {};
  const last = used.lastIndexOf(1);
  for (let row = used.indexOf(1); row >= 0 && row <= last; row++)
    if (totalHints[row] && !used[row]) return { obstacles: ["Rows with totals stand between the records"] };
  return {};
};

/** "Subtotal" or "Subtotal March 2026" where a ticket's number should be; "SUM-12" is a number. */
function isTotalInPlaceOfId(label: string): boolean {
  return isTotalWord(label) || (/\s/.test(label.trim()) && speaksOfTotal(label));
}

/** True for a row without a number in a list of numbered tickets: averages of dates stand in such rows. */
function lacksId(columns: ReadonlyMap<Role, Column>, row: number): boolean {
  return columns.get("ticketId")?.state[row] === cellState.missing;
}

/** Of so many labels and dates a record has one at least besides its name. */
const fewestOthers = 2;

/** Rows such as "Total MRR" or "Ann Total" whose numbers are the sums of the rows above, since the last such row or of all. */
function dropNamedTotals(anchors: readonly Column[], numbers: readonly NumberColumn[], { used, drop }: Rows): number {
  if (numbers.length === 0) return 0;
  const keys = anchors.flatMap((column) =>
    column.type === "category" && column.worded ? [{ column, speaks: column.labels.map(speaksOfTotal) }] : [],
  );
  if (!keys.some(({ speaks }) => speaks.includes(true))) return 0;
  const sums = numbers.map(() => ({ group: 0, all: 0 }));
  let [dropped, records] = [0, 0];
  for (let row = 0; row < used.length; row++) {
    if (!used[row]) continue;
    const namedBy = keys.find(({ column, speaks }) => speaks[column.values[row] ?? -1]);
    const matches = (column: NumberColumn, index: number): boolean => {
      const value = column.values[row] ?? NaN;
      const { group = NaN, all = NaN } = sums[index] ?? {};
      return [group, all].some((sum) => sum !== 0 && Math.abs(sum - value) <= 1e-6 * Math.max(1, Math.abs(sum)));
    };
    if (namedBy && records > 1 && (isBare(anchors, namedBy.column, row) || numbers.some(matches))) {
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

/** True where nothing but its name says what a row is about: whatever its numbers add up to, it is no record. */
function isBare(anchors: readonly Column[], name: Column, row: number): boolean {
  const others = anchors.filter((column) => column !== name);
  return others.length >= fewestOthers && others.every(({ state }) => state[row] === cellState.missing);
}

/**
 * A row with a date, or with a label other than "Total", is a record: a client may be called Total. A number among words is
 * no label: it is what the line counts.
 */
function isAnchored(column: Column, row: number): boolean {
  if (column.type === "time") return column.state[row] === cellState.ok;
  if (column.type !== "category") return false;
  const label = column.labels[column.values[row] ?? -1];
  return label !== undefined && !isTotalWord(label) && !(column.worded && toNumber(label) !== undefined);
}

/** A last row without any label or date whose numbers are the sums of the rows above. */
function dropUnnamedTotal(anchors: readonly Column[], numbers: readonly NumberColumn[], { used, drop }: Rows): boolean {
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
