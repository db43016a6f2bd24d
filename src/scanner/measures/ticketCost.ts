import { countWhere, sumWhere } from "../../catalogue/native";
import { cellState } from "../columns/column";
import type { LeftOut } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import { columnOf, type RecordTable } from "../records/table";
import { counted, leave, rangeOf, type Measured } from "./measured";

const wageWords = /lab(?:o|ou)r|wage|salar|lohn|salaire|salario|loon/i;

/** Mean cost of a ticket where the export carries a cost per ticket. */
export function ticketCost(table: RecordTable): Measured[] {
  const column = columnOf(table, "ticketCost");
  if (!column) return [];
  const rows = new Uint8Array(table.rows);
  const count = { all: 0, sum: 0, missing: 0, unusable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    if (column.state[row] === cellState.ok) {
      rows[row] = 1;
      count.all += 1;
      count.sum += column.values[row] ?? 0;
    } else if (column.state[row] === cellState.missing) count.missing += 1;
    else count.unusable += 1;
  }
  if (count.all === 0 || count.sum === 0) return [];
  const leftOut: LeftOut[] = [...table.excluded];
  leave(leftOut, "missing", count.missing, (number) => `${counted(number, "ticket has", "tickets have")} no cost`);
  leave(
    leftOut,
    "unreadable",
    count.unusable,
    (number) => `${counted(number, "ticket has", "tickets have")} a cost that is no number`,
  );
  const ref = rangeOf(table, column);
  const client = clientCondition(table);
  const reason = nativeObstacle(table, [column]);
  return [
    {
      kpi: "COSTPERTICKET",
      variant: wageWords.test(column.heading) ? "wages" : "full",
      roles: ["ticketCost"],
      value: count.sum / count.all,
      rowsUsed: count.all,
      leftOut,
      unusable: count.unusable,
      rows,
      ...(reason
        ? noFormulas(reason)
        : ratioFormulas("COSTPERTICKET", sumWhere(ref, client), countWhere([{ ref, number: true }, ...client]))),
    },
  ];
}
