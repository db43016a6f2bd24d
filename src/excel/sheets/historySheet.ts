import type { HistoryEntry } from "../../scorecard/history/entry";
import {
  historyHeadings,
  newHistory,
  planHistory,
  readHistory,
  type HistoryChange,
  type TableCells,
} from "../../scorecard/history/historyTable";
import { ink } from "../../scorecard/styles";
import { tableLooks } from "./looks";
import { sheetTags } from "./sheetTags";
import type { InPlace, SheetContent, SheetJob } from "./writeSheets";

/** The table's name: it is found by it wherever the user moves it. */
export const historyTableName = "MSP_History";

/** The history as it stands in the workbook. */
export interface HistoryFound {
  readonly entries: readonly HistoryEntry[];
  /** The table to add to; undefined where there is none yet, or none that may be written. */
  readonly table?: TableCells & { readonly formulas: readonly (readonly unknown[])[] };
  /** Why nothing may be added, one sentence. */
  readonly problem?: string;
}

/** Queues the read of the history table: `alongside` is to be called after one round trip, `found` after two. */
export function queueHistory(context: Excel.RequestContext) {
  const { tables, names } = context.workbook;
  const table = tables.getItemOrNullObject(historyTableName);
  table.load("name,showTotals");
  const name = names.getItemOrNullObject(historyTableName);
  name.load("name");
  let cells: { head: Excel.Range; body: Excel.Range; sheet: Excel.Worksheet } | undefined;
  return {
    alongside() {
      if (table.isNullObject) return;
      cells = { head: table.getHeaderRowRange(), body: table.getDataBodyRange(), sheet: table.worksheet };
      cells.head.load("values");
      cells.body.load("values,formulas");
      cells.sheet.load("name");
      cells.sheet.protection.load("protected");
    },
    found(): HistoryFound {
      if (!cells) return name.isNullObject ? { entries: [] } : { entries: [], problem: foreign };
      return historyIn(cells);
    },
  };
}

const foreign = `The workbook has a name ${historyTableName} that is not the scorecard's history table, so no history was saved. Rename it, then write the scorecard again.`;

function historyIn({
  head,
  body,
  sheet,
}: {
  head: Excel.Range;
  body: Excel.Range;
  sheet: Excel.Worksheet;
}): HistoryFound {
  const table = {
    headings: (head.values[0] ?? []) as unknown[],
    rows: (body.values as unknown[][] | null) ?? [],
    formulas: (body.formulas as unknown[][] | null) ?? [],
  };
  const entries = readHistory(table);
  if ("missing" in entries) {
    const problem = `The table ${historyTableName} on sheet "${sheet.name}" has no column "${entries.missing}", so no history was saved. Restore the column or rename the table, then write the scorecard again.`;
    return { entries: [], problem };
  }
  if (sheet.protection.protected) {
    const problem = `The sheet "${sheet.name}" is protected, so no history was saved. Unprotect it on the Review tab, then write the scorecard again.`;
    return { entries, problem };
  }
  return { entries, table };
}

/** The job or the change that keeps these entries; neither where nothing may be added. */
export function keepHistory(
  found: HistoryFound,
  entries: readonly HistoryEntry[],
): { readonly job?: SheetJob; readonly inPlace?: InPlace } {
  if (found.problem !== undefined || entries.length === 0) return {};
  if (!found.table) return { job: { mark: sheetTags.history, name: "MSP History", content: () => newTable(entries) } };
  const change = planHistory(found.table, entries);
  return "missing" in change ? {} : { inPlace: changeTable(found.table, change) };
}

const headRow = 3;
const widths = [130, 90, 130, 80, 110, 110, 100, 130];

function newTable(entries: readonly HistoryEntry[]): SheetContent {
  return {
    queue(sheet) {
      const { rows, values } = newHistory(entries);
      const title = sheet.getRange("A1:A2");
      title.values = [
        ["MSP History"],
        [
          "One line per KPI for each day on which a scorecard was written and for each month of the data. You may sort, filter and add columns; keep the headings.",
        ],
      ];
      sheet.getRange("A1").format.font.bold = true;
      sheet.getRange("A1").format.font.size = 20;
      sheet.getRange("A1").format.font.color = ink.navy;
      sheet.getRange("A2").format.font.color = ink.grey;
      const all = sheet.getRangeByIndexes(headRow, 0, rows.length, historyHeadings.length);
      all.values = rows.map((row) => [...row]);
      const formats = values.formats.map((format) => [format]);
      if (formats.length > 0)
        sheet.getRangeByIndexes(headRow + 1, values.column, formats.length, 1).numberFormat = formats;
      sheet.getRangeByIndexes(headRow + 1, values.column + 1, rows.length, 1).format.horizontalAlignment = "Center";
      const table = sheet.tables.add(all, true);
      table.name = historyTableName;
      table.style = "TableStyleLight1";
      const heads = sheet.getRangeByIndexes(headRow, 0, 1, historyHeadings.length).format;
      heads.font.bold = true;
      heads.font.color = ink.white;
      heads.fill.color = ink.navy;
      sheet.getRangeByIndexes(headRow, values.column, 1, 1).format.horizontalAlignment = "Right";
      sheet.getRangeByIndexes(headRow, values.column + 1, 1, 1).format.horizontalAlignment = "Center";
      widths.forEach((width, column) => {
        sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
      });
    },
    looks: tableLooks(headRow, "MSP History"),
  };
}

/** Rows are replaced where they stand and added at the end: what the user sorted, formatted or added stays. */
function changeTable(
  before: TableCells & { readonly formulas: readonly (readonly unknown[])[] },
  change: HistoryChange,
): InPlace {
  return {
    queue(context) {
      const table = context.workbook.tables.getItem(historyTableName);
      const body = table.getDataBodyRange();
      for (const { row, cells } of change.update) body.getRow(row).values = [[...cells]];
      if (change.append.length === 0) return;
      table.rows.add(undefined, change.append.map((row) => [...row]) as (string | number)[][]);
      // A new row looks like the one above it, which may be of another KPI.
      const { column, formats } = change.values;
      const added = table
        .getDataBodyRange()
        .getCell(before.rows.length, column)
        .getResizedRange(formats.length - 1, 0);
      added.numberFormat = formats.map((format) => [format]);
    },
    async undo(context) {
      const table = context.workbook.tables.getItemOrNullObject(historyTableName);
      table.load("name");
      await context.sync();
      if (table.isNullObject) return;
      const body = table.getDataBodyRange();
      body.load("values");
      await context.sync();
      const now = body.values as unknown[][];
      for (let row = now.length - 1; row >= before.rows.length; row--) table.rows.getItemAt(row).delete();
      for (const { row, cells } of change.update) {
        const touched = cells.some(
          (cell, column) => cell !== null && now[row]?.[column] !== before.rows[row]?.[column],
        );
        if (!touched) continue;
        const restored = cells.map((cell, column) => (cell === null ? null : asItWas(before, row, column)));
        table.getDataBodyRange().getRow(row).values = [restored];
      }
      await context.sync();
    },
  };
}

/** A formula as a formula, text behind an apostrophe, anything else as it is. */
function asItWas(
  { rows, formulas }: { readonly rows: TableCells["rows"]; readonly formulas: TableCells["rows"] },
  row: number,
  column: number,
): unknown {
  const [value, formula] = [rows[row]?.[column], formulas[row]?.[column]];
  if (formula !== value) return formula;
  return typeof value === "string" && value !== "" ? `'${value}` : value;
}
