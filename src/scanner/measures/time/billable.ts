import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import type { RecordTable } from "../../table/records/table";
import { clientHours } from "./clientHours";
import { measure, type Measurement } from "../shared/measurement";

/** The billable share of the hours logged: by a flag beside the hours, or by a column of billable hours. */
export function billableShare(table: RecordTable): Measurement[] {
  const hours = clientHours(table);
  if (!hours) return [];
  const { classification, billable, all, parts, roles, remark } = hours;
  const found = measure({
    kpi: "BILLABLE",
    variant: "hours",
    roles,
    classification,
    amounts: { kind: "ratio", numerator: billable, denominator: all },
    rowValue: { label: "Billable hours", of: billable },
    formulas: (where) => {
      const both = parts(where);
      return "reason" in both ? noFormulas(both.reason) : ratioFormulas("BILLABLE", both.billable, both.all);
    },
    ...(remark ? { reasons: [remark] } : {}),
  });
  // Corrections can make more or less of one kind than of all.
  return found.filter(({ value }) => value >= 0 && value <= 1);
}
