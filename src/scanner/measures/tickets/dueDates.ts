import { cellState, type FlagColumn } from "../../table/columns/column";
import { filledRows, type RecordTable } from "../../table/records/table";
import { narrow } from "../../table/records/view";
import type { Role } from "../../vocabulary/roles";
import { rowReasons } from "../../notices/rowReasons";

/** A tool's own verdict on each ticket. */
export interface Labels {
  readonly role: Role;
  readonly column: FlagColumn;
  /** True for a column that says what was missed. */
  readonly inverse: boolean;
}

/** Of the tickets without a due date so many may be called late: more, and the verdict is about another date. */
const mostLate = 0.02;

/**
 * The tickets on which a verdict says something: "not overdue" says nothing of a ticket that never was due. Where tickets
 * without a due date are called late as well, the verdict has a due date of its own, and all of them stay.
 */
export function withDueDate(
  table: RecordTable,
  role: "resolutionDueAt" | "responseDueAt",
  { column, inverse }: Labels,
): RecordTable {
  const due = filledRows(table, role);
  if (!due?.filled.includes(1)) return table;
  const late = inverse ? 1 : 0;
  const undated = { all: 0, late: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row] || due.filled[row] || column.state[row] !== cellState.ok) continue;
    undated.all += 1;
    if (column.values[row] === late) undated.late += 1;
  }
  if (undated.late > mostLate * undated.all) return table;
  return narrow(table, (row) => due.filled[row] === 1 || column.state[row] !== cellState.ok, {
    reason: rowReasons.neverDue({ column: due.heading }),
    noFormula: `Tickets without "${due.heading}" stand among the others`,
  });
}
