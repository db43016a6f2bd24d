import type { HistoryEntry } from "../../scorecard/history/entry";
import { historySheet, historyTitle } from "../../scorecard/history/historySheet";
import { plural } from "../../cells/plural";
import { damagedRows, planHistory, readHistory } from "../../scorecard/history/historyTable";
import type { SheetState } from "./scorecardSheets";
import { sheetTags } from "./sheetTags";
import { canAddRows, changeTable, historyTableName, type HistoryTable } from "./historyRows";
import { smallTableSheet } from "./tableSheet";
import type { InPlace, SheetJob } from "./sheetJob";

/** The history as it stands in the workbook. */
export interface HistoryFound {
  readonly entries: readonly HistoryEntry[];
  /** The table to add to; undefined where there is none yet, or none that may be written. */
  readonly table?: HistoryTable;
  /** Why the table can be changed but gets no more rows, one sentence. */
  readonly full?: string;
  /** Why nothing may be added, one sentence. */
  readonly problem?: string;
  /** What is said of rows that can't be read, one sentence. */
  readonly unread?: string;
}

/** Queues the read of the history table: `alongside` is to be called after one round trip, `found` after two. */
export function queueHistory(context: Excel.RequestContext) {
  const { tables, names } = context.workbook;
  const table = tables.getItemOrNullObject(historyTableName);
  table.load("name,showTotals");
  const name = names.getItemOrNullObject(historyTableName);
  name.load("name");
  let cells: HistoryCells | undefined;
  return {
    alongside() {
      if (table.isNullObject) return;
      const body = table.getDataBodyRange();
      const filled = body.getEntireColumn().getUsedRangeOrNullObject(true);
      cells = { table, head: table.getHeaderRowRange(), body, filled, sheet: table.worksheet };
      cells.head.load("values");
      body.load("values,formulas,rowIndex,rowCount");
      filled.load("rowIndex,rowCount");
      cells.sheet.load("name");
      cells.sheet.protection.load("protected");
    },
    /** @param sheets those of the workbook: a table on a draft is none yet */
    found(sheets: readonly SheetState[]): HistoryFound {
      const on = cells?.sheet.name;
      if (sheets.some(({ name: one, draftOf }) => draftOf !== undefined && one === on)) return { entries: [] };
      if (!cells) return name.isNullObject ? { entries: [] } : { entries: [], problem: foreign };
      return historyIn(cells);
    },
  };
}

const foreign = `The workbook has a name ${historyTableName} that is not the scorecard's history table, so no history was saved. Rename it, then write the scorecard again.`;

interface HistoryCells {
  readonly table: Excel.Table;
  readonly head: Excel.Range;
  readonly body: Excel.Range;
  /** What is filled in the columns of the table. */
  readonly filled: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

function historyIn({ head, body, sheet, ...place }: HistoryCells): HistoryFound {
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
  return { entries, table, full: whyFull({ head, body, sheet, ...place }), unread: unreadWords(table, sheet.name) };
}

function unreadWords(table: HistoryTable, sheetName: string): string | undefined {
  const rows = damagedRows(table);
  if (rows === 0) return undefined;
  return `${plural(rows, "row")} of the table ${historyTableName} on sheet "${sheetName}" can't be read, because a date, KPI or value in ${rows === 1 ? "it" : "them"} was changed. ${rows === 1 ? "It was" : "They were"} left unchanged and not used. Correct or delete ${rows === 1 ? "it" : "them"}.`;
}

/** Rows are added below the last one: no cell of the user's is moved for them. */
function whyFull({ table, body, filled, sheet }: HistoryCells): string | undefined {
  if (!canAddRows())
    return `This Excel is too old to add rows to the table ${historyTableName} (it lacks ExcelApi 1.13), so no history was saved. Update Office, or open the workbook in Excel on the web.`;
  if (table.showTotals)
    return `The table ${historyTableName} on sheet "${sheet.name}" has a total row, so no history was saved. Switch the total row off on the Table Design tab, then write the scorecard again.`;
  const below = body.rowIndex + body.rowCount;
  if (!filled.isNullObject && filled.rowIndex + filled.rowCount > below)
    return `Cells below the table ${historyTableName} on sheet "${sheet.name}" leave it no room, so no history was saved. Move them, then write the scorecard again.`;
  return undefined;
}

interface HistoryStep {
  readonly job?: SheetJob;
  readonly inPlace?: InPlace;
  readonly problem?: string;
  /** What is said besides, one sentence. */
  readonly notice?: string;
  /** Whether there was no history before. */
  readonly begins?: true;
}

/** What a user is told when a history begins: a sheet that nobody asked for by name. */
export function historyBegun(sheetName: string): string {
  return `Started a history on the sheet "${sheetName}": each scorecard adds its values there, and the next one shows what changed. Delete the sheet if you don't want it.`;
}

/** The job or the change that keeps these entries; neither where nothing may be added, with the sentence that says why. */
export function keepHistory(found: HistoryFound, entries: readonly HistoryEntry[]): HistoryStep {
  if (found.problem !== undefined) return { problem: found.problem };
  const notice = found.unread === undefined ? {} : { notice: found.unread };
  if (entries.length === 0) return notice;
  if (!found.table) {
    const content = () => smallTableSheet(historySheet(entries), historyTableName);
    return { job: { mark: sheetTags.history, name: historyTitle, content }, begins: true };
  }
  const change = planHistory(found.table, entries);
  if ("missing" in change) return notice;
  if (found.full !== undefined && change.append.length > 0) return { problem: found.full, ...notice };
  return { inPlace: changeTable(found.table, change), ...notice };
}
