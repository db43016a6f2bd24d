import type { LeftOut } from "../result/finding";
import type { RecordTable } from "../table/records/table";
import type { RowReason } from "../notices/rowReasons";

/** The class of a row that counts; n stands for the n-th reason why one doesn't. */
export const counts = 0;
/** The class of a row that is none of the measure's records. */
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

/** Collects the reasons of a measure, then classifies each row of the table that stands for a record. */
export interface RowClassifier {
  /** Gives the class that stands for a reason. */
  leaveOut(reason: RowReason): number;
  /** @param classOf `counts`, `outside` or the class of a reason; asked of the table's used rows only */
  classify(classOf: (row: number) => number): RowClassification;
}

export function classifyRows(table: RecordTable): RowClassifier {
  const reasons: RowReason[] = [];
  return {
    leaveOut: (reason) => reasons.push(reason),
    classify(classOf) {
      const classes = new Uint8Array(table.rows).fill(outside);
      const rows = new Int32Array(outside + 1); // by class
      for (let row = 0; row < classes.length; row++) {
        if (!table.used[row]) continue;
        const own = classOf(row);
        classes[row] = own;
        rows[own] = (rows[own] ?? 0) + 1;
      }
      return { classes, reasons, rowsUsed: rows[counts] ?? 0, table, ...leftOutOf(table, reasons, rows) };
    },
  };
}

function leftOutOf(
  table: RecordTable,
  reasons: readonly RowReason[],
  rows: Int32Array,
): Pick<RowClassification, "leftOut" | "unusable"> {
  const ofTable = table.excluded.map(({ reason, rows: count, message }): LeftOut => ({ reason, rows: count, message }));
  const counted = reasons.map((reason, index) => ({ reason, count: rows[index + 1] ?? 0 }));
  const ofMeasure = counted
    .filter(({ count }) => count > 0)
    .map(({ reason, count }): LeftOut => ({ reason: reason.code, rows: count, message: reason.ofRows(count) }));
  const unusable = counted.reduce((sum, { reason, count }) => sum + (reason.unusable ? count : 0), 0);
  return { leftOut: [...ofTable, ...ofMeasure], unusable };
}
