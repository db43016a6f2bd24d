import { isSameCell } from "../../cells/fifteenDigits";
import type { HistoryChange, TableCells } from "../../scorecard/history/historyTable";
import { hasApi } from "../host/requirements";
import type { InPlace } from "./sheetJob";

/** The table's name: it is found by it wherever the user moves it. */
export const historyTableName = "MSP_History";

/** The table as it stands before it is changed. */
export interface HistoryTable extends TableCells {
  readonly formulas: readonly (readonly unknown[])[];
}

/** Whether this Excel can make a table longer. */
export const canAddRows = (): boolean => hasApi("1.13");

/**
 * Rows are replaced where they stand and added at the end: what the user sorted, formatted or added stays. Added rows are
 * written below the table, which is then made longer: rows that are added to a table itself get lost where somebody else
 * works in the workbook at the same time.
 */
export function changeTable(before: HistoryTable, { update, append, values }: HistoryChange): InPlace {
  return {
    queue(context) {
      const table = context.workbook.tables.getItem(historyTableName);
      const body = table.getDataBodyRange();
      for (const rows of adjacent(update)) {
        const block = body.getRow(rows[0]?.row ?? 0).getResizedRange(rows.length - 1, 0);
        block.values = rows.map(({ cells }) => [...cells]);
      }
      if (append.length === 0) return;
      // Excel may make the table longer by itself when cells below it are filled: so its new place is taken first.
      const longer = table.getRange().getResizedRange(append.length, 0);
      const added = body.getRowsBelow(append.length);
      // Values come first: by them, undoing tells what was added here.
      added.values = append.map((row) => [...row]);
      added.copyFrom(body.getLastRow(), "Formats");
      // A new row looks like the one above it, which may be of another KPI.
      added.getColumn(values.column).numberFormat = values.formats.map((format) => [format]);
      table.resize(longer);
    },
    async undo(context) {
      const table = context.workbook.tables.getItemOrNullObject(historyTableName);
      table.load("name");
      await context.sync();
      if (table.isNullObject) return;
      const head = table.getHeaderRowRange();
      const body = head.getOffsetRange(1, 0).getResizedRange(before.rows.length - 1, 0);
      const added = append.length > 0 ? body.getRowsBelow(append.length) : undefined;
      body.load("values");
      added?.load("values");
      await context.sync();
      if (added && isWritten(added.values as unknown[][], append)) {
        table.resize(head.getResizedRange(before.rows.length, 0));
        added.clear();
      }
      const now = body.values as unknown[][];
      for (const { row, cells } of update) {
        const touched = cells.some(
          (cell, column) => cell !== null && now[row]?.[column] !== before.rows[row]?.[column],
        );
        if (!touched) continue;
        const restored = cells.map((cell, column) => (cell === null ? null : asItWas(before, row, column)));
        body.getRow(row).values = [restored];
      }
      await context.sync();
    },
  };
}

/** Rows that follow each other are written in one go. */
function adjacent(update: HistoryChange["update"]): readonly HistoryChange["update"][] {
  const blocks: HistoryChange["update"][number][][] = [];
  for (const one of [...update].sort((a, b) => a.row - b.row)) {
    const last = blocks[blocks.length - 1];
    if (last && last[last.length - 1]?.row === one.row - 1) last.push(one);
    else blocks.push([one]);
  }
  return blocks;
}

/** Whether these cells are what was written: somebody else's rows stay where they are. */
function isWritten(now: readonly (readonly unknown[])[], written: HistoryChange["append"]): boolean {
  const content = (cell: string | number) => (typeof cell === "string" ? cell.replace(/^'/, "") : cell);
  return written.every((cells, row) =>
    cells.every((cell, column) => cell === null || isSameCell(now[row]?.[column], content(cell))),
  );
}

/** A formula as a formula, text behind an apostrophe, anything else as it is. */
function asItWas({ rows, formulas }: HistoryTable, row: number, column: number): unknown {
  const [value, formula] = [rows[row]?.[column], formulas[row]?.[column]];
  if (formula !== value) return formula;
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
