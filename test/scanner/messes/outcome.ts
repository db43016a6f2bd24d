import type { Cell } from "../../../src/cells/cell";
import type { ScanResult } from "../../../src/scanner/result/finding";
import { scanCells } from "../../support/tables";
import type { Truth } from "./export";

/** What became of a number: given as it is, told beside another one, asked for, refused with a reason, or none of these. */
export type Outcome = "right" | "told" | "asked" | "refused" | "wrong" | "missed";

/** One number of an export, with what was given for it. */
export interface Judged extends Truth {
  readonly outcome: Outcome;
  readonly given?: number;
}

/** Scans the cells and holds every number against the truth. */
export async function judge(
  cells: readonly (readonly Cell[])[],
  truths: readonly Truth[],
  sheet: string,
): Promise<Judged[]> {
  const result = await scanCells(cells, {}, sheet);
  return truths.map((truth) => ({ ...truth, ...outcomeOf(result, truth) }));
}

function outcomeOf(result: ScanResult, { kpi, variants, value, from }: Truth): Pick<Judged, "outcome" | "given"> {
  const found = result.findings.find((one) => one.kpi === kpi && variants.includes(one.variant));
  const asks = result.questions.length > 0;
  if (!found) {
    if (asks) return { outcome: "asked" };
    const isSaid =
      result.notMeasured.some((one) => one.kpi === kpi || one.kpi === from) ||
      result.regions.length === 0 ||
      result.warnings.length > 0;
    return { outcome: isSaid ? "refused" : "missed" };
  }
  const given = found.value;
  if (isClose(given, value)) return { outcome: "right", given };
  if (found.choices?.some(({ gives }) => isClose(gives, value))) return { outcome: "told", given };
  return { outcome: asks ? "asked" : "wrong", given };
}

/** Excel keeps a second to about 1e-5 of a day's 86,400: durations agree to a thousandth of a minute. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
