import { ink } from "../../scorecard/styles";
import { firstRecord } from "../../scorecard/workings/placeWorkings";
import type { WorkingsBlock, WorkingsBlockColumn, WorkingsPlan } from "../../scorecard/workings/planWorkings";
import type { SheetContent } from "./drafts";
import { tableLooks } from "./looks";

/** About so many cells with values go into one request. */
const requestCells = 100_000;

const headRow = firstRecord - 1;

/**
 * The sheet as Office.js calls: heads and the formulas of the first records, which are filled down, in one request; values
 * in as many as their number asks for.
 */
export function workingsContent(plan: WorkingsPlan): SheetContent {
  const [first, ...others] = inRequests(plan.blocks.flatMap(valueParts));
  return {
    queue(sheet) {
      queueTitle(sheet, plan);
      for (const block of plan.blocks) queueBlock(sheet, block);
      first?.(sheet);
    },
    parts: others,
    looks: tableLooks(headRow, plan.title),
  };
}

function queueTitle(sheet: Excel.Worksheet, { title, intro }: WorkingsPlan): void {
  const [first, second] = [0, 1].map((row) => sheet.getRangeByIndexes(row, 0, 1, 1));
  if (!first || !second) return;
  first.values = [[`'${title}`]];
  first.format.font.bold = true;
  first.format.font.size = 20;
  first.format.font.color = ink.navy;
  first.format.rowHeight = 30;
  second.values = [[`'${intro}`]];
  second.format.font.color = ink.grey;
}

function queueBlock(sheet: Excel.Worksheet, { column, title, rows, columns }: WorkingsBlock): void {
  const head = sheet.getRangeByIndexes(2, column, 3, columns.length);
  head.values = [
    columns.map((_one, index) => (index === 0 ? title : "")),
    columns.map(({ note }) => note),
    columns.map(({ heading }) => heading),
  ];
  queueHeads(sheet, column, columns.length);
  columns.forEach(({ numberFormat, width, cells }, index) => {
    const own = sheet.getRangeByIndexes(firstRecord, column + index, rows, 1);
    own.getEntireColumn().format.columnWidth = width;
    // One format for all cells: Excel takes it without a matrix.
    own.numberFormat = numberFormat as unknown as string[][];
    if ("formula" in cells) sheet.getRangeByIndexes(firstRecord, column + index, 1, 1).formulas = [[cells.formula]];
  });
  if (rows < 2) return;
  for (const { at, count } of runsOf(columns, ({ cells }) => "formula" in cells)) {
    const first = sheet.getRangeByIndexes(firstRecord, column + at, 1, count);
    sheet.getRangeByIndexes(firstRecord + 1, column + at, rows - 1, count).copyFrom(first, "Formulas");
  }
}

function queueHeads(sheet: Excel.Worksheet, column: number, count: number): void {
  const [title, notes, headings] = [2, 3, headRow].map((row) => sheet.getRangeByIndexes(row, column, 1, count).format);
  if (!title || !notes || !headings) return;
  title.font.bold = true;
  title.font.color = ink.navy;
  notes.font.color = ink.grey;
  notes.font.size = 8;
  notes.wrapText = true;
  notes.verticalAlignment = "Top";
  notes.rowHeight = 90;
  headings.font.bold = true;
  headings.font.color = ink.white;
  headings.fill.color = ink.navy;
  headings.wrapText = true;
  headings.verticalAlignment = "Center";
  headings.rowHeight = 48;
}

type Queue = (sheet: Excel.Worksheet) => void;

/** Values that are written in one go. */
interface Part {
  readonly cells: number;
  readonly queue: Queue;
}

/** So many parts together as one request takes. */
function inRequests(parts: readonly Part[]): Queue[] {
  const requests: { cells: number; queues: Queue[] }[] = [];
  for (const { cells, queue } of parts) {
    const last = requests[requests.length - 1];
    if (last && last.cells + cells <= requestCells) {
      last.cells += cells;
      last.queues.push(queue);
    } else requests.push({ cells, queues: [queue] });
  }
  return requests.map(
    ({ queues }) =>
      (sheet) =>
        queues.forEach((queue) => queue(sheet)),
  );
}

/** The values of neighbouring columns, so many rows at a time. */
function valueParts({ column, rows, columns }: WorkingsBlock): Part[] {
  return runsOf(columns, ({ cells }) => "values" in cells).flatMap(({ at, count }) => {
    const own = columns.slice(at, at + count);
    const step = Math.ceil(requestCells / count);
    return Array.from({ length: Math.ceil(rows / step) }, (_none, part): Part => {
      const from = part * step;
      const height = Math.min(step, rows - from);
      const queue = (sheet: Excel.Worksheet): void => {
        sheet.getRangeByIndexes(firstRecord + from, column + at, height, count).values = Array.from(
          { length: height },
          (_row, row) => own.map(({ cells }) => ("values" in cells ? (cells.values[from + row] ?? "") : "")),
        );
      };
      return { cells: height * count, queue };
    });
  });
}

/** Columns beside each other that are alike. */
function runsOf(
  columns: readonly WorkingsBlockColumn[],
  isIt: (column: WorkingsBlockColumn) => boolean,
): { readonly at: number; readonly count: number }[] {
  const runs: { at: number; count: number }[] = [];
  columns.forEach((column, at) => {
    const last = runs[runs.length - 1];
    if (!isIt(column)) return;
    if (last && last.at + last.count === at) last.count += 1;
    else runs.push({ at, count: 1 });
  });
  return runs;
}
