import type { Grouping } from "./aggregate";
import { calendarsOf, dayOf, periodIn, spanOfRows, type Calendar } from "./calendar";
import type { TimeColumn } from "../table/columns/column";
import type { Role } from "../vocabulary/roles";
import { dropCode } from "../table/records/rowFilter";
import { columnOf, firstRole, type RecordTable } from "../table/records/table";

/** Roles whose dates say to which period a row belongs, in order of preference, and how people call them. */
const periodRoles: Readonly<Partial<Record<Role, string>>> = {
  openedAt: "date opened",
  resolvedAt: "date resolved",
  closedAt: "date closed",
  respondedAt: "date of the first response",
  calledAt: "date of the call",
  surveyedAt: "date of the answer",
  sentAt: "date sent",
  workedOn: "date worked",
  invoicedOn: "invoice date",
};

/** By which dates the rows of a table fall into months and quarters. */
export interface Timeline {
  readonly by: string;
  readonly column: TimeColumn;
  readonly periods: readonly { readonly calendar: Calendar; readonly grouping: Grouping }[];
}

/** The column of dates that says what period a table covers. */
export function periodColumn(table: Pick<RecordTable, "columns">): [Role, TimeColumn] | undefined {
  const role = firstRole(table, Object.keys(periodRoles) as Role[]);
  const column = role && columnOf(table, role);
  return role && column?.type === "time" ? [role, column] : undefined;
}

/** 1 for each row whose date says what time the data cover: that one client had no ticket in June doesn't end them in May. */
export function coveredRows({ used, dropped, client }: Pick<RecordTable, "used" | "dropped" | "client">): Uint8Array {
  if (!client) return used;
  return used.map((own, row) => (own || dropped[row] === dropCode.otherClients ? 1 : 0));
}

/** The months and quarters of a table; undefined where its rows have no dates. Rows are put into months, months into quarters. */
export function timelineOf(table: RecordTable): Timeline | undefined {
  const [role, column] = periodColumn(table) ?? [];
  if (table.refused || !role || !column) return undefined;
  const calendars = calendarsOf(column, table.used, dayOf(table.options.today), coveredRows(table));
  const [months] = calendars;
  if (!months) return undefined;
  const codes = spanOfRows(column, table.used, months.spans);
  const periods = calendars.map((calendar) => {
    const { spans } = calendar;
    return { calendar, grouping: { codes, groupOf: periodIn(months.spans, spans), count: spans.length } };
  });
  return { by: periodRoles[role] ?? "", column, periods };
}
