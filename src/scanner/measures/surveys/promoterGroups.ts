import { countWhere, formula } from "../../../catalogue/native";
import { toPromoterGroup, type PromoterGroup } from "../../../cells/promoterAnswer";
import { isUnansweredSurvey } from "../../../cells/surveyAnswer";
import type { CategoryColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import type { RecordTable } from "../../table/records/table";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { measure, rangeOf, type Measurement } from "../shared/measurement";

const pointsOf: Readonly<Record<PromoterGroup, number>> = { promoter: 1, passive: 0, detractor: -1 };

/** Net promoter score where each answer is sorted already: the share of promoters less that of detractors, in points. */
export function promoterGroupShares(table: RecordTable, column: CategoryColumn): Measurement[] {
  const groups = column.labels.map(toPromoterGroup);
  const unanswered = column.labels.map(isUnansweredSurvey);
  const classify = classifyRows(table);
  const missing = classify.leaveOut(rowReasons.noScore({ what: "score" }));
  const unknown = classify.leaveOut(rowReasons.noPromoterGroup({}));
  const classification = classify.classify((row) => {
    const label = column.values[row] ?? -1;
    if (groups[label] !== undefined) return counts;
    return label < 0 || unanswered[label] ? missing : unknown;
  });
  const points = (row: number): number => {
    const group = groups[column.values[row] ?? -1];
    return group ? pointsOf[group] : 0;
  };
  const reason = nativeObstacle(table, [column]);
  const ref = rangeOf(table, column);
  const labelsOf = (...wanted: readonly PromoterGroup[]): readonly string[] =>
    column.labels.filter((_label, number) => wanted.some((one) => groups[number] === one));
  return measure({
    kpi: "NPS",
    variant: "standard",
    roles: ["promoterScore"],
    classification,
    amounts: { kind: "ratio", numerator: points, factor: 100 },
    rowValue: { label: "Points (1 = promoter, -1 = detractor)", of: points },
    formulas: (further) => {
      const where = [...clientCondition(table), ...further];
      const count = (...wanted: readonly PromoterGroup[]): string => {
        const equals = labelsOf(...wanted);
        return equals.length > 0 ? countWhere([{ ref, equals }, ...where]) : "0";
      };
      const all = count("promoter", "passive", "detractor");
      return {
        native: reason ? { reason } : formula(`(${count("promoter")}-${count("detractor")})/(${all})*100`),
        live: { reason: "The answers are words, and the function takes scores" },
      };
    },
  });
}
