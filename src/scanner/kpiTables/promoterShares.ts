import { toNumber, type DecimalSeparator } from "../../cells/number";
import { a1Range } from "../../cells/address";
import { isName } from "../../cells/cellKind";
import { percentLabel, promoterGroups } from "../vocabulary/kpiTableWords";
import type { Region } from "../detect/regions/regions";
import type { PlacedCell } from "./tableValue";

type Group = keyof typeof promoterGroups;

/** A net promoter score worked out from the shares of promoters and detractors beside a place, in points. */
export interface PromoterScore {
  readonly value: number;
  /** The cells of both shares, as formulas name them. */
  readonly ranges: readonly [promoters: string, detractors: string];
  /** What a difference of the cells is multiplied by. */
  readonly factor: number;
}

/** Shares of one whole, with what is lost by rounding each. */
const whole = 1.015;

/** The score from shares in the row or column of a cell, under or beside headings that name them; undefined without both. */
export function promoterScoreAt(
  region: Region,
  place: PlacedCell,
  decimal: DecimalSeparator,
): PromoterScore | undefined {
  const [promoters, detractors] = (["promoters", "detractors"] as const).map((group) => cellOf(region, place, group));
  if (!promoters || !detractors) return undefined;
  const [high, low] = [promoters, detractors].map(({ cell }) => toNumber(cell, decimal));
  const isSigned = [promoters, detractors].map(({ cell }) => typeof cell === "string" && cell.includes("%"));
  if (high === undefined || low === undefined || high < 0 || low < 0 || isSigned[0] !== isSigned[1]) return undefined;
  const inPercent = !isSigned[0] && high + low > whole;
  if (inPercent && !(promoters.isShare && detractors.isShare)) return undefined;
  if (high + low > (inPercent ? 100 : 1) * whole) return undefined;
  const factor = inPercent ? 1 : 100;
  const address = ({ row, column }: Found): string =>
    a1Range(region.grid.sheet, region.grid.row + row, region.grid.column + column);
  return { value: (high - low) * factor, ranges: [address(promoters), address(detractors)], factor };
}

interface Found extends PlacedCell {
  /** Its label says that it is a percentage. */
  readonly isShare: boolean;
}

function cellOf(
  { grid, block, headings = [], headingRow }: Region,
  { row, column }: PlacedCell,
  group: Group,
): Found | undefined {
  const at = headings.findIndex(({ text }) => promoterGroups[group].test(text));
  const heading = headings[at]?.combined ?? "";
  if (at >= 0 && headingRow !== undefined && row > headingRow) {
    const own = block.left + at;
    return { row, column: own, cell: grid.cells[row]?.[own], isShare: percentLabel.test(heading) };
  }
  for (let line = block.top; line <= block.bottom; line++) {
    const label = (grid.cells[line] ?? [])
      .slice(block.left, column)
      .find((cell) => isName(cell) && promoterGroups[group].test(cell));
    if (typeof label === "string")
      return { row: line, column, cell: grid.cells[line]?.[column], isShare: percentLabel.test(label) };
  }
  return undefined;
}
