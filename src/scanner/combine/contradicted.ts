import { formatValue } from "../../catalogue/format";
import { unitOf } from "../../catalogue/variant";
import { kpiById } from "../../kpis/ids";
import { warningKinds } from "../notices/warnings";
import type { Finding } from "../result/finding";
import type { Notice } from "../result/notice";
import { valueOf } from "./formulas";
import { isContradiction, picksOf } from "./pick";
import { slotsOf, type Numbers } from "./slots";
import { contradicts, placeOf, timeOf } from "./source";

/**
 * KPIs that a workbook shows although its other numbers of the same time give something else. What somebody wrote down is held
 * against the KPI's first way of counting, and may be rounded.
 */
export function contradictedBy(findings: readonly Finding[], numbers: Numbers): readonly Notice[] {
  const told = new Set<string>();
  return findings.flatMap((finding) => {
    const kpi = kpiById(finding.kpi);
    const first = kpi.variants[0]?.key;
    const isSameCount = (variant: string): boolean =>
      variant === finding.variant || (finding.variant === "reported" && variant === first);
    for (const combination of kpi.combines ?? []) {
      if (!isSameCount(combination.variant) || unitOf(kpi, combination.variant) !== finding.unit) continue;
      for (const picked of picksOf(slotsOf(combination, numbers))) {
        if (isContradiction(picked) || !picked.every(({ source }) => timeOf(source) === timeOf(finding))) continue;
        const value = valueOf(kpi, combination, picked);
        if (value === undefined || !contradicts(finding.value, value) || isRounded(finding.value, value)) continue;
        if (told.has(kpi.id)) continue;
        told.add(kpi.id);
        const said = [
          { value: formatValue(finding.value, finding.unit), where: placeOf(finding) },
          { value: formatValue(value, finding.unit), where: picked.map(({ source }) => placeOf(source)).join(", ") },
        ];
        return [warningKinds.contradiction({ kpi: kpi.name, said })];
      }
    }
    return [];
  });
}

/** True where a number is the other one with fewer decimals. */
function isRounded(short: number, long: number): boolean {
  const [digits = "", exponent = "0"] = Number(short.toPrecision(12)).toExponential().split("e");
  const decimals = Math.max(0, (digits.split(".")[1] ?? "").length - Number(exponent));
  return Math.abs(short - long) <= 0.5000001 * 10 ** -decimals;
}
