import { isMissing, type Cell } from "../../cells/cell";
import { failure, type Failure } from "../../cells/failure";
import { toFlag } from "../../cells/flag";
import { readAmount } from "./amount";
import type { Input } from "./input";
import { columnOf } from "./column";
import type { Row } from "./loops";
import type { Argument, Asker, CellReader, Grid } from "./range";

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

export function amountOrFlags(name: string, help: string): Input<AmountOrFlags> {
  return {
    name,
    help,
    kind: "amount or flags",
    shape: "range",
    optional: false,
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
export function readFlags(argument: Argument, asker: Asker): FlagCounts | Failure {
  const column = columnOf(argument, reader, asker);
  const tally = new Tally(column.grid);
  // Most cells of a range repeat one word for yes and one for no.
  let yesWord: Cell = "yes";
  let noWord: Cell = "no";
  let ones = 0;
  let zeros = 0;
  for (; tally.toOtherCell(yesWord, noWord); tally.at += 1) {
    const cell = column.grid[tally.row]?.[tally.at];
    const flag = cell === 1 || cell === 0 ? undefined : column.read(cell, tally.row);
    if (cell === 1) ones += 1;
    if (cell === 0) zeros += 1;
    if (flag === undefined) continue;
    // From here on this is the word that is counted, beginning with this cell.
    if (flag) yesWord = cell;
    else noWord = cell;
    tally.at -= 1;
  }
  const yes = tally.yes + ones;
  const no = tally.yes + tally.no > 0 ? tally.no : zeros;
  if (yes + no > 0 && !column.refused) return { yes, no };
  return column.fault() ?? failure("#N/A", `${asker.id} requires ${asker.input}: no cell says yes or no`);
}

/** How far a range has been counted, and how many cells held the word for yes and the one for no. */
class Tally {
  row = 0;
  at = 0;
  yes = 0;
  no = 0;

  constructor(private readonly grid: Grid) {}

  /** Counts on up to a cell that holds neither word and is not empty; false where there is none. */
  toOtherCell(yesWord: Cell, noWord: Cell): boolean {
    const { grid } = this;
    let { row, at, yes, no } = this;
    let met = false;
    for (; row < grid.length; row += 1) {
      const cells = grid[row] as Row;
      for (; at < cells.length; at += 1) {
        const cell = cells[at];
        if (cell === yesWord) yes += 1;
        else if (cell === noWord) no += 1;
        else if (cell !== "") break;
      }
      met = at < cells.length;
      if (met) break;
      at = 0;
    }
    Object.assign(this, { row, at, yes, no });
    return met;
  }
}

const reader: CellReader<boolean> = {
  wants: "yes or no",
  read: toFlag,
  missing: (cell) => cell === 0 || isMissing(cell),
};
