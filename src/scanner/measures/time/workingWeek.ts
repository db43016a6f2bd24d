import { usualCalendar } from "../../../catalogue/businessCalendar";
import { mondayOf } from "../../../cells/date/period";
import { counts } from "../../aggregate/rowClassification";
import { missingInputKinds } from "../../notices/missingInputs";
import { reasonKinds } from "../../notices/reasons";
import { columnOf, type RecordTable } from "../../table/records/table";
import { measure, withoutFormulas, type Measurement, type MissingInput } from "../shared/measurement";
import type { ClientHours } from "./clientHours";

const hoursOfDay = 8;
const workingDays = 5;
/** Where less of the working weeks was logged than this, the log does not tell what people did. */
const leastLogged = 0.75;

/**
 * Hours on client work of the working weeks in which technicians logged any, where no column says how many hours they were
 * available: so many days of eight hours as the desk's week has, else five. A week that the data begin or end in counts
 * with the days that they cover. Nothing where too little was logged for the log to be what people did.
 */
export function workingWeekUtilization(table: RecordTable, hours: ClientHours): (Measurement | MissingInput)[] {
  const member = columnOf(table, "member");
  const date = columnOf(table, "workedOn");
  if (!member || !date || table.client) return [];
  const { days } = table.options.calendar ?? usualCalendar;
  const daysAWeek = days.length < 7 ? days.length : workingDays;
  const { classification } = hours;
  const used = (row: number): boolean => classification.classes[row] === counts;
  const [first, last] = bounds(date.values, used);
  const available = new Float64Array(table.rows);
  const seen = new Set<string>();
  let [logged, all] = [0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!used(row)) continue;
    const [day, own] = [Math.floor(date.values[row] ?? NaN), member.values[row] ?? -1];
    // Hours of nobody, or of no day, would have no week to be a share of.
    if (Number.isNaN(day) || own < 0) return [];
    logged += hours.all(row);
    const monday = mondayOf(day);
    const week = `${own} ${monday}`;
    if (seen.has(week)) continue;
    seen.add(week);
    // From Monday to the last working day, as far as the data reach.
    const covered = Math.min(monday + daysAWeek - 1, last) - Math.max(monday, first) + 1;
    available[row] = Math.max(0, covered) * hoursOfDay;
    all += available[row] ?? 0;
  }
  if (all === 0) return [];
  if (logged < leastLogged * all) {
    const needs = missingInputKinds.littleLogged({ sheet: table.sheet, share: logged / all }).message;
    return [{ kpi: "UTILIZATION", needs }];
  }
  return measure({
    kpi: "UTILIZATION",
    variant: "working-week",
    roles: [...hours.roles.slice(0, 1), "member", "workedOn"],
    classification,
    amounts: { kind: "ratio", numerator: hours.billable, denominator: (row) => available[row] ?? 0 },
    rowValue: { label: "Billable hours", of: hours.billable },
    notBy: ["timeClient"],
    formulas: withoutFormulas(
      "Counting the weeks in which each technician worked takes a technician's entries together",
    ),
    points: () => undefined,
    reasons: [
      reasonKinds.workingWeek({
        hours: daysAWeek * hoursOfDay,
        weeks: seen.size,
        isSet: table.options.calendar !== undefined,
      }),
      reasonKinds.billableIsUtilized({}),
    ],
  });
}

function bounds(dates: Float64Array, used: (row: number) => boolean): [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (let row = 0; row < dates.length; row++) {
    const day = Math.floor(dates[row] ?? NaN);
    if (!used(row) || Number.isNaN(day)) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return [first, last];
}
