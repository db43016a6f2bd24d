import { isMissing } from "../../cells/cell";
import { isoToSerial } from "../../cells/date";
import { failure, isFailure, type Failure } from "../../cells/failure";
import type { Input } from "./input";
import { readColumn, type Argument, type Asker, type CellReader, type Column } from "./range";

const reader: CellReader<number> = {
  wants: "dates",
  read: (cell) => {
    if (typeof cell === "number") return cell > 0 ? cell : undefined;
    return typeof cell === "string" ? isoToSerial(cell) : undefined;
  },
  // A date of 0 does not exist: it is how desktop Excel delivers a blank cell.
  missing: (cell) => cell === 0 || isMissing(cell),
  never: (text) => /\d[\s./-]+\d/.test(text),
  advice: "use Excel dates or text such as 2024-03-01 14:05",
};

/** A range of dates: Excel serials or ISO text; serials come out. */
export function times(name: string, help: string): Input<Column<number>> {
  return { name, help, kind: "times", shape: "range", optional: false, read: readTimes };
}

/** A range of dates in which all may be missing, e.g. dates of resolution while everything is still open. */
export function timesOrBlank(name: string, help: string): Input<Column<number>> {
  const read = (argument: Argument, asker: Asker): Column<number> | Failure => readColumn(argument, reader, asker);
  return { name, help, kind: "times", shape: "range", optional: false, mayBeBlank: true, read };
}

/** A single date. */
export function date(name: string, help: string): Input<number> {
  const read = (argument: Argument, asker: Asker): number | Failure => {
    const column = readTimes(argument, asker);
    return isFailure(column) ? column : (column.values[0] ?? Number.NaN);
  };
  return { name, help, kind: "date", shape: "scalar", optional: false, read };
}

export function readTimes(argument: Argument, asker: Asker): Column<number> | Failure {
  const column = readColumn(argument, reader, asker);
  if (isFailure(column) || column.values.some((value) => value !== undefined)) return column;
  return failure("#N/A", `${asker.id} requires ${asker.input}: there is no date`);
}
