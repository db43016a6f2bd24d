import { medians } from "./median";
import { counts, type RowClassification } from "./rowClassification";

/** How a value comes from rows: numerators by denominators, all numerators together, or the numerator in the middle. */
export interface Amounts {
  readonly kind: "ratio" | "sum" | "median";
  /** What a row that counts adds above the line. */
  readonly numerator: (row: number) => number;
  /** And below it; 1 where left out. Only ratios have one. */
  readonly denominator?: (row: number) => number;
  /** What the result is multiplied by, to be in the KPI's unit; 1 where left out. */
  readonly factor?: number;
}

/** Which group each row of a table belongs to. */
export interface Grouping {
  /** Per row of the table; below 0 where it belongs to no group. */
  readonly codes: Int32Array;
  /** The group that each code stands for, below 0 for none; left out where the codes are the groups. */
  readonly groupOf?: Int32Array;
  readonly count: number;
}

/** By group: the value, NaN where there is none, and the rows that it comes from. */
export interface GroupValues {
  readonly values: Float64Array;
  readonly rows: Int32Array;
}

/** The rows that count, with what each of them adds: looked up once, however often they are grouped. */
export interface CountedRows {
  readonly kind: Amounts["kind"];
  readonly factor: number;
  /** Row numbers within the table, then what each of these rows adds. */
  readonly rows: Int32Array;
  readonly numerators: Float64Array;
  readonly denominators?: Float64Array;
}

export function countedRows(
  { classes, rowsUsed }: Pick<RowClassification, "classes" | "rowsUsed">,
  { kind, numerator, denominator, factor = 1 }: Amounts,
): CountedRows {
  const rows = new Int32Array(rowsUsed);
  let filled = 0;
  for (let row = 0; row < classes.length; row++) if (classes[row] === counts) rows[filled++] = row;
  return {
    kind,
    factor,
    rows,
    numerators: amountsOf(rows, numerator),
    ...(denominator ? { denominators: amountsOf(rows, denominator) } : {}),
  };
}

function amountsOf(rows: Int32Array, amount: (row: number) => number): Float64Array {
  const amounts = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index++) amounts[index] = amount(rows[index] ?? -1);
  return amounts;
}

/** The value of each group of rows. */
export function aggregate(counted: CountedRows, grouping: Grouping): GroupValues {
  return valuesBy(counted, groupOfEach(counted.rows, grouping), grouping.count);
}

/** The value over all rows that count; NaN where there is none. */
export function valueOf(classification: Pick<RowClassification, "classes" | "rowsUsed">, amounts: Amounts): number {
  const counted = countedRows(classification, amounts);
  return valuesBy(counted, new Int32Array(counted.rows.length), 1).values[0] ?? NaN;
}

/** How many of the rows that count each group has. */
export function rowsBy({ rows }: CountedRows, grouping: Grouping): Int32Array {
  return sizesOf(groupOfEach(rows, grouping), grouping.count);
}

function groupOfEach(rows: Int32Array, { codes, groupOf }: Grouping): Int32Array {
  return rows.map((row) => {
    const code = codes[row] ?? -1;
    return groupOf && code >= 0 ? (groupOf[code] ?? -1) : code;
  });
}

function valuesBy(
  { kind, factor, numerators, denominators }: CountedRows,
  groups: Int32Array,
  count: number,
): GroupValues {
  const rows = sizesOf(groups, count);
  const above = kind === "median" ? medians(numerators, groups, rows) : sums(numerators, groups, count);
  const below = kind !== "ratio" ? undefined : denominators ? sums(denominators, groups, count) : rows;
  const values = above.map((numerator, group) => {
    const value = below ? numerator / (below[group] ?? NaN) : numerator;
    return rows[group] === 0 || !Number.isFinite(value) ? NaN : value * factor;
  });
  return { values, rows };
}

function sizesOf(groups: Int32Array, count: number): Int32Array {
  const sizes = new Int32Array(count);
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] ?? -1;
    if (group >= 0) sizes[group] = (sizes[group] ?? 0) + 1;
  }
  return sizes;
}

function sums(amounts: Float64Array, groups: Int32Array, count: number): Float64Array {
  const totals = new Float64Array(count);
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index] ?? -1;
    if (group >= 0) totals[group] = (totals[group] ?? 0) + (amounts[index] ?? NaN);
  }
  return totals;
}
