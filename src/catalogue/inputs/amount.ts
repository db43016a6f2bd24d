import { isBlank, type Cell } from "../../cells/cell";
import type { Failure } from "../../cells/failure";
import { decideDecimalSeparator, toNumber, type DecimalSeparator } from "../../cells/number";
import type { Input } from "./input";
import { columnOf, type Column } from "./column";
import { total } from "./loops";
import { toGrid, type Argument, type Asker } from "./range";

/** A number or a range whose numbers are summed. */
export function amount(name: string, help: string): Input<number> {
  return { name, help, kind: "amount", shape: "range", optional: false, zero: "adds", read: readAmount };
}

/** A range of numbers that are needed one by one, such as fees beside quantities. */
export function amounts(name: string, help: string): Input<Column<number>> {
  return { name, help, kind: "amount", shape: "range", optional: false, zero: "counts", read: readNumbers };
}

/** A range of ratings or points. */
export function scores(name: string, help: string): Input<Column<number>> {
  return { name, help, kind: "scores", shape: "range", optional: false, zero: "counts", read: readNumbers };
}

/** The sum of a range's numbers; #N/A where it has none. */
export function readAmount(argument: Argument, asker: Asker): number | Failure {
  const column = readNumbers(argument, asker);
  const sum = total(column);
  return column.refused || Number.isNaN(sum) ? (column.fault() ?? sum) : sum;
}

/** The numbers of a range, to be read one by one. A decimal comma is understood where the range proves one. */
function readNumbers(argument: Argument, asker: Asker): Column<number> {
  let decimal: DecimalSeparator | undefined;
  const read = (cell: Cell): number | undefined => {
    if (typeof cell !== "string") return toNumber(cell);
    // Only text that may be a number is worth a look at the whole range, for the sign before its decimals.
    return /\d/.test(cell) ? toNumber(cell, (decimal ??= decideDecimalSeparator(toGrid(argument).flat()))) : undefined;
  };
  return columnOf(argument, { wants: "numbers", read, missing: isBlank, none: "there is no number" }, asker);
}
