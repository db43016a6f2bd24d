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
