import { countWhere, type Condition } from "../../../catalogue/native";
import { isNeutralRating, isUnansweredSurvey, ratingWord } from "../../../cells/surveyAnswer";
import type { CategoryColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import type { RecordTable } from "../../table/records/table";
import { strangeRatings } from "./strangeRatings";
import { measure, rangeOf, type Measurement, type MissingInput } from "../shared/measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";

/** The share of good answers where ratings are words. */
export function ratingWords(table: RecordTable, column: CategoryColumn): (Measurement | MissingInput)[] {
  const refusal = strangeRatings(table, column);
  if (refusal) return [{ kpi: "CSAT", needs: refusal.message }];
  const classes = column.labels.map(ratingWord);
  const unanswered = column.labels.map(isUnansweredSurvey);
  const neutral = column.labels.map(isNeutralRating);
  const classify = classifyRows(table);
  const missing = classify.leaveOut(rowReasons.surveyUnanswered({}));
  const unknown = classify.leaveOut(rowReasons.neitherGoodNorBad({}));
  let middle = 0;
  const classification = classify.classify((row) => {
    const label = column.values[row] ?? -1;
    if (neutral[label]) middle += 1;
    if (classes[label] !== undefined || neutral[label]) return counts;
    return label < 0 || unanswered[label] ? missing : unknown;
  });
  const reason = nativeObstacle(table, [column]);
  const ref = rangeOf(table, column);
  const good: Condition = { ref, equals: column.labels.filter((_label, number) => classes[number] === true) };
  const either: Condition = {
    ref,
    equals: column.labels.filter((_label, number) => classes[number] !== undefined || neutral[number] === true),
  };
  const numerator = (row: number): number => (classes[column.values[row] ?? -1] ? 1 : 0);
  return measure({
    kpi: "CSAT",
    // Words with a middle are a scale: its upper half is held against all answers, the middle included.
    variant: middle > 0 ? "top-two" : "good-bad",
    roles: ["rating"],
    classification,
    amounts: { kind: "ratio", numerator },
    rowValue: { label: "Good (1 = yes, 0 = no)", of: numerator },
    formulas: (further) => {
      if (reason) return noFormulas(reason);
      const where = [...clientCondition(table), ...further];
      return ratioFormulas("CSAT", countWhere([good, ...where]), countWhere([either, ...where]));
    },
  });
}
