import { literal } from "../../catalogue/native";
import { a1Range } from "../../cells/address";
import { monthIndex, startOfMonth } from "../../cells/date/month";
import type { Cell } from "../../cells/cell";
import { maskOf } from "../formulas/masks";
import type { RecordCells } from "../formulas/recordCells";
import type { CalendarGrain } from "../result/series";
import type { ColumnRef, Template } from "../result/workings";
import { cellState, type Column, type NumberColumn, type TimeColumn } from "../table/columns/column";
import type { RecordTable } from "../table/records/table";
import { ofOneRecord } from "./ofOneRecord";
import { mostFilled, readable } from "./readable";
import type { RecordColumns } from "./recordColumns";
import { template } from "../result/template";

const asRead = "as read when this was written";

/** The cells of a table's records, each kind in a column of the workings: by a formula where one gives what was read. */
export function recordCells(table: RecordTable, columns: RecordColumns): RecordCells {
  const readsMoment = (column: TimeColumn): boolean =>
    isFilled(table) && readsAlike(table, column) && !column.times?.obstacle;
  return {
    readsMoment,
    counts(view) {
      if (view.noFormula === undefined) return undefined;
      return columns.add({
        heading: "Counts?",
        note: `Whether the row stands for a record, as decided when this was written: ${view.noFormula}.`,
        format: "yes or no",
        cells: { values: rowsOf(view, (row) => view.used[row] === 1) },
      });
    },
    moment(column) {
      const plain = readsMoment(column);
      return columns.add({
        heading: column.heading,
        note: `"${column.heading}" as a date${plain ? "" : `, ${asRead}`}.`,
        format: "moment",
        cells: plain ? { formula: momentFormula(table, column) } : readValues(table, column),
      });
    },
    number(column) {
      const plain = isFilled(table) && readsAlike(table, column);
      return columns.add({
        heading: column.heading,
        note: `"${column.heading}" as a number${plain ? "" : `, ${asRead}`}.`,
        format: "number",
        cells: plain ? { formula: numberFormula(table, column) } : readValues(table, column),
      });
    },
    meets(heading, conditions) {
      const mask = ofOneRecord(maskOf(conditions), extentOf(table));
      if (mask === undefined || mask.length > readable - 3) return undefined;
      return columns.add({
        heading,
        note: `${heading} 1 = yes, 0 = no.`,
        format: "number",
        cells: { formula: [`1*${mask}`] },
      });
    },
    step: (heading, formula) => columns.add({ heading, note: `${heading}.`, format: "number", cells: { formula } }),
  };
}

/** Whether each record gets formulas of its own. */
export function isFilled({ first, last }: RecordTable): boolean {
  return last - first < mostFilled;
}

/** The rows of a table's records as they stand in addresses. */
export function extentOf({ row, first, last }: RecordTable): { readonly first: number; readonly last: number } {
  return { first: row + first + 1, last: row + last + 1 };
}

/** One value for each row from the first record to the last. */
export function rowsOf({ first, last }: RecordTable, valueOf: (row: number) => Cell): readonly Cell[] {
  return Array.from({ length: last - first + 1 }, (_none, index) => valueOf(first + index));
}

/** Whether a formula reads the same numbers off the cells: no text was read as a number, and no number was refused. */
function readsAlike({ first, last }: RecordTable, column: NumberColumn | TimeColumn): boolean {
  const { ok, missing } = cellState;
  const refused = column.state.subarray(first, last + 1).some((state) => state !== ok && state !== missing);
  return column.texts === 0 && !("obstacle" in column && column.obstacle) && (column.errors > 0 || !refused);
}

function readValues(table: RecordTable, { state, values }: NumberColumn | TimeColumn): { readonly values: Cell[] } {
  return { values: [...rowsOf(table, (row) => (state[row] === cellState.ok ? (values[row] ?? "") : ""))] };
}

function momentFormula(table: RecordTable, column: TimeColumn): Template {
  const day = firstCell(table, column);
  const moment = column.times ? `${day}+N(${firstCell(table, column.times)})` : day;
  return [`IF(ISNUMBER(${day}),IF(${day}>0,${moment},""),"")`];
}

function numberFormula(table: RecordTable, column: NumberColumn): Template {
  const cell = firstCell(table, column);
  return [`IF(ISNUMBER(${cell}),${cell}${column.scale === 1 ? "" : `*${literal(column.scale)}`},"")`];
}

/** The cell of the first record, relative. */
function firstCell({ sheet, row, first }: RecordTable, { column }: Pick<Column, "column">): string {
  return a1Range(sheet, row + first, column).replace(/\$([A-Z]+)\$(\d+)$/, "$1$2");
}

/** The first day of the month or quarter of a date, or "". */
export function startOfPeriod(
  table: RecordTable,
  columns: RecordColumns,
  { grain, by, of }: { readonly grain: CalendarGrain; readonly by: string; readonly of: TimeColumn },
): ColumnRef {
  const months = grain === "month" ? 1 : 3;
  const day = (row: number): Cell =>
    of.state[row] === cellState.ok ? startOfMonth(Math.floor(monthIndex(of.values[row] ?? NaN) / months) * months) : "";
  const formula = (): Template => {
    const moment = recordCells(table, columns).moment(of);
    const month = grain === "month" ? template`MONTH(${moment})` : template`INT((MONTH(${moment})+2)/3)*3-2`;
    return template`IF(ISNUMBER(${moment}),DATE(YEAR(${moment}),${month},1),"")`;
  };
  return columns.add({
    heading: `${grain === "month" ? "Month" : "Quarter"} (${by})`,
    note: `The first day of the ${grain} of the ${by}.`,
    format: "month",
    cells: isFilled(table) ? { formula: formula() } : { values: rowsOf(table, day) },
  });
}
