import { classifyRows, counts, outside } from "../../aggregate/rowClassification";
import { reasonKinds } from "../../notices/reasons";
import { rowReasons } from "../../notices/rowReasons";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { measure, withoutFormulas, type Measurement } from "../shared/measurement";
import { ticketKey, type ResolvedTickets } from "../tickets/resolvedTickets";

/**
 * Minutes of work per ticket, from the entries that name one: of all tickets, and of everyday ones alone where a list of
 * tickets tells their priorities. Tickets that the list shows as open don't count.
 */
export function handlingTime(table: RecordTable, tickets: ResolvedTickets | undefined): Measurement[] {
  const priorities = tickets?.priorities ?? [];
  return [
    ...(tickets && priorities.length > 0
      ? perTicket(table, "minutes", (key) => tickets.routine.get(key) === true, [
          reasonKinds.onlyPriority({ priorities }),
        ])
      : []),
    ...perTicket(table, "all", (key) => !tickets || tickets.routine.has(key), []),
  ];
}

function perTicket(
  table: RecordTable,
  variant: "minutes" | "all",
  isMeant: (key: string) => boolean,
  reasons: Measurement["reasons"],
): Measurement[] {
  const ticket = columnOf(table, "timeTicket");
  const hours = columnOf(table, "hours");
  if (!ticket || !hours || table.refused) return [];
  const meant = Uint8Array.from(ticket.labels, (label) => Number(isMeant(ticketKey(label))));
  const classify = classifyRows(table);
  const none = classify.leaveOut(rowReasons.noHours({}));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ noun: "entry", what: "hours that can't be read" }));
  const classification = classify.classify((row) => {
    if (!meant[ticket.values[row] ?? -1]) return outside;
    if (hours.state[row] === cellState.missing) return none;
    return hours.state[row] === cellState.ok ? counts : unreadable;
  });
  const isFirst = firstOfEach(ticket.values, ticket.labels.length, classification.classes);
  const minutes = (row: number): number => (hours.values[row] ?? NaN) * 60;
  return measure({
    kpi: "ART",
    variant,
    roles: ["timeTicket", "hours"],
    notBy: ["member"],
    classification,
    amounts: { kind: "ratio", numerator: minutes, denominator: (row) => isFirst[row] ?? 0 },
    rowValue: { label: "Minutes of work", of: minutes },
    formulas: withoutFormulas("Counting different tickets has no plain formula"),
    points: () => undefined,
    ...(reasons ? { reasons } : {}),
  });
}

/** 1 for the first entry of each ticket. */
function firstOfEach(tickets: Int32Array, count: number, classes: Uint8Array): Uint8Array {
  const seen = new Uint8Array(count);
  return Uint8Array.from(tickets, (ticket, row) => {
    if (classes[row] !== counts || seen[ticket]) return 0;
    seen[ticket] = 1;
    return 1;
  });
}
