import { plural } from "../../cells/plural";
import { formatValue } from "../../catalogue/format";
import type { Breakdown } from "../../scanner/result/breakdown";
import type { ScanResult } from "../../scanner/result/finding";
import { isSameFinding } from "../../scanner/result/findingId";
import type { ScorecardRow } from "../../scorecard/scorecard";

/** A KPI by client, technician, ... as a short table. */
export interface ShortBreakdown {
  readonly by: string; // "By client"
  readonly rows: readonly { readonly label: string; readonly value: string; readonly rowsUsed: number }[];
  /** Those that are not shown, in words; they are on the scorecard. */
  readonly more?: string;
}

const shown = 5;

export function breakdownsOf(row: ScorecardRow, result: ScanResult): readonly ShortBreakdown[] {
  return result.breakdowns.filter((one) => isSameFinding(one, row)).map(shorten);
}

function shorten({ by, rows, others, unit }: Breakdown): ShortBreakdown {
  const left = rows.length - shown + (others?.labels ?? 0);
  return {
    by: `By ${by}`,
    rows: rows
      .slice(0, shown)
      .map(({ label, value, rowsUsed }) => ({ label, value: formatValue(value, unit), rowsUsed })),
    ...(left > 0 && { more: `and ${plural(left, "other")}` }),
  };
}

/** A KPI of one client in words: "Bay Dental: 5.2 h, 120 rows"; undefined where its rows don't tell. */
export function clientWords(row: ScorecardRow, result: ScanResult, client: string): string | undefined {
  const by = result.breakdowns.find((one) => one.by === "client" && isSameFinding(one, row));
  const found = by?.rows.find(({ label }) => label === client);
  return by && found && `${client}: ${formatValue(found.value, by.unit)}, ${plural(found.rowsUsed, "row")}`;
}
