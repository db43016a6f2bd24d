import type { Combination, KpiPart } from "../../catalogue/combination";
import { isKpiId, kpiById } from "../../kpis/ids";
import type { Finding } from "../result/finding";
import { monthsOfRate } from "./rateOf";
import type { Source } from "./source";

/** An input of a KPI, with the numbers of the workbook that can be it. */
export interface Slot {
  readonly input: string;
  readonly part: KpiPart;
  /** "client lifetime value" */
  readonly name: string;
  /** The better ways of counting first, each in the order of the scan. */
  readonly candidates: readonly Source[];
}

/** What the inputs of a combination can be, among these findings. */
export function slotsOf({ parts }: Combination, findings: readonly Finding[]): readonly Slot[] {
  return Object.entries(parts).map(([input, part]) => ({
    input,
    part,
    name: nameOf(part),
    candidates: part.variants.flatMap((variant) =>
      findings.filter((one) => one.kpi === part.kpi && one.variant === variant && isRateOf(part, one)),
    ),
  }));
}

function isRateOf({ rateOf }: KpiPart, finding: Finding): boolean {
  return rateOf === undefined || monthsOfRate(finding) === rateOf;
}

/** A KPI's name within a sentence: "client churn", "MRR growth". */
function nameOf({ kpi }: KpiPart): string {
  const name = isKpiId(kpi) ? kpiById(kpi).name : kpi;
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
