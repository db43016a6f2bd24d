import { countWhere, formula, type Condition } from "../../catalogue/native";
import { namespace } from "../../catalogue/nativeFormula";
import { cellState } from "../columns/column";
import type { LeftOut } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { liveObstacle, nativeObstacle } from "../formulas/obstacles";
import { columnOf, type RecordTable } from "../records/table";
import { counted, leave, rangeOf, type Measured } from "./measured";

/** Net promoter score from answers of 0 to 10: share of 9 and 10 less share of 0 to 6, in points. */
export function promoters(table: RecordTable): Measured[] {
  const column = columnOf(table, "promoterScore");
  if (!column) return [];
  const rows = new Uint8Array(table.rows);
  const count = { promoters: 0, detractors: 0, all: 0, missing: 0, off: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    const score = column.values[row] ?? NaN;
    if (column.state[row] === cellState.missing) count.missing += 1;
    else if (!(score >= 0 && score <= 10)) count.off += 1;
    else {
      rows[row] = 1;
      count.all += 1;
      if (score >= 9) count.promoters += 1;
      else if (score <= 6) count.detractors += 1;
    }
  }
  // A column of scores beyond 10 holds something else under that name.
  if (count.all === 0 || count.off > 0.1 * count.all) return [];
  const leftOut: LeftOut[] = [...table.excluded];
  leave(leftOut, "unanswered", count.missing, (number) => `${counted(number, "row has", "rows have")} no score`);
  leave(leftOut, "unreadable", count.off, (number) => `${counted(number, "score lies", "scores lie")} outside 0 to 10`);
  const reason = nativeObstacle(table, [column]);
  const ref = rangeOf(table, column);
  const valid: Condition[] = [{ ref, atLeast: 0 }, { ref, atMost: 10 }, ...clientCondition(table)];
  const share = (conditions: Condition[]): string => countWhere([...conditions, ...clientCondition(table)]);
  const good = share([
    { ref, atLeast: 9 },
    { ref, atMost: 10 },
  ]);
  const bad = share([
    { ref, atLeast: 0 },
    { ref, atMost: 6 },
  ]);
  const liveReason =
    liveObstacle(table, [column]) ??
    (count.off > 0 ? "Scores outside 0 to 10 are left out, which the function refuses" : undefined);
  return [
    {
      kpi: "NPS",
      variant: "standard",
      roles: ["promoterScore"],
      value: (100 * (count.promoters - count.detractors)) / count.all,
      rowsUsed: count.all,
      leftOut,
      unusable: count.off,
      rows,
      native: reason ? { reason } : formula(`(${good}-${bad})/${countWhere(valid)}*100`),
      live: liveReason ? { reason: liveReason } : formula(`${namespace}.NPS(${ref})`),
    },
  ];
}
