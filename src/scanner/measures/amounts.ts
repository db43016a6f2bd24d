import { margin, type Crossed, type Groups } from "./crossed";
import { bucketed, mediansBy, type Bucketed } from "./median";
import { counts, type Tally } from "./tally";

/** Rows whose amounts are told before they are added to one group after the other: few enough to stay close at hand. */
const blockRows = 4096;

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
export function valueOf(tally: Tally, amounts: Amounts): number {
  const { verdicts, rowsUsed } = tally;
  const { kind, above, below, factor = 1 } = amounts;
  if (kind === "median") {
    const { rows, parts } = countedValues(tally, amounts);
    return (mediansBy(parts, new Int32Array(rows.length), 1).values[0] ?? NaN) * factor;
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
    if (verdicts[row] === ok && group >= 0) rows[group] = (rows[group] ?? 0) + 1;
  }
  return rows;
}

/** What the rows of each group add above and below the line, and how many they are. */
export interface GroupSums {
  readonly above: Float64Array;
  /** Empty where each row adds 1. */
  readonly below: Float64Array;
  readonly rows: Int32Array;
}

function noSums(count: number, { below }: Amounts): GroupSums {
  return { above: new Float64Array(count), below: new Float64Array(below ? count : 0), rows: new Int32Array(count) };
}

/** The sums of each kind of groups, in the order of the kinds: each row is told once, and added once per crossing. */
export function sumsBy(tally: Tally, amounts: Amounts, crossings: readonly Crossed[]): GroupSums[] {
  const cells = crossings.map((crossing) => noSums(crossing.cells, amounts));
  addRows(tally, amounts, crossings, cells);
  const sums: GroupSums[] = [];
  crossings.forEach(({ kinds }, index) => {
    const { above, below, rows } = cells[index] ?? noSums(0, amounts);
    for (const one of kinds) {
      const into = noSums(one.count, amounts);
      sums[one.kind] = {
        above: margin(above, one, into.above),
        below: margin(below, one, into.below),
        rows: margin(rows, one, into.rows),
      };
    }
  });
  return sums;
}

function addRows(
  { verdicts }: Tally,
  amounts: Amounts,
  crossings: readonly Crossed[],
  cells: readonly GroupSums[],
): void {
  const { above, below } = amounts;
  const rows = new Int32Array(blockRows);
  const [upper, lower] = [new Float64Array(blockRows), new Float64Array(blockRows)];
  for (let first = 0; first < verdicts.length; first += blockRows) {
    const end = Math.min(first + blockRows, verdicts.length);
    let filled = 0;
    for (let row = first; row < end; row++) {
      if (verdicts[row] !== ok) continue;
      rows[filled] = row;
      upper[filled] = above(row);
      if (below) lower[filled] = below(row);
      filled += 1;
    }
    crossings.forEach(({ of }, index) => {
      const into = cells[index];
      if (into) addBlock(into, of, { rows, upper, lower, filled });
    });
  }
}

interface Block {
  readonly rows: Int32Array;
  readonly upper: Float64Array;
  readonly lower: Float64Array;
  readonly filled: number;
}

function addBlock(cells: GroupSums, of: Int32Array, { rows: at, upper, lower, filled }: Block): void {
  const { above, below, rows } = cells;
  const parted = below.length > 0;
  for (let index = 0; index < filled; index++) {
    const cell = of[at[index] ?? 0] ?? 0;
    rows[cell] = (rows[cell] ?? 0) + 1;
    above[cell] = (above[cell] ?? 0) + (upper[index] ?? NaN);
    if (parted) below[cell] = (below[cell] ?? 0) + (lower[index] ?? NaN);
  }
}

/** The sums of groups that are put together: those with the same number in `into`; below 0 = in none. */
export function merged({ above, below, rows }: GroupSums, into: Int32Array, count: number): GroupSums {
  const whole = {
    above: new Float64Array(count),
    below: new Float64Array(below.length > 0 ? count : 0),
    rows: new Int32Array(count),
  };
  for (let group = 0; group < into.length; group++) {
    const slot = into[group] ?? -1;
    if (slot < 0) continue;
    whole.above[slot] = (whole.above[slot] ?? 0) + (above[group] ?? 0);
    whole.rows[slot] = (whole.rows[slot] ?? 0) + (rows[group] ?? 0);
    if (below.length > 0) whole.below[slot] = (whole.below[slot] ?? 0) + (below[group] ?? 0);
  }
  return whole;
}

/** The values that sums come to. */
export function valuesOf({ above, below, rows }: GroupSums, { kind, factor = 1, below: parted }: Amounts): GroupValues {
  const values = new Float64Array(rows.length);
  for (let group = 0; group < rows.length; group++) {
    const divisor = kind === "sum" ? (rows[group] === 0 ? NaN : 1) : ((parted ? below : rows)[group] ?? NaN);
    const value = (above[group] ?? NaN) / divisor;
    values[group] = Number.isFinite(value) ? value * factor : NaN;
  }
  return { values, rows };
}

/** The rows that count, with what each of them adds, before their medians are told by group. */
export interface CountedValues {
  readonly rows: Int32Array;
  readonly parts: Bucketed;
}

export function countedValues({ verdicts, rowsUsed }: Tally, { above }: Amounts): CountedValues {
  const rows = new Int32Array(rowsUsed);
  const values = new Float64Array(rowsUsed);
  let filled = 0;
  for (let row = 0; row < verdicts.length; row++) {
    if (verdicts[row] !== ok) continue;
    rows[filled] = row;
    values[filled++] = above(row);
  }
  return { rows, parts: bucketed(values) };
}

/**
 * The medians of groups.
 *
 * @param into what the groups are put together to, as in `merged`; left out where each stands for itself
 */
export function mediansOf(
  { rows, parts }: CountedValues,
  { factor = 1 }: Amounts,
  { of, count }: Groups,
  into?: Int32Array,
): GroupValues {
  const groupOf = new Int32Array(rows.length);
  for (let index = 0; index < groupOf.length; index++) {
    let group = of[rows[index] ?? 0] ?? -1;
    if (into && group >= 0) group = into[group] ?? -1;
    groupOf[index] = group;
  }
  const { values, sizes } = mediansBy(parts, groupOf, count);
  return { values: values.map((value) => value * factor), rows: sizes };
}
