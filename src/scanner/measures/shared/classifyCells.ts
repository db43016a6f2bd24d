import { classifyRows, counts, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons, type RowReason } from "../../notices/rowReasons";
import { cellState, type Column } from "../../table/columns/column";
import type { RecordTable } from "../../table/records/table";
import type { Done } from "../tickets/done";

/**
 * Classifies each row by its cell in one column: it counts where the cell can be used.
 *
 * @param unusable why a row whose cell holds something else does not count
 * @param only 1 for the tickets with a final answer; the others are left out as open
 */
export function classifyCells(
  table: RecordTable,
  column: Column,
  unusable: RowReason,
  only: Pick<Done, "rows"> | undefined,
): RowClassification {
  const classify = classifyRows(table);
  const open = classify.leaveOut(rowReasons.open({}));
  const missing = classify.leaveOut(rowReasons.blankCell({ column: column.heading }));
  const refused = classify.leaveOut(unusable);
  return classify.classify((row) => {
    if (only && !only.rows[row]) return open;
    if (column.state[row] === cellState.missing) return missing;
    return column.state[row] === cellState.ok ? counts : refused;
  });
}
