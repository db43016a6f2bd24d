import { isMissing, type Cell } from "../../cells/cell";
import type { Input } from "./input";
import { columnOf, type Column } from "./column";
import { errorIn, type Argument, type Asker } from "./range";

/** A range of labels, such as clients beside their fees. */
export function keys(name: string, help: string): Input<Column<string>> {
  return { name, help, kind: "keys", shape: "range", optional: false, read: readCategories };
}

/**
 * Every cell that is not missing is a label; a heading can't be told from one and is left to the range beside it.
 * A 0 is no label: it is how desktop Excel delivers a blank cell.
 */
function readCategories(argument: Argument, asker: Asker): Column<string> {
  const missing = (cell: Cell): boolean => cell === 0 || isMissing(cell);
  const read = (cell: Cell): string | undefined =>
    missing(cell) || errorIn(cell, asker.id) ? undefined : String(cell).trim().replace(/\s+/g, " ");
  return columnOf(argument, { wants: "labels", read, missing, none: "there is no label" }, asker);
}
