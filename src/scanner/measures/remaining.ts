import { countWhere, type Condition } from "../../catalogue/native";
import { cellState, type NumberColumn } from "../columns/column";
import type { LeftOut } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import { columnOf, type RecordTable } from "../records/table";
import { doneTickets, type Done } from "./done";
import { counted, leave, rangeOf, type Measured } from "./measured";

/** SLA compliance from columns that hold the time that was left: a negative one was breached. */
export function remainingTime(table: RecordTable): Measured[] {
  const found: Measured[] = [];
  const resolution = columnOf(table, "resolutionRemaining");
  const response = columnOf(table, "responseRemaining");
  if (resolution)
    found.push(...share(table, resolution, "resolutionRemaining", "resolution-label", doneTickets(table)));
  if (response) found.push(...share(table, response, "responseRemaining", "response-label", undefined));
  return found;
}

function share(
  table: RecordTable,
  column: NumberColumn,
  role: "resolutionRemaining" | "responseRemaining",
  variant: string,
  only: Done | undefined,
): Measured[] {
  const rows = new Uint8Array(table.rows);
  const count = { hits: 0, all: 0, open: 0, missing: 0, unusable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    if (only && !only.rows[row]) count.open += 1;
    else if (column.state[row] === cellState.missing) count.missing += 1;
    else if (column.state[row] !== cellState.ok) count.unusable += 1;
    else {
      rows[row] = 1;
      count.all += 1;
      if ((column.values[row] ?? NaN) >= 0) count.hits += 1;
    }
  }
  // Without a breach it may as well be the time that passed, unless Jira says that it is not.
  const sure = table.recognition.region.headings?.some(({ text }) => /^issue key$/i.test(text.trim())) ?? false;
  if (count.all === 0 || (count.hits === count.all && !sure)) return [];
  const leftOut: LeftOut[] = [...table.excluded];
  leave(
    leftOut,
    "open",
    count.open,
    (number) => `${counted(number, "ticket is", "tickets are")} not resolved or closed`,
  );
  leave(
    leftOut,
    "missing",
    count.missing,
    (number) => `${counted(number, "row has", "rows have")} no "${column.heading}"`,
  );
  leave(
    leftOut,
    "unreadable",
    count.unusable,
    (number) => `${counted(number, "row has", "rows have")} no time in "${column.heading}"`,
  );
  const reason = nativeObstacle(table, only ? [column, only.column] : [column]);
  const ref = rangeOf(table, column);
  const where: Condition[] = [...(only ? [only.condition] : []), ...clientCondition(table)];
  const formulas = reason
    ? noFormulas(reason)
    : ratioFormulas("SLA", countWhere([{ ref, atLeast: 0 }, ...where]), countWhere([{ ref, number: true }, ...where]));
  return [
    {
      kpi: "SLA",
      variant,
      roles: [role],
      value: count.hits / count.all,
      rowsUsed: count.all,
      leftOut,
      unusable: count.unusable,
      rows,
      reasons: [`"${column.heading}" holds the time that was left; negative means breached`],
      ...formulas,
    },
  ];
}
