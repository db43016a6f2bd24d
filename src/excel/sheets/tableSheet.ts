import type { TableSheet, TableSheetCell } from "../../scorecard/tableSheet";
import { ink } from "../../scorecard/styles";
import { tableLooks } from "./looks";
import type { SheetContent } from "./drafts";

/** About this many characters of rows go into one request. */
const requestSize = 600_000;

/** The sheet as Office.js calls: the head first, the rows in as many requests as their size asks for, the table last. */
export function tableSheetContent(plan: TableSheet): SheetContent {
  const [queueFirst, ...parts] = steps(plan);
  return { queue: (sheet) => queueFirst?.(sheet), parts, looks: looksOf(plan) };
}

/** A small sheet as Office.js calls: all in one request; its table gets its name when the sheet stands in its place. */
export function smallTableSheet(plan: TableSheet, tableName: string): SheetContent {
  const queue = (sheet: Excel.Worksheet): void => {
    for (const step of steps(plan)) step(sheet);
  };
  return { queue, tableName, looks: looksOf(plan) };
}

function steps(plan: TableSheet): readonly ((sheet: Excel.Worksheet) => void)[] {
  const headRow = headRowOf(plan);
  return [
    (sheet) => queueHead(sheet, plan, headRow),
    ...blocks(plan.rows).map(({ first, rows }) => (sheet: Excel.Worksheet) => {
      const area = sheet.getRangeByIndexes(headRow + 1 + first, 0, rows.length, plan.columns.length);
      area.formulas = rows.map((row) => [...row]);
    }),
    (sheet) => queueTable(sheet, plan, headRow),
  ];
}

function headRowOf({ lines }: TableSheet): number {
  return lines.length + 2;
}

function looksOf(plan: TableSheet): SheetContent["looks"] {
  return tableLooks(headRowOf(plan), (plan.footer || plan.title).replace(/&/g, "&&"));
}

function blocks(rows: TableSheet["rows"]): readonly { readonly first: number; readonly rows: TableSheet["rows"] }[] {
  const all: { first: number; rows: (readonly TableSheetCell[])[] }[] = [];
  let size = Infinity;
  rows.forEach((row, first) => {
    if (size > requestSize) {
      all.push({ first, rows: [] });
      size = 0;
    }
    all[all.length - 1]?.rows.push(row);
    size += row.reduce<number>((sum, cell) => sum + String(cell).length + 4, 0);
  });
  return all;
}

function queueHead(sheet: Excel.Worksheet, plan: TableSheet, headRow: number): void {
  const { title, lines, columns, rows } = plan;
  const all = sheet.getRangeByIndexes(0, 0, headRow + 1 + Math.max(rows.length, 1), columns.length);
  all.format.font.name = "Calibri";
  all.format.font.size = 10;
  all.format.font.color = ink.dark;
  all.format.verticalAlignment = "Top";
  const titleCell = sheet.getRangeByIndexes(0, 0, 1, 1);
  titleCell.values = [[`'${title}`]];
  titleCell.format.font.bold = true;
  titleCell.format.font.size = 20;
  titleCell.format.font.color = ink.navy;
  titleCell.format.rowHeight = 30;
  lines.forEach((line, n) => {
    const cell = sheet.getRangeByIndexes(n + 1, 0, 1, 1);
    cell.formulas = [[line]];
    cell.format.font.color = line.startsWith("=") ? ink.link : ink.grey;
    if (line.startsWith("=")) cell.format.font.underline = "Single";
  });
  columns.forEach(({ width, numberFormat, numberFormats, look }, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
    const cells = sheet.getRangeByIndexes(headRow + 1, column, Math.max(rows.length, 1), 1);
    if (numberFormat !== undefined && numberFormat !== "General") {
      // One format for all cells: Excel takes it without a matrix.
      cells.numberFormat = numberFormat as unknown as string[][];
    }
    if (numberFormats) cells.numberFormat = numberFormats.map((format) => [format]);
    if (look === "centre") cells.format.horizontalAlignment = "Center";
    if (look === "wrap") cells.format.wrapText = true;
    if (look === "left") {
      cells.format.horizontalAlignment = "Left";
      // Room between it and a number that ends where it begins.
      cells.format.indentLevel = 1;
    }
    if (look === "link") {
      cells.format.font.color = ink.link;
      cells.format.font.underline = "Single";
    }
  });
  columns.forEach(({ numberFormat, look }, column) => {
    const { format } = sheet.getRangeByIndexes(headRow, column, 1, 1);
    if (look === "left") {
      format.horizontalAlignment = "Left";
      format.indentLevel = 1;
    } else if (look === "centre") format.horizontalAlignment = "Center";
    else if (numberFormat !== undefined) format.horizontalAlignment = "Right";
  });
  sheet.getRangeByIndexes(headRow, 0, 1, columns.length).values = [columns.map(({ heading }) => `'${heading}`)];
}

function queueTable(sheet: Excel.Worksheet, { columns, rows, total }: TableSheet, headRow: number): void {
  const heads = sheet.getRangeByIndexes(headRow, 0, 1, columns.length);
  // Excel does not fit a row to wrapped headings by itself where a table is made of it.
  const lines = Math.max(...columns.map(({ heading, width }) => Math.ceil((heading.length * 6.5) / width)));
  heads.format.rowHeight = 6 + 14 * Math.min(4, lines);
  heads.format.verticalAlignment = "Center";
  heads.format.wrapText = true;
  heads.format.font.bold = true;
  if (rows.length > 0) {
    const table = sheet.tables.add(sheet.getRangeByIndexes(headRow, 0, rows.length + 1, columns.length), true);
    table.style = "TableStyleLight1";
  }
  if (rows.length > 0) {
    const line = sheet
      .getRangeByIndexes(headRow + 1, 0, rows.length, columns.length)
      .format.borders.getItem("InsideHorizontal");
    line.style = "Continuous";
    line.color = ink.line;
  }
  heads.format.fill.color = ink.navy;
  heads.format.font.color = ink.white;
  if (total) {
    const last = sheet.getRangeByIndexes(headRow + rows.length, 0, 1, columns.length).format;
    last.font.bold = true;
    last.font.color = ink.dark;
    last.font.underline = "None";
    last.fill.color = ink.pale;
  }
}
