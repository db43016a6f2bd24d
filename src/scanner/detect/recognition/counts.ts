import { isPlausibleSerial } from "../../../cells/date/plausible";
import { toNumber } from "../../../cells/number";
import { isMissing, type Cell } from "../../../cells/cell";
import { normalizeLabel } from "../../../cells/text";
import { deskCountHeadings } from "../../vocabulary/deskCountWords";
import type { Region } from "../regions/regions";

const sampledRows = 60;
const { opened, closed, open } = deskCountHeadings;

/** True for a table whose rows count tickets, opened and closed ones, by week or priority: none of its rows is a ticket. */
export function holdsCounts({ grid, block, headings = [], firstRow }: Region): boolean {
  const lines = grid.cells.slice(firstRow, firstRow + sampledRows);
  const counted = [opened, closed, open].filter((words) =>
    headings.some(
      ({ text }, index) =>
        words.has(normalizeLabel(text)) && areCounts(lines.map((line) => line[block.left + index] ?? null)),
    ),
  );
  return counted.length >= 2;
}

/** Whole numbers, some of which are more than a flag and less than a date. */
function areCounts(cells: readonly Cell[]): boolean {
  const values = cells.filter((cell) => !isMissing(cell)).map((cell) => toNumber(cell));
  const isCount = (value: number | undefined): boolean =>
    value !== undefined && Number.isInteger(value) && value >= 0 && !isPlausibleSerial(value);
  return values.length > 0 && values.every(isCount) && values.some((value) => (value ?? 0) > 1);
}
