import type { FormulaOrReason } from "../../scanner/result/formula";
import type { Template, Workings } from "../../scanner/result/workings";
import type { Scorecard, ScorecardRow } from "../scorecard";
import { overWorkings, placeWorkings } from "./placeWorkings";

/** Something with an ordinary formula, and with one over workings where that is shorter. */
interface InTwoWays {
  readonly native: FormulaOrReason;
  readonly inWorkings?: Template;
}

/** The scorecard with formulas over the sheet of the workings in place of those that can't be read or don't exist. */
export function withWorkings(scorecard: Scorecard, workings: readonly Workings[], sheetName: string): Scorecard {
  const placed = placeWorkings(workings);
  const short = <T extends InTwoWays>(one: T): T =>
    one.inWorkings ? { ...one, native: { formula: overWorkings(one.inWorkings, placed, sheetName) } } : one;
  const rowOf = (row: ScorecardRow): ScorecardRow => {
    const { previous } = row;
    if (!previous) return short(row);
    const { earlier, latest } = previous;
    return short({
      ...row,
      previous: { ...previous, earlier: short(earlier), ...(latest && { latest: short(latest) }) },
    });
  };
  return {
    ...scorecard,
    areas: scorecard.areas.map((area) => ({ ...area, rows: area.rows.map(rowOf) })),
    ...(scorecard.series && {
      series: scorecard.series.map((one) => ({ ...one, points: one.points.map(short) })),
    }),
  };
}
