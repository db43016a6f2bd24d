import { isBlank, type Cell } from "../../cells/cell";
import type { DecimalSeparator } from "../../cells/number";
import type { MeasuredKpi } from "../../kpis/ids";
import { isName } from "../../cells/cellKind";
import type { Region } from "../detect/regions/regions";
import { kpiOfLabel } from "./labels";
import type { TableValue } from "./tableValue";
import { isValue } from "./value";
import { reasonKinds } from "../notices/reasons";

/** A card of a dashboard is no taller than this: a label, its value, a remark. */
const tallestCard = 4;
/** Cards stand in rows: one alone may be a heading with a number below it. */
const fewestCards = 2;

/** The KPI of a dashboard card: a label with its value right below or above it, beside other such cards. */
export function valueOfCard(kpis: readonly MeasuredKpi[], region: Region, decimal: DecimalSeparator): TableValue[] {
  const { grid, block } = region;
  if (!region.complete || region.headings || block.bottom - block.top >= tallestCard) return [];
  const found: TableValue[] = [];
  for (let row = block.top; row <= block.bottom; row++) {
    for (let column = block.left; column <= block.right; column++) {
      const label = grid.cells[row]?.[column];
      if (!isName(label)) continue;
      const named = kpiOfLabel(kpis, label);
      const at = named && cardValue(region, row, column, decimal);
      if (!named || at === undefined || cardsIn(grid.cells, row, at, decimal) < fewestCards) continue;
      const cell = grid.cells[at]?.[column];
      const reasons = [reasonKinds.card({ label: label.trim(), above: at > row })];
      found.push({
        ...named,
        label: label.trim(),
        row: at,
        column,
        cell,
        points: [],
        goals: [],
        decimal,
        reasons,
        labelRow: row,
      });
    }
  }
  return found;
}

/** The row of a card's value; undefined where values stand on both sides, or beside the label as in a table. */
function cardValue(
  { grid, block }: Region,
  row: number,
  column: number,
  decimal: DecimalSeparator,
): number | undefined {
  const valueAt = (at: number): boolean =>
    at >= block.top && at <= block.bottom && isValue(grid.cells[at]?.[column], decimal);
  const line = grid.cells[row] ?? [];
  if (isValue(line[column + 1], decimal) || isValue(line[column - 1], decimal)) return undefined;
  const [above, below] = [valueAt(row - 1), valueAt(row + 1)];
  if (above === below) return undefined;
  // Two numbers below each other are a column of a table.
  if (below) return valueAt(row + 2) ? undefined : row + 1;
  return valueAt(row - 2) || isName(grid.cells[row - 2]?.[column]) ? undefined : row - 1;
}

/** How many labels of a row have a value in the other row, with nothing between. */
function cardsIn(
  cells: readonly (readonly Cell[])[],
  labels: number,
  values: number,
  decimal: DecimalSeparator,
): number {
  let cards = 0;
  (cells[labels] ?? []).forEach((label, column) => {
    const value = cells[values]?.[column];
    if (isName(label) && !isBlank(value) && isValue(value, decimal)) cards += 1;
  });
  return cards;
}
