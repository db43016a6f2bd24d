import { sumWhere } from "../../../catalogue/native";
import { cellState } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";

/** Points received of points possible. */
export function surveyPoints(table: RecordTable): Measurement[] {
  const given = columnOf(table, "points");
  const possible = columnOf(table, "possiblePoints");
  if (!given || !possible) return [];
  const classify = classifyRows(table);
  const missing = classify.leaveOut(rowReasons.missing({ what: "points" }));
  const wrong = classify.leaveOut(rowReasons.unreadable({ what: "points that can't be right" }));
  const classification = classify.classify((row) => {
    const [a, b] = [given.values[row] ?? NaN, possible.values[row] ?? NaN];
    if (a >= 0 && b > 0 && a <= b) return counts;
    const none = given.state[row] === cellState.missing || possible.state[row] === cellState.missing || b === 0;
    return none ? missing : wrong;
  });
  const untidy = "Rows without points, or with points that can't be right, are left out";
  const plain = classification.leftOut.length === table.excluded.length;
  const reason = nativeObstacle(table, [given, possible]) ?? (plain ? undefined : untidy);
  const [a, b] = [rangeOf(table, given), rangeOf(table, possible)];
  return measure({
    kpi: "CSAT",
    variant: "points",
    roles: ["points", "possiblePoints"],
    classification,
    amounts: {
      kind: "ratio",
      numerator: (row) => given.values[row] ?? NaN,
      denominator: (row) => possible.values[row] ?? NaN,
    },
    rowValue: {
      label: "Share of the possible points",
      of: (row) => (given.values[row] ?? NaN) / (possible.values[row] ?? NaN),
    },
    formulas: (further) => {
      if (reason) return noFormulas(reason);
      const where = [...clientCondition(table), ...further];
      return ratioFormulas("CSAT", sumWhere(a, where), sumWhere(b, where));
    },
  });
}
