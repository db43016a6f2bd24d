import type { Cell } from "../../cells/cell";
import type { FormatKind } from "../../cells/numberFormat";
import type { Region } from "../detect/regions/regions";
import type { Session } from "../session";
import type { PlacedCell, TableValue } from "./tableValue";

/** A cell with what its number format says. */
export interface WrittenCell {
  readonly cell: Cell;
  readonly format: FormatKind | undefined;
}

/** Larger tables are no dashboards: their formats aren't read. */
const mostCells = 20_000;

/** The number formats of the cells that values and goals stand in: one reading for a table, none without numbers. */
export async function formatsOf(
  session: Session,
  { grid }: Region,
  values: readonly Pick<TableValue, keyof PlacedCell | "points" | "goals">[],
): Promise<(place: PlacedCell) => string | undefined> {
  const places = values
    .flatMap((value): PlacedCell[] => [value, ...value.points, ...value.goals])
    .filter(({ cell }) => typeof cell === "number");
  if (places.length === 0) return () => undefined;
  const [top, bottom] = extent(places.map(({ row }) => row));
  const [left, right] = extent(places.map(({ column }) => column));
  const [rows, columns] = [bottom - top + 1, right - left + 1];
  if (rows * columns > mostCells) return () => undefined;
  const codes = await session.numberFormats(grid.sheet, grid.row + top, grid.column + left, rows, columns);
  return ({ row, column, cell }) => {
    return typeof cell === "number" ? codes?.[row - top]?.[column - left] : undefined;
  };
}

function extent(numbers: readonly number[]): readonly [number, number] {
  return numbers.reduce(([least, most], one) => [Math.min(least, one), Math.max(most, one)], [Infinity, -Infinity]);
}
