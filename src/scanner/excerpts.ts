import { warningKinds } from "./notices/warnings";
import type { FindingId } from "./result/findingId";
import type { Notice } from "./result/notice";
import { columnOf, type RecordTable } from "./table/records/table";

/** The tickets that a list holds. */
export interface ListedTickets {
  /** The list's key. */
  readonly table: string;
  readonly sheet: string;
  /** By number and day of opening: two desks may count alike. */
  readonly tickets: ReadonlySet<string>;
}

/** A list that holds nothing but tickets of a longer one. */
interface Excerpt {
  readonly list: ListedTickets;
  readonly whole: ListedTickets;
}

/** Fewer than this may be alike by chance. */
const fewestTickets = 3;

/** The tickets of a table, of which there are none where nothing tells them apart. */
export function listedTickets(table: RecordTable): ListedTickets[] {
  const numbers = columnOf(table, "ticketId");
  const opened = columnOf(table, "openedAt");
  if (table.recognition.kind !== "tickets" || !numbers || !opened) return [];
  const tickets = new Set<string>();
  for (let row = 0; row < table.rows; row++)
    if (table.used[row] === 1)
      tickets.add(`${numbers.labels[numbers.values[row] ?? -1]} ${Math.floor(opened.values[row] ?? NaN)}`);
  return [{ table: table.key, sheet: table.sheet, tickets }];
}

/** What lists give whose tickets all stand in a longer list, as the latest tickets of a dashboard do: the longer one gives it. */
export function repeatedFindings(
  lists: readonly ListedTickets[],
  findings: readonly FindingId[],
): { readonly isRepeated: (one: FindingId) => boolean; readonly warnings: readonly Notice[] } {
  const known = new Set(findings.map(nameOf));
  const excerpts = excerptsIn(lists);
  const wholeOf = new Map(excerpts.map(({ list, whole }) => [list.table, whole.table]));
  const isRepeated = ({ table, kpi, variant }: FindingId): boolean => {
    const whole = wholeOf.get(table);
    return whole !== undefined && known.has(nameOf({ table: whole, kpi, variant }));
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

function nameOf({ table, kpi, variant }: FindingId): string {
  return [table, kpi, variant].join("\n");
}
