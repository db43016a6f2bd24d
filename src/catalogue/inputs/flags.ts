import { isMissing, type Cell } from "../../cells/cell";
import { failure, isFailure, type Failure } from "../../cells/failure";
import { toFlag } from "../../cells/flag";
import { readAmount } from "./amount";
import type { Input } from "./input";
import { readColumn, toGrid, type Argument, type Asker } from "./range";

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
  const numeric = speaksInNumbers(toGrid(argument).flat());
  const column = readColumn(
    argument,
    {
      wants: "yes or no",
      read: (cell) => (cell === 0 && !numeric ? undefined : toFlag(cell)),
      missing: (cell) => cell === 0 || isMissing(cell),
    },
    asker,
  );
  if (isFailure(column)) return column;
  const yes = column.values.filter((value) => value === true).length;
  const no = column.values.filter((value) => value === false).length;
  return yes + no > 0 ? { yes, no } : failure("#N/A", `${asker.id} requires ${asker.input}: no cell says yes or no`);
}

function speaksInNumbers(cells: readonly Cell[]): boolean {
  return !cells.some((cell) => typeof cell !== "number" && toFlag(cell) !== undefined);
}
