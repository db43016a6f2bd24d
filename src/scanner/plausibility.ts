import type { KpiId } from "../kpis/ids";
import { warningKinds } from "./notices/warnings";
import type { Finding } from "./result/finding";
import type { Notice } from "./result/notice";

interface Limit {
  readonly kpis: readonly KpiId[];
  /** Values above it are hardly what they seem to be. */
  readonly most: number;
  readonly told: (fields: { readonly value: number }) => Notice;
}

const limits: readonly Limit[] = [
  {
    kpis: ["GROSSMARGIN", "OFFERINGMARGIN", "AGREEMENTMARGIN", "NETMARGIN", "EBITDAMARGIN"],
    most: 0.95,
    told: warningKinds.marginTooHigh,
  },
  { kpis: ["UTILIZATION"], most: 1, told: warningKinds.moreThanAvailable },
  {
    kpis: ["FCR", "SLA", "CSAT", "BILLABLE", "RECURRINGSHARE", "RETENTION", "CUSTOMERSHARE", "ORDERACCURACY", "UPTIME"],
    most: 1,
    told: warningKinds.moreThanAll,
  },
];

/** Findings with a word on those that can't be, or hardly, what their names say. */
export function withDoubtsTold(findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => {
    const { kpi, value, warnings } = finding;
    const limit = limits.find(({ kpis, most }) => kpis.includes(kpi) && value > most + 1e-9);
    return limit ? { ...finding, warnings: [...warnings, limit.told({ value })] } : finding;
  });
}
