import { missingInputKinds } from "../../notices/missingInputs";
import { cellState, type TimeColumn } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";
import { daysBetween, wholeDaysBetween } from "./elapsed";

/** A column of dates of which more than this part is contradicted by another says something else than its name. */
const most = 0.5;

/**
 * Why two columns of dates tell no time between them: most rows end before they begin, so that one of the columns is not
 * what its name says. Undefined where they can be used.
 */
export function mostlyBackwards(table: RecordTable, from: TimeColumn, to: TimeColumn): string | undefined {
  const days = (from.dateOnly && to.dateOnly ? wholeDaysBetween : daysBetween)(from, to);
  let [rows, of] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row] || from.state[row] !== cellState.ok || to.state[row] !== cellState.ok) continue;
    of += 1;
    if (days(row) < 0) rows += 1;
  }
  if (rows <= most * of) return undefined;
  return missingInputKinds.mostlyBackwards({ columns: [from.heading, to.heading], rows, of }).message;
}
