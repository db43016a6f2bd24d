import { countWhere, formula, type Condition } from "../../catalogue/native";
import { cellState } from "../columns/column";
import type { LeftOut } from "../finding";
import { clientCondition } from "../formulas/conditions";
import { nativeObstacle } from "../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../formulas/ratio";
import { columnOf, type RecordTable } from "../records/table";
import { doneTickets } from "./done";
import { counted, leave, rangeOf, type Measured } from "./measured";

/** Open tickets, and the share of resolved ones that were reopened. */
export function ticketCounts(table: RecordTable): Measured[] {
  return [...backlog(table), ...reopenRate(table)];
}

function backlog(table: RecordTable): Measured[] {
  const done = doneTickets(table);
  if (!done) return [];
  const gaps = table.usedRows < table.last - table.first + 1 && !table.client;
  const reason =
    nativeObstacle(table, [done.column]) ?? (gaps ? "Rows that are no tickets stand among them" : undefined);
  const rows = `ROWS(${rangeOf(table, done.column)})`;
  const all = table.client ? countWhere(clientCondition(table)) : rows;
  const finished = countWhere([done.condition, ...clientCondition(table)]);
  return [
    {
      kpi: "BACKLOG",
      variant: "standard",
      roles: [roleOf(table, done.column)],
      value: done.open,
      rowsUsed: table.usedRows,
      leftOut: table.excluded,
      unusable: 0,
      native: reason ? { reason } : formula(`${all}-(${finished})`),
      live: { reason: "MSP.BACKLOG counts by dates, and this counts by state" },
      reasons: [`Tickets not resolved or closed by "${done.column.heading}"`],
    },
  ];
}

function roleOf(
  table: RecordTable,
  column: { readonly heading: string },
): "status" | "resolvedAt" | "closedAt" | "active" {
  for (const role of ["status", "resolvedAt", "closedAt", "active"] as const) {
    if (columnOf(table, role) === column) return role;
  }
  return "status";
}

function reopenRate(table: RecordTable): Measured[] {
  const column = columnOf(table, "reopens");
  const done = doneTickets(table);
  if (!column) return [];
  const rows = new Uint8Array(table.rows);
  const count = { reopened: 0, all: 0, open: 0, missing: 0, unusable: 0 };
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row]) continue;
    if (done && !done.rows[row]) count.open += 1;
    else if (column.state[row] === cellState.missing) count.missing += 1;
    else if (column.state[row] !== cellState.ok) count.unusable += 1;
    else {
      rows[row] = 1;
      count.all += 1;
      if ((column.values[row] ?? 0) > 0) count.reopened += 1;
    }
  }
  if (count.all === 0) return [];
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
    (number) => `${counted(number, "row has", "rows have")} no number in "${column.heading}"`,
  );
  const reason = nativeObstacle(table, done ? [column, done.column] : [column]);
  const ref = rangeOf(table, column);
  const where: Condition[] = [...(done ? [done.condition] : []), ...clientCondition(table)];
  const formulas = reason
    ? noFormulas(reason)
    : ratioFormulas(
        "REOPENRATE",
        countWhere([{ ref, above: 0 }, ...where]),
        countWhere([{ ref, number: true }, ...where]),
      );
  return [
    {
      kpi: "REOPENRATE",
      variant: "standard",
      roles: ["reopens"],
      value: count.reopened / count.all,
      rowsUsed: count.all,
      leftOut,
      unusable: count.unusable,
      rows,
      ...formulas,
    },
  ];
}
