import { isMissing } from "../../cells/cell";
import { isoToSerial } from "../../cells/date/iso";
import type { Failure } from "../../cells/failure";
import { dateShift } from "../dateSystem";
import type { Input } from "./input";
import { columnOf, type Column } from "./column";
import { toGrid, type Argument, type Asker, type CellReader } from "./range";

const reader: CellReader<number> = {
  wants: "dates",
  read: (cell) => {
    if (typeof cell === "number") return cell > 0 && cell < Infinity ? cell : undefined;
    const serial = typeof cell === "string" ? isoToSerial(cell) : undefined;
    return serial === undefined ? undefined : serial - dateShift();
  },
  // A date of 0 does not exist: it is how desktop Excel delivers a blank cell.
  missing: (cell) => cell === 0 || isMissing(cell),
  never: (text) => /\d[\s./-]+\d/.test(text),
  advice: "use Excel dates or text such as 2024-03-01 14:05",
};

/** A range of dates: Excel serials or ISO text; serials come out, as the open workbook counts them. */
export function times(name: string, help: string): Input<Column<number>> {
  return { name, help, kind: "times", shape: "range", optional: false, read: readTimes };
}

/** A range of dates in which all may be missing, e.g. dates of resolution while everything is still open. */
export function timesOrBlank(name: string, help: string): Input<Column<number>> {
  const read = (argument: Argument, asker: Asker): Column<number> => columnOf(argument, reader, asker);
  return { name, help, kind: "times", shape: "range", optional: false, mayBeBlank: true, read };
}

/** A single date. */
export function date(name: string, help: string): Input<number> {
  const read = (argument: Argument, asker: Asker): number | Failure => {
    const column = readTimes(argument, asker);
    return column.fault() ?? column.read(toGrid(argument)[0]?.[0], 0) ?? Number.NaN;
  };
  return { name, help, kind: "date", shape: "scalar", optional: false, zeroIsBlank: true, read };
}

/** The dates of a range, to be read one by one. */
function readTimes(argument: Argument, asker: Asker): Column<number> {
  return columnOf(argument, { ...reader, none: "there is no date" }, asker);
}
