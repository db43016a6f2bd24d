import { calendarOf, dayOf, type Calendar } from "./calendar";
import type { TimeColumn } from "../table/columns/column";
import type { Role } from "../vocabulary/roles";
import { columnOf, firstRole, type RecordTable } from "../table/records/table";
import type { Grain } from "../result/series";

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
export const grains: readonly Grain[] = ["month", "quarter"];

/** By which dates the rows of a table fall into months and quarters, settled once for all its KPIs. */
export interface Timeline {
  readonly by: string;
  readonly column: TimeColumn;
  readonly calendars: readonly Calendar[];
}

/** The column of dates that says what period a table covers. */
export function periodColumn(table: Pick<RecordTable, "columns">): [Role, TimeColumn] | undefined {
  const role = firstRole(table, Object.keys(periodRoles) as Role[]);
  const column = role && columnOf(table, role);
  return role && column?.type === "time" ? [role, column] : undefined;
}

export function timelineOf(table: RecordTable): Timeline | undefined {
  if (table.refused) return undefined;
  const [role, column] = periodColumn(table) ?? [];
  if (!role || !column) return undefined;
  const today = dayOf(table.options.today);
  const calendars = grains.flatMap((grain) => calendarOf(column, table.used, grain, today) ?? []);
  return calendars.length > 0 ? { by: periodRoles[role] ?? "", column, calendars } : undefined;
}
