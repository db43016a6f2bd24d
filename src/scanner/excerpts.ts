import { warningKinds } from "./notices/warnings";
import { formatId, type FindingId } from "./result/findingId";
import type { Notice } from "./result/notice";
import type { CategoryColumn, TimeColumn } from "./table/columns/column";
import { columnOf, type RecordTable } from "./table/records/table";

/** A list of tickets, and what tells them apart. */
export interface TicketList {
  /** The list's key. */
  readonly table: string;
  readonly sheet: string;
  readonly used: Uint8Array;
  readonly numbers: CategoryColumn;
  readonly opened: TimeColumn;
}

/** The tickets of a list by number and day of opening: two desks may count alike. */
interface ListedTickets extends Pick<TicketList, "table" | "sheet"> {
  readonly tickets: ReadonlySet<string>;
}

/** A list that holds nothing but tickets of a longer one. */
interface Excerpt {
  readonly list: ListedTickets;
  readonly whole: ListedTickets;
}

/** Fewer than this may be alike by chance. */
const fewestTickets = 3;

/** A table as a list of tickets; undefined where nothing tells them apart. */
export function ticketListOf(table: RecordTable): TicketList | undefined {
  const numbers = columnOf(table, "ticketId");
  const opened = columnOf(table, "openedAt");
  if (table.recognition.kind !== "tickets" || !numbers || !opened) return undefined;
  return { table: table.key, sheet: table.sheet, used: table.used, numbers, opened };
}

function ticketsOf({ table, sheet, used, numbers, opened }: TicketList): ListedTickets {
  const tickets = new Set<string>();
  for (let row = 0; row < used.length; row++) {
    if (used[row] !== 1) continue;
    // A ticket without a number is that of no other list.
    const number = numbers.labels[numbers.values[row] ?? -1] ?? `${table}:${row}`;
    tickets.add(`${number} ${Math.floor(opened.values[row] ?? NaN)}`);
  }
  return { table, sheet, tickets };
}

/** What lists give whose tickets all stand in a longer list, as the latest tickets of a dashboard do: the longer one gives it. */
export function repeatedFindings(
  lists: readonly TicketList[],
  findings: readonly FindingId[],
): { readonly isRepeated: (one: FindingId) => boolean; readonly warnings: readonly Notice[] } {
  // Most workbooks have one list: nothing is made of its tickets.
  const excerpts = lists.length > 1 ? excerptsIn(lists.map(ticketsOf)) : [];
  const known = new Set(findings.map(formatId));
  const wholeOf = new Map(excerpts.map(({ list, whole }) => [list.table, whole.table]));
  const isRepeated = ({ table, kpi, variant }: FindingId): boolean => {
    const whole = wholeOf.get(table);
    return whole !== undefined && known.has(formatId({ table: whole, kpi, variant }));
  };
  const warnings = excerpts
    .filter(({ list }) => findings.some((one) => one.table === list.table && isRepeated(one)))
    .map(({ list, whole }) =>
      warningKinds.excerpt({ tickets: list.tickets.size, sheet: list.sheet, whole: whole.sheet }),
    );
  return { isRepeated, warnings };
}

function excerptsIn(lists: readonly ListedTickets[]): Excerpt[] {
  const longest = [...lists].sort((one, other) => other.tickets.size - one.tickets.size);
  return longest.flatMap((list): Excerpt[] => {
    const whole = longest.find(
      ({ tickets }) => tickets.size > list.tickets.size && [...list.tickets].every((one) => tickets.has(one)),
    );
    return whole && list.tickets.size >= fewestTickets ? [{ list, whole }] : [];
  });
}
