import type { ScanResult } from "../../scanner/result/finding";
import type { Scorecard } from "../../scorecard/scorecard";

/** What a scan found, with its assessment. */
export interface Review {
  readonly result: ScanResult;
  readonly scorecard: Scorecard;
}
