import type { Failure } from "../cells/failure";
import type { Column } from "./inputs/column";
import { numberIn, type Row } from "./inputs/loops";
import { differentSize, refuseNegative } from "./pairs";

/** Tickets that are open at a date, by the days since they were opened. */
export interface OpenTickets {
  readonly all: number;
  readonly under10: number;
  readonly over30: number;
}

/** Counts the tickets opened at or before a date and not resolved by then. Fails where none has a date of opening. */
export function openTickets(opened: Column<number>, resolved: Column<number>, date: number): OpenTickets | Failure {
  const unequal = differentSize(opened, resolved);
  if (unequal) return unequal;
  const { grid, rows } = opened;
  const { grid: others } = resolved;
  let all = 0;
  let under10 = 0;
  let over30 = 0;
  for (let row = 0; row < rows; row += 1) {
    const cells = grid[row] as Row;
    const beside = others[row] as Row;
    for (let at = 0; at < cells.length; at += 1) {
      const start = numberIn(opened, cells[at], row);
      const end = numberIn(resolved, beside[at], row);
      if (start < 0 || end < 0) refuseNegative(opened, start, resolved, end);
      if (!(start > 0 && start <= date) || (end > 0 && end <= date)) continue;
      all += 1;
      if (date - start < 10) under10 += 1;
      else if (date - start > 30) over30 += 1;
    }
  }
  return (all === 0 && opened.fault()) || { all, under10, over30 };
}
