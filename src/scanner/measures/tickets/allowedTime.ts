import { calendarWords, isAroundTheClock, usualCalendar } from "../../../catalogue/businessCalendar";
import { literal } from "../../../catalogue/native";
import type { VariantOf } from "../../../kpis/ids";
import { counts } from "../../aggregate/rowClassification";
import { clientCondition } from "../../formulas/conditions";
import { maskOf } from "../../formulas/masks";
import { momentsOf, timesObstacle } from "../../formulas/moments";
import { nativeObstacle } from "../../formulas/obstacles";
import { ratioFormulas } from "../../formulas/ratio";
import { choiceKinds, decide } from "../../notices/choices";
import { reasonKinds } from "../../notices/reasons";
import { rowReasons } from "../../notices/rowReasons";
import { listed, template } from "../../result/template";
import { cellState, type NumberColumn, type TimeColumn } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { Role } from "../../vocabulary/roles";
import { measure, rangeOf, withoutFormulas, type Measured, type Measurement } from "../shared/measurement";
import { businessHoursOf } from "./businessTime";
import { daysBetween, judgeElapsed, mixesDatesAndTimes, mixesZones } from "./elapsed";
import { resolution } from "./resolution";

/** Hours that differ by less are the same: a date is a fraction of a day, rounded. */
const slack = 1e-6;

/** When tickets were opened and done, and the hours that each was allowed. */
interface Allowed {
  readonly opened: TimeColumn;
  readonly done: TimeColumn;
  readonly allowed: NumberColumn;
}

/** SLA compliance by a column with the time that each ticket was allowed, from its opening. */
export function allowedTime(table: RecordTable): Measured[] {
  const opened = columnOf(table, "openedAt");
  const [doneRole, resolved] = resolution(table);
  const responded = columnOf(table, "respondedAt");
  const toResolve = columnOf(table, "resolutionTarget");
  const toRespond = columnOf(table, "responseTarget");
  if (!opened) return [];
  return [
    ...(doneRole && toResolve
      ? inTime(table, { opened, done: resolved, allowed: toResolve }, "resolution-timestamps", [
          doneRole,
          "resolutionTarget",
        ])
      : []),
    ...(responded && toRespond
      ? inTime(table, { opened, done: responded, allowed: toRespond }, "response-timestamps", [
          "respondedAt",
          "responseTarget",
        ])
      : []),
  ];
}

function inTime(table: RecordTable, columns: Allowed, variant: VariantOf<"SLA">, roles: readonly Role[]): Measured[] {
  const { opened, done, allowed } = columns;
  if (opened.dateOnly || done.dateOnly || mixesDatesAndTimes(opened, done) || mixesZones(opened, done)) return [];
  const classification = judgeElapsed(table, opened, done, {
    missing: rowReasons.notDone({ column: done.heading }),
    negative: rowReasons.resolvedBeforeOpened({}),
    further: (classify) => {
      const none = classify.leaveOut(rowReasons.noDueDate({ column: allowed.heading }));
      return (row) => (allowed.state[row] === cellState.ok && (allowed.values[row] ?? 0) > 0 ? counts : none);
    },
  });
  const calendar = table.options.calendar ?? usualCalendar;
  const words = calendarWords(calendar);
  const place = { sheet: table.sheet, table: table.key, column: allowed.heading, calendar: words };
  const choice = decide(choiceKinds.allowedHours, place, table.options.answers, "clock", "convention");
  const onTheClock = choice.taken === "clock" || isAroundTheClock(calendar);
  const days = daysBetween(opened, done);
  const elapsed = onTheClock ? (row: number): number => days(row) * 24 : businessHoursOf(opened, done, calendar);
  const numerator = (row: number): number => (elapsed(row) <= (allowed.values[row] ?? NaN) + slack ? 1 : 0);
  const reason = reasonKinds.allowedTime({
    columns: [opened.heading, allowed.heading],
    hours: onTheClock ? "hours on the clock, nights and weekends included" : `business hours of ${words}`,
  });
  const found = measure({
    kpi: "SLA",
    variant,
    roles: ["openedAt", ...roles],
    classification,
    amounts: { kind: "ratio", numerator },
    rowValue: { label: "In time (1 = yes, 0 = no)", of: numerator },
    reasons: [reason],
    ...(onTheClock
      ? { formulas: formulasOf(table, columns), ofRecord: ofRecord(table, columns) }
      : { formulas: withoutFormulas("Business hours of each ticket against a limit of its own need a helper column") }),
  });
  return found.length > 0 ? [...found, { choice }] : [];
}

/** 1 for a record that was done in time, 0 for one that was late, else "". */
function ofRecord(table: RecordTable, { opened, done, allowed }: Allowed): Measurement["ofRecord"] {
  return (cells) => {
    if (!cells.readsMoment(opened) || !cells.readsMoment(done)) return undefined;
    const [from, at, limit, counted] = [
      cells.moment(opened),
      cells.moment(done),
      cells.number(allowed),
      cells.counts(table),
    ];
    const all = listed([
      ...(counted ? [counted] : []),
      ...[from, at, limit].map((one) => template`ISNUMBER(${one})`),
      ...[template`${limit}>0`, template`${at}>=${from}`],
    ]);
    return { above: template`IF(AND(${all}),IF((${at}-${from})*24<=${limit}+${literal(slack)},1,0),"")` };
  };
}

function formulasOf(table: RecordTable, { opened, done, allowed }: Allowed): Measurement["formulas"] {
  const columns = [opened, done, allowed];
  const marked = columns.find(({ marks }) => marks > 0);
  const reason =
    nativeObstacle(table, columns) ??
    timesObstacle([opened, done]) ??
    (marked && `"${marked.heading}" holds text, with which nothing can be calculated`);
  if (reason) return withoutFormulas(reason);
  const [from, at, limit] = [momentsOf(table, opened), momentsOf(table, done), rangeOf(table, allowed)];
  const hours = allowed.scale === 1 ? limit : `${limit}*${literal(allowed.scale)}`;
  return (where) => {
    const mask = maskOf([...clientCondition(table), ...where], [from, at]);
    const all = `(${from}>0)*(${limit}>0)*(${at}>=${from})${mask ? `*${mask}` : ""}`;
    const inTime = `${all}*((${at}-${from})*24<=${hours}+${literal(slack)})`;
    return ratioFormulas("SLA", `SUMPRODUCT(${inTime})`, `SUMPRODUCT(${all})`);
  };
}
