import { isBlank } from "../../cells/cell";
import { failure, isFailure, type Failure } from "../../cells/failure";
import { decideDecimalSign, toNumber } from "../../cells/number";
import type { Input } from "./input";
import { readColumn, toGrid, type Argument, type Asker, type Column } from "./range";

/** A number or a range whose numbers are summed. */
export function amount(name: string, help: string): Input<number> {
  return { name, help, kind: "amount", shape: "range", optional: false, read: readAmount };
}

/** A range of numbers that are needed one by one, such as fees beside quantities. */
export function amounts(name: string, help: string): Input<Column<number>> {
  return { name, help, kind: "amount", shape: "range", optional: false, read: readNumbers };
}

/** A range of ratings or points. */
export function scores(name: string, help: string): Input<Column<number>> {
  return { name, help, kind: "scores", shape: "range", optional: false, read: readNumbers };
}

/** The sum of a range's numbers; #N/A where it has none. */
export function readAmount(argument: Argument, asker: Asker): number | Failure {
  const column = readNumbers(argument, asker);
  return isFailure(column) ? column : total(column);
}

export function readNumbers(argument: Argument, asker: Asker): Column<number> | Failure {
  const decimal = decideDecimalSign(toGrid(argument).flat());
  const column = readColumn(
    argument,
    { wants: "numbers", read: (cell) => toNumber(cell, decimal), missing: isBlank },
    asker,
  );
  if (isFailure(column) || column.values.some((value) => value !== undefined)) return column;
  return failure("#N/A", `${asker.id} requires ${asker.input}: there is no number`);
}

/** The sum of the numbers that are there. */
export function total(column: Column<number>): number {
  return column.values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
}
