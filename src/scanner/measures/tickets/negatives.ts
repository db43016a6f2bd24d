import { unitOf } from "../../../catalogue/variant";
import { kpiById, type CountedKpi } from "../../../kpis/ids";
import { valueOf, type Amounts } from "../../aggregate/aggregate";
import { counts, type RowClassification } from "../../aggregate/rowClassification";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";
import { measure, type Measurement } from "../shared/measurement";

type Columns = readonly [string] | readonly [string, string];

/** A value of durations, with what the rows that end before they begin would do to it: they are left out. */
export function measureElapsed(about: Parameters<typeof measure>[0], columns: Columns): Measurement[] {
  const negatives = negativesLeftOut(about, about.classification, about.amounts, columns);
  return measure({ ...about, warnings: [...(about.warnings ?? []), ...negatives] });
}

/**
 * Says how many rows were left out because they end before they begin, and what the value would be with them; nothing where
 * there are none.
 *
 * @param columns the dates, the later one first, or the column that holds the durations
 */
function negativesLeftOut(
  { kpi, variant }: CountedKpi,
  classification: RowClassification,
  amounts: Amounts,
  columns: Columns,
): Notice[] {
  // Most tables have none: then no row needs to be looked at.
  if (!classification.leftOut.some(({ reason }) => reason === "negative")) return [];
  const negative = classification.reasons.map(({ code }) => code === "negative");
  let rows = 0;
  const classes = classification.classes.map((own) => {
    if (!negative[own - 1]) return own;
    rows += 1;
    return counts;
  });
  if (rows === 0) return [];
  const of = classification.rowsUsed + rows;
  const value = valueOf({ classes, rowsUsed: of }, amounts);
  const withThem = Number.isFinite(value) ? { value: `${value.toFixed(3)} ${unitOf(kpiById(kpi), variant)}` } : {};
  return [warningKinds.negativesLeftOut({ rows, of, columns, ...withThem })];
}
