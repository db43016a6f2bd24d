import { countWhere, type Condition } from "../../../catalogue/native";
import { serialToIsoDay } from "../../../cells/date/serial";
import { extentOf, spanOfRows, type Span } from "../../aggregate/calendar";
import { cellState, type TimeColumn } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import type { SeriesPoint } from "../../result/series";
import { choiceKinds, decide } from "../../notices/choices";
import type { Choice } from "../../result/choice";
import { measure, rangeOf, type Decision, type Formulas, type Measurement } from "../shared/measurement";
import { added, openingMonths, type Flow } from "../shared/monthly";
import { counts, classifyRows } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";

/** Tickets closed for each one opened, from the day of the first opening to the last day in the data. */
export function ticketRatio(table: RecordTable): (Measurement | Decision)[] {
  const opened = columnOf(table, "openedAt");
  const [role, closed] = closing(table);
  if (!opened || !role || !closed) return [];
  const { first, last, rows } = extentOf(opened, table.used);
  if (rows === 0) return [];
  // The last tickets opened are closed after the last opening: their closings are in the data as well.
  const [lastOpening, lastClosing] = [Math.floor(last), Math.floor(extentOf(closed, table.used).last)];
  const choice =
    lastClosing > lastOpening ? closingsChoice(table, opened, closed, lastOpening, lastClosing) : undefined;
  const lastDay = choice?.taken === "all" ? lastClosing : lastOpening;
  const span = { start: Math.floor(first), end: lastDay + 1 };
  const [openedIn, closedIn] = [within(opened, span), within(closed, span)];
  const classify = classifyRows(table);
  const neither = classify.leaveOut(rowReasons.otherPeriod({}));
  const classification = classify.classify((row) => (openedIn[row] || closedIn[row] ? counts : neither));
  const numerator = (row: number): number => closedIn[row] ?? 0;
  const formulas = formulasOf(table, opened, closed);
  const found = measure({
    kpi: "TICKETRATIO",
    variant: "standard",
    roles: ["openedAt", role],
    classification,
    amounts: { kind: "ratio", numerator, denominator: (row) => openedIn[row] ?? 0 },
    rowValue: { label: "Closed in the period (1 = yes, 0 = no)", of: numerator },
    formulas: (where) => formulas(span, where),
    points: overTime(table, opened, closed, formulas),
    reasons: [
      ...(role === "resolvedAt" ? [reasonKinds.resolvedStandsIn({ column: closed.heading })] : []),
      ...(lastDay > lastOpening
        ? [reasonKinds.closedUntil({ column: closed.heading, day: serialToIsoDay(lastDay) })]
        : []),
    ],
  });
  return choice && found.length > 0 ? [...found, { choice }] : found;
}

/** Of each ticket opened in the data the closing counts where it is known: the usual window ends with the data. */
function closingsChoice(
  table: RecordTable,
  opened: TimeColumn,
  closed: TimeColumn,
  lastOpening: number,
  lastClosing: number,
): Choice {
  const fields = {
    ...{ sheet: table.sheet, table: table.key, closed: closed.heading, opened: opened.heading },
    ...{ closedTo: serialToIsoDay(lastClosing), openedTo: serialToIsoDay(lastOpening) },
  };
  return decide(choiceKinds.closings, fields, table.options.answers, "all", "convention");
}

/** The column that says when tickets were closed; when they were resolved is the stand-in. */
function closing(table: RecordTable): ["resolvedAt" | "closedAt", TimeColumn] | [undefined, undefined] {
  for (const role of ["closedAt", "resolvedAt"] as const) {
    const column = columnOf(table, role);
    if (column?.state.includes(cellState.ok)) return [role, column];
  }
  return [undefined, undefined];
}

/** 1 for each row whose date lies in a span. */
function within({ values }: TimeColumn, { start, end }: Pick<Span, "start" | "end">): Uint8Array {
  const flags = new Uint8Array(values.length);
  for (let row = 0; row < flags.length; row++) {
    const value = values[row] ?? NaN;
    if (value >= start && value < end) flags[row] = 1;
  }
  return flags;
}

/** The ratio between two days, as formulas over the rows that meet further conditions. */
type FormulasBetween = (days: Pick<Span, "start" | "end">, where: readonly Condition[]) => Formulas;

function formulasOf(table: RecordTable, opened: TimeColumn, closed: TimeColumn): FormulasBetween {
  const reason = nativeObstacle(table, [opened, closed]);
  if (reason) return () => noFormulas(reason);
  return ({ start, end }, further) => {
    const count = (column: TimeColumn): string => {
      const ref = rangeOf(table, column);
      return countWhere([{ ref, atLeast: start }, { ref, below: end }, ...clientCondition(table), ...further]);
    };
    return ratioFormulas("TICKETRATIO", count(closed), count(opened));
  };
}

/** In each month or quarter by its own dates: a ticket opened in March and closed in April counts once in each. */
function overTime(
  table: RecordTable,
  opened: TimeColumn,
  closed: TimeColumn,
  formulas: FormulasBetween,
): NonNullable<Measurement["points"]> {
  let flow: Flow | undefined;
  return (grain) => {
    flow ??= flowOf(table, opened, closed);
    const calendar = flow?.calendars.find((one) => one.grain === grain);
    if (!calendar || !flow) return undefined;
    const { months, began, ended } = flow;
    const [openedIn, closedIn] = [began, ended].map((byMonth) => added(byMonth, months, calendar.spans));
    const points = calendar.spans.flatMap(({ period, start, end }, index): SeriesPoint[] => {
      const rowsUsed = openedIn?.[index] ?? 0;
      if (rowsUsed === 0) return [];
      const value = (closedIn?.[index] ?? 0) / rowsUsed;
      const { native } = formulas({ start, end }, []);
      return [{ period, value, rowsUsed, complete: calendar.isComplete(index), native }];
    });
    return { by: "date opened and date closed", points };
  };
}

function flowOf(table: RecordTable, opened: TimeColumn, closed: TimeColumn): Flow | undefined {
  const found = openingMonths(table, opened);
  if (!found) return undefined;
  const { calendars, months } = found;
  const [began, ended] = [opened, closed].map((column) =>
    countMonths(spanOfRows(column, table.used, months), months.length),
  );
  return began && ended && { calendars, months, began, ended };
}

function countMonths(monthOfRow: Int32Array, months: number): Int32Array {
  const rows = new Int32Array(months);
  for (let row = 0; row < monthOfRow.length; row++) {
    const month = monthOfRow[row] ?? -1;
    if (month >= 0) rows[month] = (rows[month] ?? 0) + 1;
  }
  return rows;
}
