import { cellState, type Column } from "../columns/column";
import { dropCode, type RowFilter } from "./rowFilter";

/** Drops blank lines and the headings once more; nobody would miss them, so nothing is said. */
export const dropBlankRows: RowFilter = ({ columns }, { used, drop }) => {
  const all = [...columns.values()];
  const isHeadingAgain = headingAgain(all);
  for (let row = 0; row < used.length; row++)
    if (isBlankRow(all, row) || isHeadingAgain?.(row)) drop(row, dropCode.blank);
  return {};
};

function isBlankRow(columns: readonly Column[], row: number): boolean {
  for (const { state } of columns) if (state[row] !== cellState.missing) return false;
  return true;
}

/** Tells the rows that hold the headings once more; nothing where no column holds its own heading. */
function headingAgain(columns: readonly Column[]): ((row: number) => boolean) | undefined {
  const keys = columns.flatMap((column) => {
    if (column.type !== "category" || !column.worded) return [];
    const heading = column.heading.trim().toLowerCase();
    return [{ column, own: column.labels.findIndex((label) => label.toLowerCase() === heading) }];
  });
  if (!keys.some(({ own }) => own >= 0)) return undefined;
  return (row) => {
    let same = 0;
    for (const column of columns) {
      if (column.state[row] !== cellState.ok) continue;
      if (column.type !== "category" || column.values[row] !== keys.find((one) => one.column === column)?.own)
        return false;
      same += 1;
    }
    return same > 0;
  };
}
