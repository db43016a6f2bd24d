import { bucketed, mediansBy } from "./median";
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
    const { values } = countedValues(tally, amounts);
    return (mediansBy(bucketed(values), new Int32Array(values.length), 1)[0] ?? NaN) * factor;
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

/** Which group each row belongs to, as a number below `count`. */
export interface Groups {
  /** Per row; -1 where it belongs to no group. */
  readonly of: Int32Array;
  /** What `of` says is put together further: the group of each; `of` says it itself where left out. */
  readonly through?: Int32Array;
  readonly count: number;
}

/** Values and rows by group; NaN where a group has no value. */
export interface GroupValues {
  readonly values: Float64Array;
  readonly rows: Int32Array;
}

/** The rows that count, by group. */
export function rowsBy({ verdicts }: Pick<Tally, "verdicts">, { of, count }: Pick<Groups, "of" | "count">): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < verdicts.length; row++) {
    const group = of[row] ?? -1;
    if (verdicts[row] === ok && group >= 0) rows[group] = (rows[group] ?? 0) + 1;
  }
  return rows;
}

/** The values of several kinds of groups; what a row adds is told once for all of them. */
export function valuesBy(tally: Tally, amounts: Amounts, groups: readonly Groups[]): GroupValues[] {
  if (groups.length === 0) return [];
  return amounts.kind === "median" ? mediansOfGroups(tally, amounts, groups) : sumsOfGroups(tally, amounts, groups);
}

interface Sums {
  readonly above: Float64Array;
  readonly below: Float64Array;
  readonly rows: Int32Array;
}

function sumsOfGroups({ verdicts }: Tally, amounts: Amounts, groups: readonly Groups[]): GroupValues[] {
  const { above, below } = amounts;
  const sums = groups.map(({ count }): Sums => {
    return { above: new Float64Array(count), below: new Float64Array(below ? count : 0), rows: new Int32Array(count) };
  });
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
    sums.forEach((into, index) => {
      const group = groups[index];
      if (group) addBlock(into, group, { rows, upper, lower, filled });
    });
  }
  return sums.map((one) => quotients(one, amounts));
}

interface Block {
  readonly rows: Int32Array;
  readonly upper: Float64Array;
  readonly lower: Float64Array;
  readonly filled: number;
}

function addBlock(sums: Sums, { of, through }: Groups, { rows: at, upper, lower, filled }: Block): void {
  const { above, below, rows } = sums;
  const parted = below.length > 0;
  for (let index = 0; index < filled; index++) {
    let group = of[at[index] ?? 0] ?? -1;
    if (group < 0) continue;
    if (through) group = through[group] ?? 0;
    rows[group] = (rows[group] ?? 0) + 1;
    above[group] = (above[group] ?? 0) + (upper[index] ?? NaN);
    if (parted) below[group] = (below[group] ?? 0) + (lower[index] ?? NaN);
  }
}

function quotients({ above, below, rows }: Sums, { kind, factor = 1, below: parted }: Amounts): GroupValues {
  const values = new Float64Array(rows.length);
  for (let group = 0; group < rows.length; group++) {
    const divisor = kind === "sum" ? (rows[group] === 0 ? NaN : 1) : ((parted ? below : rows)[group] ?? NaN);
    const value = (above[group] ?? NaN) / divisor;
    values[group] = Number.isFinite(value) ? value * factor : NaN;
  }
  return { values, rows };
}

function mediansOfGroups(tally: Tally, amounts: Amounts, groups: readonly Groups[]): GroupValues[] {
  const { rows, values } = countedValues(tally, amounts);
  const parts = bucketed(values);
  const { factor = 1 } = amounts;
  return groups.map(({ of, through, count }): GroupValues => {
    const groupOf = new Int32Array(rows.length);
    const counted = new Int32Array(count);
    for (let index = 0; index < groupOf.length; index++) {
      let group = of[rows[index] ?? 0] ?? -1;
      if (through && group >= 0) group = through[group] ?? 0;
      groupOf[index] = group;
      if (group >= 0) counted[group] = (counted[group] ?? 0) + 1;
    }
    return { values: mediansBy(parts, groupOf, count).map((value) => value * factor), rows: counted };
  });
}

/** The rows that count, with what each of them adds. */
function countedValues({ verdicts, rowsUsed }: Tally, { above }: Amounts) {
  const rows = new Int32Array(rowsUsed);
  const values = new Float64Array(rowsUsed);
  let filled = 0;
  for (let row = 0; row < verdicts.length; row++) {
    if (verdicts[row] !== ok) continue;
    rows[filled] = row;
    values[filled++] = above(row);
  }
  return { rows, values };
}
