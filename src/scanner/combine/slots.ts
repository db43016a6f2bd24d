import type { Combination, CombinationPart, KpiPart, LengthPart } from "../../catalogue/combination";
import { quantities } from "../../catalogue/quantity";
import { isKpiId, kpiById } from "../../kpis/ids";
import type { Finding } from "../result/finding";
import { monthsOfRate } from "./rateOf";
import type { Quantity } from "./quantities";
import type { Source } from "./source";

/** An input of a KPI, with the numbers of the workbook that can be it. */
export interface Slot {
  readonly input: string;
  readonly part: Exclude<CombinationPart, LengthPart>;
  /** "client lifetime value" */
  readonly name: string;
  /** The better ways of counting first, each in the order of the scan. */
  readonly candidates: readonly Source[];
}

/** The numbers that a workbook holds. */
export interface Numbers {
  readonly findings: readonly Finding[];
  readonly quantities: readonly Quantity[];
}

/** What the inputs of a combination can be; those that the length of the period gives are left out. */
export function slotsOf({ parts }: Combination, numbers: Numbers): readonly Slot[] {
  return Object.entries(parts).flatMap(([input, part]): Slot[] => {
    if ("length" in part) return [];
    if ("quantity" in part) {
      const candidates = numbers.quantities.filter(({ quantity }) => quantity === part.quantity);
      return [{ input, part, name: quantities[part.quantity].name, candidates }];
    }
    const candidates = part.variants.flatMap((variant) =>
      numbers.findings.filter((one) => one.kpi === part.kpi && one.variant === variant && isRateOf(part, one)),
    );
    return [{ input, part, name: nameOf(part), candidates }];
  });
}

function isRateOf({ rateOf }: KpiPart, finding: Finding): boolean {
  return rateOf === undefined || monthsOfRate(finding) === rateOf;
}

/** A KPI's name within a sentence: "client churn", "MRR growth". */
function nameOf({ kpi }: KpiPart): string {
  const name = isKpiId(kpi) ? kpiById(kpi).name : kpi;
  return name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
