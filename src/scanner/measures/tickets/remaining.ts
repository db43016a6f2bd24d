import type { VariantOf } from "../../../kpis/ids";
import { countWhere, type Condition } from "../../../catalogue/native";
import { type NumberColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { valueOf, type Amounts } from "../../aggregate/aggregate";
import { doneTickets, type Done } from "./done";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import { classifyCells } from "../shared/classifyCells";

/** SLA compliance from columns that hold the time that was left: a negative one was breached. */
export function remainingTime(table: RecordTable): Measurement[] {
  const found: Measurement[] = [];
  const resolution = columnOf(table, "resolutionRemaining");
  const response = columnOf(table, "responseRemaining");
  if (resolution)
    found.push(...share(table, resolution, "resolutionRemaining", "resolution-label", doneTickets(table)));
  if (response) found.push(...share(table, response, "responseRemaining", "response-label", undefined));
  return found;
}

function share(
  table: RecordTable,
  column: NumberColumn,
  role: "resolutionRemaining" | "responseRemaining",
  variant: VariantOf<"SLA">,
  only: Done | undefined,
): Measurement[] {
  const classification = classifyCells(
    table,
    column,
    rowReasons.unreadable({ what: `no time in "${column.heading}"` }),
    only,
  );
  const numerator = (row: number): number => ((column.values[row] ?? NaN) >= 0 ? 1 : 0);
  const amounts: Amounts = { kind: "ratio", numerator };
  // Without a breach it may as well be the time that passed, unless Jira says that it is not.
  const sure = table.recognition.region.headings?.some(({ text }) => /^issue key$/i.test(text.trim())) ?? false;
  if (valueOf(classification, amounts) === 1 && !sure) return [];
  const reason = nativeObstacle(table, only ? [column, only.column] : [column]);
  const ref = rangeOf(table, column);
  return measure({
    kpi: "SLA",
    variant,
    roles: [role],
    classification,
    amounts,
    rowValue: { label: "Met the SLA (1 = yes, 0 = no)", of: numerator },
    reasons: [reasonKinds.timeRemaining({ column: column.heading })],
    formulas: (further) => {
      if (reason) return noFormulas(reason);
      const where: Condition[] = [...(only ? [only.condition] : []), ...clientCondition(table), ...further];
      return ratioFormulas(
        "SLA",
        countWhere([{ ref, atLeast: 0 }, ...where]),
        countWhere([{ ref, number: true }, ...where]),
      );
    },
  });
}
