import type { LeftOut } from "../result/finding";
import type { RecordTable } from "../table/records/table";
import type { RowReason } from "../notices/rowReasons";

/** The verdict on a row that counts; all others are numbers of reasons. */
export const counts = 0;
/** The verdict on a row that is none of the table's records. */
export const outside = 255;

/** What a measure says of every row, told once: numbers of rows, sentences and drill-through all come from here. */
export interface RowClassification {
  /** `counts`, `outside`, or n for the n-th reason. */
  readonly classes: Uint8Array;
  readonly reasons: readonly RowReason[];
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  /** Rows left out that should have had a value. */
  readonly unusable: number;
  /** The table that was judged: it tells what became of the rows that are outside. */
  readonly table: RecordTable;
}

/** Collects the reasons of a measure, then judges each row of the table that stands for a record. */
export interface RowClassifier {
  /** Gives the class that stands for a reason. */
  leaveOut(reason: RowReason): number;
  classify(verdict: (row: number) => number): RowClassification;
  /** The same where one loop fills in the classes on all rows: a call for each of a million takes several times as long. */
  classifyAll(fill: (classes: Uint8Array) => void): RowClassification;
}

export function classifyRows(table: RecordTable): RowClassifier {
  const reasons: RowReason[] = [];
  return {
    leaveOut: (reason) => reasons.push(reason),
    classify(verdict) {
      const classes = new Uint8Array(table.rows);
      fillIn(classes, table.used, verdict);
      return tallied(table, classes, takeOut(classes, table.used), reasons);
    },
    classifyAll(fill) {
      const classes = new Uint8Array(table.rows);
      fill(classes);
      return tallied(table, classes, takeOut(classes, table.used), reasons);
    },
  };
}

function fillIn(classes: Uint8Array, used: Uint8Array, verdict: (row: number) => number): void {
  for (let row = 0; row < classes.length; row++) if (used[row]) classes[row] = verdict(row);
}

function tallied(
  table: RecordTable,
  classes: Uint8Array,
  rows: Float64Array, // by verdict
  reasons: readonly RowReason[],
): RowClassification {
  const leftOut: LeftOut[] = table.excluded.map(({ reason, rows: count, message }) => ({
    reason,
    rows: count,
    message,
  }));
  let unusable = 0;
  reasons.forEach((one, index) => {
    const count = rows[index + 1] ?? 0;
    if (count === 0) return;
    leftOut.push({ reason: one.code, rows: count, message: one.ofRows(count) });
    if (one.unusable) unusable += count;
  });
  return { classes, reasons, rowsUsed: rows[counts] ?? 0, leftOut, unusable, table };
}

/** The classes on some rows of a table only; the others are none of the KPI's. */
export function narrowed(
  table: RecordTable,
  { classes: all, reasons }: RowClassification,
  within: Uint8Array,
): RowClassification {
  const classes = all.slice();
  return tallied(table, classes, takeOut(classes, within), reasons);
}

/** Takes rows out of the classes, those where `within` is 0; says how many rows have each verdict then. */
function takeOut(classes: Uint8Array, within: Uint8Array): Float64Array {
  const rows = new Float64Array(outside + 1);
  const [none, ok] = [outside, counts];
  let others = 0;
  for (let row = 0; row < classes.length; row++) {
    if (within[row] === 0) classes[row] = none;
    const code = classes[row] ?? none;
    // Most rows of a table count: they are the rest.
    if (code === ok) continue;
    rows[code] = (rows[code] ?? 0) + 1;
    others += 1;
  }
  rows[ok] = classes.length - others;
  return rows;
}
