import type { Finding } from "../../scanner/result/finding";

type Judged = Pick<Finding, "confidence" | "reasons">;

/** From here on a figure needs no second look, as a share. */
const sure = 0.75;

/** True for a figure that should be checked before it is written. */
export function isDoubtful({ confidence }: Judged): boolean {
  return confidence < sure;
}

/** "Confidence 60 %: check what it was read from" */
export function confidenceWords(finding: Judged): string {
  const share = `Confidence ${Math.round(finding.confidence * 100)} %`;
  return isDoubtful(finding) ? `${share}: check what it was read from` : share;
}

/** The confidence and what it rests on, one sentence each. */
export function confidenceDetails(finding: Judged): readonly string[] {
  return [...new Set([confidenceWords(finding), ...finding.reasons.map(({ message }) => message)])];
}
