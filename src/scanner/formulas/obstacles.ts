import { confusedWith } from "../../catalogue/native";
import { shortened } from "../../cells/pieces";
import { cellState, type Column } from "../table/columns/column";
import type { RecordTable } from "../table/records/table";

/** Why no native formula over these columns can give the value; undefined when one can. */
export function nativeObstacle(table: RecordTable, columns: readonly Column[]): string | undefined {
  if (table.noFormula) return table.noFormula;
  const confused = table.client && confusedWith(table.client.label, table.client.column.labels);
  if (table.client && confused !== undefined)
    return `Formulas can't tell the client "${shortened(table.client.label, longestShown)}" from "${shortened(confused, longestShown)}"`;
  for (const column of columns) {
    const name = `"${column.heading}"`;
    if (column.errors > 0 && hasState(table, column, cellState.unusable))
      return `${name} holds error values, which every formula passes on`;
    if ("obstacle" in column && column.obstacle) return column.obstacle;
    if (column.padded > 0) return `${name} holds words with spaces around them, which formulas don't match`;
    if (column.type === "time" && column.texts > 0) return `${name} holds dates as text, which formulas can't subtract`;
    if (column.type === "time" && hasState(table, column, cellState.placeholder)) {
      return `${name} holds placeholder dates, which a formula would count`;
    }
    if ((column.type === "number" || column.type === "duration") && column.texts > 0) {
      return `${name} holds numbers as text, which formulas don't count`;
    }
  }
  return undefined;
}

/** Why no =MSP formula over these columns can give the value; undefined when one can. */
export function liveObstacle(table: RecordTable, columns: readonly Column[]): string | undefined {
  if (table.noFormula) return table.noFormula;
  if (table.client) return "Only one client's rows count, and the functions take whole ranges";
  for (const column of columns) {
    const name = `"${column.heading}"`;
    if ("obstacle" in column && column.obstacle) return column.obstacle;
    if (column.type === "time" && column.times)
      return `The times of ${name} stand in a column of their own ("${column.times.heading}"), and the functions take one range`;
    if (column.type === "time" && column.texts > column.isoTexts)
      return `${name} holds dates as text whose day and month a function can't tell apart`;
    if (hasState(table, column, cellState.placeholder))
      return `${name} holds placeholder dates, which the function would count`;
    if (hasState(table, column, cellState.unusable)) return `${name} holds cells that the function refuses`;
    if (column.type === "number" && column.marks > 0)
      return `${name} holds marks such as "?" that the function refuses`;
  }
  return undefined;
}

/** True when no cell of a date column is text, so that ranges can be subtracted row by row. */
export function isClean(columns: readonly Column[]): boolean {
  return columns.every(
    (column) => column.marks === 0 && column.errors === 0 && !column.state.includes(cellState.unusable),
  );
}

const longestShown = 40;

function hasState({ first, last }: RecordTable, { state: cells }: Column, state: number): boolean {
  return cells.subarray(first, last + 1).includes(state);
}
