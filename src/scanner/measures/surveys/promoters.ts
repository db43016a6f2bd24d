import { countWhere, formula, type Condition } from "../../../catalogue/native";
import { namespace } from "../../../catalogue/nativeFormula";
import { cellState, type CategoryColumn, type NumberColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { liveObstacle, nativeObstacle } from "../../formulas/obstacles";
import { columnOf, type RecordTable } from "../../table/records/table";
import { promoterGroupShares } from "./promoterGroups";
import { measure, rangeOf, type Measurement, type MissingInput } from "../shared/measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { missingInputKinds } from "../../notices/missingInputs";
import { rowReasons } from "../../notices/rowReasons";

/** A larger share of scores with decimals are means of several answers. */
const mostFractions = 0.1;

/** More scores than this outside 0 to 10 are answers to something else. */
const mostOutside = 0.1;

/** Net promoter score from answers of 0 to 10: share of 9 and 10 less share of 0 to 6, in points. */
export function promoters(table: RecordTable): (Measurement | MissingInput)[] {
  const { role, column } = scoresOf(table) ?? {};
  if (!role || !column) return [];
  if (column.type === "category") return promoterGroupShares(table, column);
  if (holdsMeans(table, column))
    return [
      { kpi: "NPS", needs: missingInputKinds.meanScores({ column: column.heading, sheet: table.sheet }).message },
    ];
  const classify = classifyRows(table);
  const missing = classify.leaveOut(rowReasons.noScore({ what: "score" }));
  const off = classify.leaveOut(rowReasons.scoreOutside({}));
  const classification = classify.classify((row) => {
    const score = column.values[row] ?? NaN;
    if (column.state[row] === cellState.missing) return missing;
    return score >= 0 && score <= 10 ? counts : off;
  });
  // A column of scores beyond 10 holds something else under that name.
  if (classification.unusable - column.errors > mostOutside * classification.rowsUsed)
    return [{ kpi: "NPS", needs: missingInputKinds.noScores({ column: column.heading, sheet: table.sheet }).message }];
  const reason = nativeObstacle(table, [column]);
  const ref = rangeOf(table, column);
  const liveReason =
    liveObstacle(table, [column]) ??
    (classification.unusable > 0 ? "Scores outside 0 to 10 are left out, which the function refuses" : undefined);
  const count = (low: number, high: number, where: readonly Condition[]): string =>
    countWhere([{ ref, atLeast: low }, { ref, atMost: high }, ...clientCondition(table), ...where]);
  return measure({
    kpi: "NPS",
    variant: "standard",
    roles: [role],
    classification,
    amounts: { kind: "ratio", numerator: (row) => pointsOf(column.values[row] ?? NaN), factor: 100 },
    rowValue: { label: "Score", of: (row) => column.values[row] ?? NaN },
    formulas: (where) => ({
      native: reason
        ? { reason }
        : formula(`(${count(9, 10, where)}-${count(0, 6, where)})/${count(0, 10, where)}*100`),
      parts: { above: `(${count(9, 10, where)}-${count(0, 6, where)})*100`, below: count(0, 10, where) },
      live: liveReason ? { reason: liveReason } : formula(`${namespace}.NPS(${ref})`),
    }),
  });
}

/** The column of the promoter question, or of all answers where a row says that it answers that one. */
function scoresOf(
  table: RecordTable,
): { readonly role: "promoterScore" | "rating"; readonly column: NumberColumn | CategoryColumn } | undefined {
  const own = columnOf(table, "promoterScore");
  if (own) return { role: "promoterScore", column: own };
  const answers = columnOf(table, "question") && columnOf(table, "rating");
  return answers && answers.type !== "category" ? { role: "rating", column: answers } : undefined;
}

/** True where many scores are no whole numbers, as nobody answers the question. */
function holdsMeans(table: RecordTable, { values, state }: NumberColumn): boolean {
  let [scores, fractions] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row] || state[row] !== cellState.ok) continue;
    scores += 1;
    if (!Number.isInteger(values[row])) fractions += 1;
  }
  return fractions > mostFractions * scores;
}

/** 1 for a promoter, -1 for a detractor. */
function pointsOf(score: number): number {
  if (score >= 9) return 1;
  return score <= 6 ? -1 : 0;
}
