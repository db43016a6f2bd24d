import type { Finding } from "../result/finding";
import { isSameFinding } from "../result/findingId";
import type { Series, SeriesPoint } from "../result/series";

/** Cells as formulas name them: 'P&L'!$C$5, Tickets!$J$2:$J$680. */
const references = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!\$[A-Z]+\$\d+(?::\$[A-Z]+\$\d+)?/gu;

/** The findings as they were in each whole month or quarter, where a formula says from which cells. */
export function earlierFindings(findings: readonly Finding[], series: readonly Series[]): readonly EarlierFinding[] {
  return series.flatMap((one) => {
    const finding = findings.find((other) => isSameFinding(other, one));
    return finding ? one.points.flatMap((point) => earlierFinding(finding, point)) : [];
  });
}

export type EarlierFinding = Finding & { readonly earlier: true };

function earlierFinding(
  finding: Finding,
  { period, value, rowsUsed, complete, native }: SeriesPoint,
): EarlierFinding[] {
  const isItself = finding.period?.from === period.from && finding.period.to === period.to;
  if (!complete || isItself || "reason" in native) return [];
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
