import type { Mode, Plan, Typed } from "../../src/scorecard/plan";
import { planSheets } from "../../src/scorecard/planSheets";
import type { Scorecard } from "../../src/scorecard/scorecard";

interface Options {
  readonly mode: Mode;
  readonly typed?: ReadonlyMap<string, Typed>;
}

/** The sheet with all lines of a scorecard. */
export function planDetails(scorecard: Scorecard, options: Options): Plan {
  const names = { page: "MSP Scorecard", details: "MSP Details", method: "MSP Method" };
  return planSheets(scorecard, { ...options, names }).details;
}
