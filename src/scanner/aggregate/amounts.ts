import { rowGroupingsOf } from "./rowGroupings";
import { bucketed } from "./buckets";
import type { CompositeGroups } from "./compositeGroups";
import { mediansIn, type View } from "./median";
import { counts, type RowClassification } from "./rowClassification";

/** Rows whose amounts are told before they are added to one group after the other: few enough to stay close at hand. */
const blockRows = 4096;

/** Read once: loops over a million rows must not look up another module's names. */
const ok = counts;

/** What a row adds. */
export interface Amount {
  (row: number): number;
  /** Puts what some rows add into a list, the first `filled` of them: a million calls take several times as long. */
  readonly tell?: (rows: Int32Array, filled: number, into: Float64Array) => void;
}

/** What each row adds, told before. */
export function amountOf(values: Uint8Array | Float64Array): Amount {
  const tell: Amount["tell"] = (rows, filled, into) => copyRows(values, rows, filled, into);
  return Object.assign((row: number) => values[row] ?? NaN, { tell });
}

function copyRows(values: Uint8Array | Float64Array, rows: Int32Array, filled: number, into: Float64Array): void {
  for (let index = 0; index < filled; index++) into[index] = values[rows[index] ?? 0] ?? NaN;
}

/** How a value comes from rows: the sum above the line, or that sum by the one below it, or the median above it. */
export interface Amounts {
  readonly kind: "quotient" | "median" | "sum";
  /** What a row that counts adds above the line. */
  readonly above: Amount;
  /** And below it; 1 where left out. */
  readonly below?: Amount;
  /** What the result is multiplied by, to be in the KPI's unit; 1 where left out. */
  readonly factor?: number;
}

/** The value over all rows that count; NaN where there is none. */
export function valueOf(classification: RowClassification, amounts: Amounts): number {
  const [crossing] = rowGroupingsOf(classification.table).crossings;
  const [cells] = cellValues(classification, amounts, rowGroupingsOf(classification.table).crossings);
  const [all] = cells?.by([{ places: new Int32Array(crossing?.cells ?? 0), count: 1 }]) ?? [];
  return all?.values[0] ?? NaN;
}

/** Some rows that count, with what each of them adds above and below the line. */
interface Block {
  readonly rows: Int32Array;
  readonly upper: Float64Array;
  readonly lower: Float64Array;
  filled: number;
}

function forBlocks({ classes }: RowClassification, { above, below }: Amounts, visit: (block: Block) => void): void {
  const block: Block = {
    rows: new Int32Array(blockRows),
    upper: new Float64Array(blockRows),
    lower: new Float64Array(below ? blockRows : 0),
    filled: 0,
  };
  const { rows, upper, lower } = block;
  for (let first = 0; first < classes.length; first += blockRows) {
    const end = Math.min(first + blockRows, classes.length);
    const filled = fillRows(rows, classes, first, end);
    tell(above, rows, filled, upper);
    if (below) tell(below, rows, filled, lower);
    block.filled = filled;
    visit(block);
  }
}

/** The rows that count, from one on and up to another; says how many. */
function fillRows(rows: Int32Array, classes: Uint8Array, first: number, end: number): number {
  let filled = 0;
  for (let row = first; row < end; row++) {
    rows[filled] = row;
    if (classes[row] === ok) filled += 1;
  }
  return filled;
}

function tell(amount: Amount, rows: Int32Array, filled: number, into: Float64Array): void {
  if (amount.tell) amount.tell(rows, filled, into);
  else for (let index = 0; index < filled; index++) into[index] = amount(rows[index] ?? -1);
}

/** Values and rows by place; NaN where a place has no value. */
export interface GroupValues {
  readonly values: Float64Array;
  readonly rows: Int32Array;
}

/** What the rows of the cells of a crossing come to, wherever cells are put together. */
export interface CellValues {
  /** The rows in each cell that count. */
  readonly rows: Int32Array;
  by(views: readonly View[]): GroupValues[];
}

interface Told {
  readonly classification: RowClassification;
  readonly crossings: readonly CompositeGroups[];
  readonly cells: readonly CellValues[];
}

/** Asked for the value of all rows first, then for those of their parts. */
const told = new WeakMap<Amounts, Told>();

/** The values in the cells of crossings: each row is told once, and looked at once per crossing. */
export function cellValues(
  classification: RowClassification,
  amounts: Amounts,
  crossings: readonly CompositeGroups[],
): readonly CellValues[] {
  const before = told.get(amounts);
  if (before?.classification === classification && before.crossings === crossings) return before.cells;
  const cells = (amounts.kind === "median" ? medianCells : sumCells)(classification, amounts, crossings);
  told.set(amounts, { classification, crossings, cells });
  return cells;
}

function medianCells(
  classification: RowClassification,
  amounts: Amounts,
  crossings: readonly CompositeGroups[],
): CellValues[] {
  const { factor = 1, above } = amounts;
  const buckets = bucketed(classification.classes.length, above, (visit) => forBlocks(classification, amounts, visit));
  return crossings.map((crossing): CellValues => {
    const { rows, by } = mediansIn(buckets, crossing);
    return {
      rows,
      by: (views) => by(views).map((found) => ({ ...found, values: found.values.map((value) => value * factor) })),
    };
  });
}

function sumCells(
  classification: RowClassification,
  amounts: Amounts,
  crossings: readonly CompositeGroups[],
): CellValues[] {
  const sums = crossings.map(({ cells }) => noSums(cells, amounts));
  forBlocks(classification, amounts, (block) => {
    for (let index = 0; index < sums.length; index++) {
      const [into, crossing] = [sums[index], crossings[index]];
      if (into && crossing) addBlock(into, crossing.of, block);
    }
  });
  return sums.map((one) => ({
    rows: one.rows,
    by: (views) => views.map((view) => valuesOf(merged(one, view, amounts), amounts)),
  }));
}

/** What the rows of each cell or place add above and below the line, and how many they are. */
interface Sums {
  readonly above: Float64Array;
  /** Empty where each row adds 1. */
  readonly below: Float64Array;
  readonly rows: Int32Array;
}

function noSums(count: number, { below }: Amounts): Sums {
  return { above: new Float64Array(count), below: new Float64Array(below ? count : 0), rows: new Int32Array(count) };
}

function addBlock(cells: Sums, of: Int32Array, { rows: at, upper, lower, filled }: Block): void {
  const { above, below, rows } = cells;
  const parted = below.length > 0;
  for (let index = 0; index < filled; index++) {
    const cell = of[at[index] ?? 0] ?? 0;
    rows[cell] = (rows[cell] ?? 0) + 1;
    above[cell] = (above[cell] ?? 0) + (upper[index] ?? NaN);
    if (parted) below[cell] = (below[cell] ?? 0) + (lower[index] ?? NaN);
  }
}

function merged({ above, below, rows }: Sums, { places, count }: View, amounts: Amounts): Sums {
  const sums = noSums(count, amounts);
  for (let cell = 0; cell < places.length; cell++) {
    const place = places[cell] ?? -1;
    if (place < 0) continue;
    sums.above[place] = (sums.above[place] ?? 0) + (above[cell] ?? 0);
    sums.rows[place] = (sums.rows[place] ?? 0) + (rows[cell] ?? 0);
    if (below.length > 0) sums.below[place] = (sums.below[place] ?? 0) + (below[cell] ?? 0);
  }
  return sums;
}

function valuesOf({ above, below, rows }: Sums, { kind, factor = 1, below: parted }: Amounts): GroupValues {
  const values = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const divisor = kind === "sum" ? (rows[place] === 0 ? NaN : 1) : ((parted ? below : rows)[place] ?? NaN);
    const value = (above[place] ?? NaN) / divisor;
    values[place] = Number.isFinite(value) ? value * factor : NaN;
  }
  return { values, rows };
}
