import { isMissing, type Cell } from "../../cells/cell";
import { failure, type Failure } from "../../cells/failure";
import { toFlag } from "../../cells/flag";
import { readAmount } from "./amount";
import type { Input } from "./input";
import { columnOf } from "./column";
import type { Row } from "./loops";
import type { Argument, Asker, CellReader } from "./range";

/** How many cells say yes and how many say no. */
export interface FlagCounts {
  readonly yes: number;
  readonly no: number;
}

/** A range that a function takes as an amount or as yes/no cells, depending on its other arguments. */
export interface AmountOrFlags {
  amount(): number | Failure;
  flags(): FlagCounts | Failure;
}

/** A range of which the other arguments tell whether it holds an amount or yes/no cells. */
export function amountOrFlags(name: string, help: string): Input<AmountOrFlags> {
  return {
    name,
    help,
    kind: "amount or flags",
    shape: "range",
    optional: false,
    zero: "counts",
    read: (argument, asker) => ({
      amount: () => readAmount(argument, asker),
      flags: () => readFlags(argument, asker),
    }),
  };
}

/**
 * Counts the yes and the no of a range; missing cells count as neither. Desktop Excel delivers blank cells as 0:
 * a 0 is a no only where the range speaks in numbers, and counts as blank beside words or TRUE and FALSE.
 */
function readFlags(argument: Argument, asker: Asker): FlagCounts | Failure {
  const column = columnOf(argument, reader, asker);
  // Most cells of a range repeat one word for yes and one for no: a word is read once.
  let yesWord: Cell = "yes";
  let noWord: Cell = "no";
  let yes = 0;
  let no = 0;
  let ones = 0;
  let zeros = 0;
  const { grid } = column;
  for (let row = 0; row < grid.length; row += 1) {
    const cells = grid[row] as Row;
    for (let at = 0; at < cells.length; at += 1) {
      const cell = cells[at];
      if (cell === yesWord) yes += 1;
      else if (cell === noWord) no += 1;
      else if (cell === 1) ones += 1;
      else if (cell === 0) zeros += 1;
      else if (cell !== "") {
        const flag = column.read(cell, row);
        if (flag === undefined) continue;
        // From here on this is the word that is counted, beginning with this cell.
        if (flag) yesWord = cell;
        else noWord = cell;
        at -= 1;
      }
    }
  }
  const counts = { yes: yes + ones, no: yes + no > 0 ? no : zeros };
  if (counts.yes + counts.no > 0 && !column.refused) return counts;
  return column.fault() ?? failure("#N/A", `${asker.id} requires ${asker.input}: no cell says yes or no`);
}

const reader: CellReader<boolean> = {
  wants: "yes or no",
  read: toFlag,
  missing: (cell) => cell === 0 || isMissing(cell),
};
