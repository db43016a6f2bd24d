import { countWhere, formula } from "../../../catalogue/native";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { columnOf, type RecordTable } from "../../table/records/table";
import { backlogOutlook } from "./backlogOutlook";
import { ageOfBacklog, backlogOverTime } from "./backlogOverTime";
import { doneTickets } from "./done";
import { measure, rangeOf, type Measurement } from "../shared/measurement";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { reasonKinds } from "../../notices/reasons";

/** Tickets that are neither resolved nor closed. */
export function backlog(table: RecordTable): Measurement[] {
  const done = doneTickets(table);
  if (!done) return [];
  const gaps = table.usedRows < table.last - table.first + 1 && !table.client;
  const reason =
    nativeObstacle(table, [done.column]) ?? (gaps ? "Rows that are no tickets stand among them" : undefined);
  const [age, outlook] = [ageOfBacklog(table, done), backlogOutlook(table, done)];
  const numerator = (row: number): number => (done.rows[row] ? 0 : 1);
  return measure({
    kpi: "BACKLOG",
    variant: "standard",
    roles: [roleOf(table, done.column)],
    classification: classifyRows(table).classify(() => counts),
    amounts: { kind: "sum", numerator },
    rowValue: { label: "Open (1 = yes, 0 = no)", of: numerator },
    formulas: (further) => {
      const where = [...clientCondition(table), ...further];
      const all = where.length > 0 ? countWhere(where) : `ROWS(${rangeOf(table, done.column)})`;
      const finished = countWhere([done.condition, ...where]);
      return {
        native: reason ? { reason } : formula(finished === "" ? all : `${all}-(${finished})`),
        live: { reason: "MSP.BACKLOG counts by dates, and this counts by state" },
      };
    },
    points: backlogOverTime(table, done),
    reasons: [
      reasonKinds.openBy({ column: done.column.heading }),
      ...(age ? [age] : []),
      ...(outlook ? [outlook] : []),
    ],
  });
}

/** The roles of columns that tell which tickets are done. */
const telling = ["status", "finished", "resolvedAt", "closedAt", "active"] as const;

function roleOf(table: RecordTable, column: { readonly heading: string }): (typeof telling)[number] {
  for (const role of telling) {
    if (columnOf(table, role) === column) return role;
  }
  return "status";
}
