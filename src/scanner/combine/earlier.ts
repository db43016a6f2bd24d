import type { Finding } from "../result/finding";
import { isSameFinding } from "../result/findingId";
import type { Series, SeriesPoint } from "../result/series";
import type { Source } from "./source";

/** Cells as formulas name them: 'P&L'!$C$5, Tickets!$J$2:$J$680. */
const references =
  /(?:(?<!')'(?:[^']|'')+'|(?<![\p{L}\p{N}_.])[\p{L}_][\p{L}\p{N}_.]*)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/gu;

/** The findings, and what each was in other whole months or quarters, where a formula says from which cells. */
export function findingsOverTime(findings: readonly Finding[], series: readonly Series[]): readonly TimedFinding[] {
  return findings.flatMap((finding) => {
    const points = series.filter((one) => isSameFinding(one, finding)).flatMap((one) => one.points);
    const partial = points.some((point) => !point.complete && isOf(point, finding));
    return [
      { ...finding, ...(partial ? { partial } : {}) },
      ...points.filter((point) => !isOf(point, finding)).flatMap((point) => earlierFinding(finding, point)),
    ];
  });
}

export type TimedFinding = Finding & Pick<Source, "earlier" | "partial">;

function isOf({ period }: SeriesPoint, finding: Finding): boolean {
  return finding.period?.from === period.from && finding.period.to === period.to;
}

function earlierFinding(finding: Finding, { period, value, rowsUsed, complete, native }: SeriesPoint): TimedFinding[] {
  if (!complete || "reason" in native) return [];
  const { choices: _choices, ...own } = finding;
  return [
    {
      ...own,
      earlier: true,
      value,
      rowsUsed,
      period,
      native,
      live: { reason: "What it was before has no function of its own" },
      ranges: [...new Set(native.formula.match(references))],
      leftOut: [],
      reasons: [],
    },
  ];
}
