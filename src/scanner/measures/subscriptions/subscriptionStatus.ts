import type { Condition } from "../../../catalogue/native";
import { fromSerial, serialToIsoDay } from "../../../cells/date/serial";
import { dayOf, spansBetween } from "../../aggregate/calendar";
import { cellState, type Column, type FlagColumn } from "../../table/columns/column";
import type { Role } from "../../vocabulary/roles";
import { columnOf, type RecordTable } from "../../table/records/table";
import { rangeOf } from "../shared/measurement";
import { endDays } from "./renewals";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";

export const subscriptionState = { active: 1, lost: 2, trial: 3, unknown: 0 } as const;

/** Which subscriptions are active and which have ended, by which column, and both as conditions of formulas. */
export interface Status {
  readonly states: Uint8Array;
  readonly role: Role;
  readonly column: Column;
  /** Alternatives: a row that meets any of them is active (or lost). */
  readonly activeWhen: readonly Condition[];
  readonly lostWhen: readonly Condition[];
  readonly reasons: readonly Notice[];
  readonly warnings: readonly Notice[];
  /** Agreements count as active that end on the day that counts and are renewed on the next: formulas don't know of them. */
  readonly hasRenewed?: boolean;
}

/** Tells active from ended subscriptions by a flag, else by the end date; undefined when nothing tells them apart. */
export function subscriptionStatus(table: RecordTable): Status | undefined {
  const lost = columnOf(table, "lost");
  if (lost?.state.includes(cellState.ok)) return byFlag(table, "lost", lost, true);
  const current = columnOf(table, "current");
  if (current?.state.includes(cellState.ok)) return byFlag(table, "current", current, false);
  return byEnd(table);
}

function byFlag(table: RecordTable, role: Role, column: FlagColumn, yesIsLost: boolean): Status {
  const states = new Uint8Array(table.rows);
  const { active, lost, trial, unknown } = subscriptionState;
  for (let row = 0; row < table.rows; row++) {
    if (column.state[row] !== cellState.ok) states[row] = column.trials?.[row] ? trial : unknown;
    else states[row] = (column.values[row] === 1) === yesIsLost ? lost : active;
  }
  const ref = rangeOf(table, column);
  const [lostWords, activeWords] = yesIsLost ? [column.yes, column.no] : [column.no, column.yes];
  const when = (words: readonly (string | number | boolean)[]): Condition[] =>
    words.length > 0 ? [{ ref, equals: words }] : [];
  return {
    states,
    role,
    column,
    activeWhen: when(activeWords),
    lostWhen: when(lostWords),
    reasons: [],
    warnings: endDisagreement(table, states),
  };
}

/** Clients said to be lost without an end date, or kept beyond theirs. */
function endDisagreement(table: RecordTable, states: Uint8Array): Notice[] {
  const ends = columnOf(table, "endsOn");
  if (!ends?.state.includes(cellState.ok)) return [];
  const today = dayOf(table.options.today) ?? NaN;
  const { active, lost } = subscriptionState;
  let [known, differ, over] = [0, 0, 0];
  for (let row = 0; row < table.rows; row++) {
    if (!table.used[row] || (states[row] !== active && states[row] !== lost)) continue;
    known += 1;
    if (states[row] === lost && ends.state[row] === cellState.missing) differ += 1;
    if (states[row] === active && (ends.values[row] ?? NaN) < today) over += 1;
  }
  const found: Notice[] = [];
  if (over > 0) found.push(warningKinds.endedButActive({ rows: over, of: known }));
  if (differ > 0) found.push(warningKinds.lostWithoutEnd({ rows: differ, of: known }));
  return found;
}

function byEnd(table: RecordTable): Status | undefined {
  const column = columnOf(table, "endsOn");
  if (!column?.state.includes(cellState.ok)) return undefined;
  const { asOf, dataEnd, today } = table.options;
  const by = asOf ? "asked" : dataEnd !== undefined ? "data" : today ? "today" : "start";
  const latest = by === "today" ? dayOf(today) : lastDayOf(table);
  if (latest === undefined) return undefined;
  const day = Math.floor(latest);
  const states = new Uint8Array(table.rows);
  const ends = endDays(table);
  let hasRenewed = false;
  for (let row = 0; row < table.rows; row++) {
    if (column.state[row] === cellState.missing || column.state[row] === cellState.placeholder)
      states[row] = subscriptionState.active;
    else if (column.state[row] === cellState.ok) {
      const isActive = (ends[row] ?? NaN) > day;
      states[row] = isActive ? subscriptionState.active : subscriptionState.lost;
      if (table.used[row] && isActive && (column.values[row] ?? NaN) <= day) hasRenewed = true;
    }
  }
  const ref = rangeOf(table, column);
  return {
    states,
    role: "endsOn",
    column,
    activeWhen: [
      { ref, equals: "" },
      { ref, above: day },
    ],
    lostWhen: [{ ref, atMost: day }],
    ...(hasRenewed ? { hasRenewed } : {}),
    reasons: [reasonKinds.activeOn({ day: serialToIsoDay(day), by, column: column.heading })],
    warnings: [],
  };
}

function latestStart(table: RecordTable): number | undefined {
  const starts = columnOf(table, "startsOn");
  let latest = -Infinity;
  for (const value of starts?.values ?? []) if (value > latest) latest = value;
  return Number.isFinite(latest) && fromSerial(latest).getUTCFullYear() < 2100 ? latest : undefined;
}

/**
 * The day as of which a list of agreements is read: the one that was asked for; else the last day of the workbook's data,
 * which is that of its other tables or the end of the month of the list's own last start or end up to today. A list that
 * nobody touched since says nothing of the months after.
 */
export function lastDayOf(table: RecordTable): number | undefined {
  const { asOf, dataEnd, today } = table.options;
  const own = dayOf(asOf) ?? ownLastDay(table, dayOf(today));
  if (asOf || dataEnd === undefined) return own;
  return Math.max(own ?? -Infinity, Math.min(dataEnd, dayOf(today) ?? dataEnd));
}

function ownLastDay(table: RecordTable, today: number | undefined): number | undefined {
  if (today === undefined) return latestStart(table);
  let last = -Infinity;
  for (const role of ["startsOn", "endsOn"] as const) {
    const values = columnOf(table, role)?.values ?? [];
    for (let row = 0; row < values.length; row++) {
      const value = values[row] ?? NaN;
      if (table.used[row] && value <= today && value > last) last = value;
    }
  }
  const [span] = Number.isFinite(last) ? spansBetween("month", last, last) : [];
  return Math.min(today, span ? span.end - 1 : today);
}
