import type { Kpi } from "../catalogue/types";
import type { Condition } from "../catalogue/native";
import { calendarOf, type Calendar } from "./calendar";
import type { TimeColumn } from "./columns/column";
import type { Role } from "./dictionary/roles";
import type { FormulaOrReason } from "./finding";
import type { GroupValues } from "./measures/amounts";
import { rangeOf, type Measured } from "./measures/measured";
import { dayOf } from "./measures/subscriptionStatus";
import { columnOf, firstRole, type RecordTable } from "./records/table";
import type { Grain, Series, SeriesPoint } from "./series";
import { labelOf, sourceOf } from "./naming";

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

/**
 * A measured KPI over the months or quarters of a table; nothing where its rows have no dates.
 *
 * @param valuesIn the KPI in the periods of a calendar, where it is told by what its rows add
 */
export function seriesOf(
  table: RecordTable,
  kpi: Kpi,
  measured: Measured,
  timeline: Timeline | undefined,
  valuesIn: (calendar: Calendar) => GroupValues | undefined,
  grain: Grain,
): Series[] {
  const found = measured.points
    ? measured.points(grain)
    : timeline && pointsIn(table, measured, timeline, valuesIn, grain);
  if (!found || found.points.length === 0) return [];
  return [
    {
      kpi: kpi.id,
      variant: measured.variant,
      variantLabel: labelOf(kpi, measured.variant),
      unit: kpi.unit,
      grain,
      source: sourceOf(table),
      ...found,
    },
  ];
}

function pointsIn(
  table: RecordTable,
  { formulas }: Measured,
  { by, column, calendars }: Timeline,
  valuesIn: (calendar: Calendar) => GroupValues | undefined,
  grain: Grain,
): Pick<Series, "by" | "points"> | undefined {
  const calendar = calendars.find((one) => one.grain === grain);
  const found = calendar && valuesIn(calendar);
  if (!calendar || !found) return undefined;
  const ref = rangeOf(table, column);
  const obstacle = datesObstacle(column);
  const points = calendar.spans.flatMap(({ period, start, end }, index): SeriesPoint[] => {
    const value = found.values[index] ?? NaN;
    if (Number.isNaN(value)) return [];
    const where: Condition[] = [
      { ref, atLeast: start },
      { ref, below: end },
    ];
    const native: FormulaOrReason = obstacle ? { reason: obstacle } : formulas(where).native;
    return [{ period, value, rowsUsed: found.rows[index] ?? 0, complete: calendar.isComplete(index), native }];
  });
  return { by, points };
}

/** Why no formula can tell the periods apart; undefined when one can. */
export function datesObstacle({ heading, texts }: TimeColumn): string | undefined {
  return texts > 0 ? `"${heading}" holds dates as text, which formulas can't compare` : undefined;
}
