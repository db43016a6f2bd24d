import { isoToSerial } from "../cells/date/iso";
import type { KpiId } from "../kpis/ids";
import type { Finding } from "./result/finding";
import { warningKinds } from "./notices/warnings";

/** What is compared between two days of a list of agreements: the end of the list is the end of the value. */
const movements: ReadonlySet<KpiId> = new Set<KpiId>(["MRRGROWTH", "NETMRRCHURN", "GRR", "NRR", "CHURN", "RETENTION"]);
/** Lists are brought up to date once a month: what ends in the month before is no older than that. */
const mostDays = 45;

/** Findings with a word on those that end well before the last day of the values of the workbook's other tables. */
export function withEndsTold(findings: readonly Finding[]): readonly Finding[] {
  // A later day of the same table is an agreement that starts later on.
  const ends = new Map<string, string>();
  for (const { table, period } of findings)
    if (period && period.to > (ends.get(table) ?? "")) ends.set(table, period.to);
  return findings.map((finding) => {
    const { table, kpi, period, warnings } = finding;
    if (!period || !movements.has(kpi)) return finding;
    const last = [...ends].reduce((latest, [other, end]) => (other !== table && end > latest ? end : latest), "");
    const apart = (isoToSerial(last) ?? NaN) - (isoToSerial(period.to) ?? NaN);
    return apart > mostDays
      ? { ...finding, warnings: [...warnings, warningKinds.endsEarlier({ end: period.to, last })] }
      : finding;
  });
}
