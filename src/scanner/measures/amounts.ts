import { medianOf } from "./median";
import { counts, type Tally } from "./tally";

/** Read once: loops over a million rows must not look up another module's names. */
const ok = counts;

/** How a value comes from rows: the sum above the line, or that sum by the one below it, or the median above it. */
export interface Amounts {
  readonly kind: "quotient" | "median" | "sum";
  /** What a row that counts adds above the line. */
  readonly above: (row: number) => number;
  /** And below it; 1 where left out. */
  readonly below?: (row: number) => number;
  /** What the result is multiplied by, to be in the KPI's unit; 1 where left out. */
  readonly factor?: number;
}

/** The value over all rows that count; NaN where there is none. */
export function valueOf({ verdicts, rowsUsed }: Tally, { kind, above, below, factor = 1 }: Amounts): number {
  if (kind === "median") {
    const values = new Float64Array(rowsUsed);
    let filled = 0;
    for (let row = 0; row < verdicts.length; row++) if (verdicts[row] === ok) values[filled++] = above(row);
    return medianOf(values) * factor;
  }
  let [sum, base] = [0, 0];
  for (let row = 0; row < verdicts.length; row++) {
    if (verdicts[row] !== ok) continue;
    sum += above(row);
    if (below) base += below(row);
  }
  if (kind === "sum") return sum * factor;
  return (sum / (below ? base : rowsUsed)) * factor;
}

/** Which group each row belongs to, as a number below `count`; anything else is no group. */
export interface Groups {
  readonly of: Int16Array | Int32Array;
  readonly count: number;
}

/** Values and rows by group; NaN where a group has no value. */
export interface GroupValues {
  readonly values: Float64Array;
  readonly rows: Int32Array;
}

/** The rows that count, by group. */
export function rowsBy({ verdicts }: Pick<Tally, "verdicts">, { of, count }: Groups): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < verdicts.length; row++) {
    const group = of[row] ?? -1;
    if (verdicts[row] === ok && group >= 0 && group < count) rows[group] = (rows[group] ?? 0) + 1;
  }
  return rows;
}

/** The rows that count and what they add, told once for all the groups that they are put into. */
interface Gathered {
  readonly tally: Tally;
  readonly rows: Int32Array;
  readonly above: Float64Array;
  readonly below?: Float64Array;
}

const known = new WeakMap<Amounts, Gathered>();

function gathered(tally: Tally, amounts: Amounts): Gathered {
  const before = known.get(amounts);
  if (before?.tally === tally) return before;
  const { above, below } = amounts;
  const rows = countedRows(tally);
  const told: Gathered = {
    tally,
    rows,
    above: toldBy(rows, above),
    ...(below ? { below: toldBy(rows, below) } : {}),
  };
  known.set(amounts, told);
  return told;
}

const lists = new WeakMap<Uint8Array, Int32Array>();

function countedRows({ verdicts, rowsUsed }: Tally): Int32Array {
  const before = lists.get(verdicts);
  if (before) return before;
  const rows = new Int32Array(rowsUsed);
  let filled = 0;
  for (let row = 0; row < verdicts.length; row++) if (verdicts[row] === ok) rows[filled++] = row;
  lists.set(verdicts, rows);
  return rows;
}

function toldBy(rows: Int32Array, of: (row: number) => number): Float64Array {
  const told = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) told[index] = of(rows[index] ?? -1);
  return told;
}

/** The value of each group, in one pass over the rows. */
export function valuesBy(tally: Tally, amounts: Amounts, groups: Groups): GroupValues {
  const told = gathered(tally, amounts);
  return amounts.kind === "median" ? mediansBy(told, amounts, groups) : sumsBy(told, amounts, groups);
}

function sumsBy(
  { rows: all, above, below }: Gathered,
  { kind, factor = 1 }: Amounts,
  { of, count }: Groups,
): GroupValues {
  const values = new Float64Array(count);
  const base = new Float64Array(below ? count : 0);
  const rows = new Int32Array(count);
  for (let index = 0; index < all.length; index++) {
    const group = of[all[index] ?? -1] ?? -1;
    if (group < 0 || group >= count) continue;
    rows[group] = (rows[group] ?? 0) + 1;
    values[group] = (values[group] ?? 0) + (above[index] ?? NaN);
    if (below) base[group] = (base[group] ?? 0) + (below[index] ?? NaN);
  }
  for (let group = 0; group < count; group++) {
    const divisor = kind === "sum" ? (rows[group] === 0 ? NaN : 1) : ((below ? base[group] : rows[group]) ?? NaN);
    const value = (values[group] ?? NaN) / divisor;
    values[group] = Number.isFinite(value) ? value * factor : NaN;
  }
  return { values, rows };
}

function mediansBy({ tally, rows: all, above }: Gathered, { factor = 1 }: Amounts, groups: Groups): GroupValues {
  const { of, count } = groups;
  const rows = rowsBy(tally, groups);
  const ends = new Int32Array(count);
  let filled = 0;
  for (let group = 0; group < count; group++) {
    ends[group] = filled;
    filled += rows[group] ?? 0;
  }
  const sorted = new Float64Array(filled);
  for (let index = 0; index < all.length; index++) {
    const group = of[all[index] ?? -1] ?? -1;
    if (group < 0 || group >= count) continue;
    const at = ends[group] ?? 0;
    sorted[at] = above[index] ?? NaN;
    ends[group] = at + 1;
  }
  const values = new Float64Array(count);
  for (let group = 0; group < count; group++) {
    const end = ends[group] ?? 0;
    values[group] = medianOf(sorted.subarray(end - (rows[group] ?? 0), end)) * factor;
  }
  return { values, rows };
}
