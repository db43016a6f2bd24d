import type { AssumptionKey } from "../../catalogue/assumptions";
import { isoToSerial } from "../../cells/date/iso";
import type { KpiId } from "../../kpis/ids";
import type { Period } from "../../scanner/result/finding";
import type { FoundNumber, ScorecardRow } from "../scorecard";

/** KPIs whose values are shares of a number that gaps are priced with, the better ones first. */
const bases: Readonly<Partial<Record<AssumptionKey, { readonly kpis: readonly KpiId[]; readonly aYear: boolean }>>> = {
  revenue: { kpis: ["NETMARGIN", "GROSSMARGIN", "LABORSHARE", "RECURRINGSHARE"], aYear: true },
  loggedHours: { kpis: ["BILLABLE", "EFFECTIVERATE"], aYear: true },
  availableHours: { kpis: ["UTILIZATION"], aYear: true },
  users: { kpis: ["PRICEPERUSER"], aYear: false },
};

/** Less than this is too little to speak of a year. */
const fewestDays = 28;

/** A number of the business that a line of the workbook is a share of, taken for a year where that is asked for. */
export function baseFor(key: AssumptionKey, rows: readonly ScorecardRow[]): FoundNumber | undefined {
  const wanted = bases[key];
  if (!wanted) return undefined;
  for (const kpi of wanted.kpis) {
    for (const row of rows) {
      if (row.kpi !== kpi || row.base === undefined || !(row.base > 0)) continue;
      if (!wanted.aYear)
        return { value: row.base, from: `Found in the workbook: under ${row.name}, ${row.variantLabel}` };
      const years = row.period && yearsOf(row.period);
      if (row.period && years) return { value: row.base / years, from: fromWords(row, row.period, years) };
    }
  }
  return undefined;
}

function fromWords({ name, variantLabel }: ScorecardRow, { label }: Period, years: number): string {
  const from = `Found in the workbook: under ${name}, ${variantLabel}, ${label}`;
  return years === 1 ? from : `${from}, taken for a year`;
}

/** 1 for twelve months; undefined for what is too short. */
function yearsOf({ from, to }: Period): number | undefined {
  const days = (isoToSerial(to) ?? NaN) - (isoToSerial(from) ?? NaN) + 1;
  if (!(days >= fewestDays)) return undefined;
  return days >= 360 && days <= 371 ? 1 : days / 365.25;
}
