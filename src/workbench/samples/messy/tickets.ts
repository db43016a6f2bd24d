import { fromSerial, toSerial } from "../../../cells/date/serial";
import type { Random } from "../random";
import type { SampleRow } from "../sheet";

/** One state of a ticket, as the log of events holds it. Times are serials, null where the log has none. */
export interface TicketEvent {
  readonly number: string;
  readonly client: string;
  readonly priority: string;
  readonly status: "Offen" | "In Arbeit" | "Geschlossen";
  readonly opened: number;
  readonly responded: number | null;
  readonly resolved: number | null;
  readonly changed: number;
  readonly inTime: boolean | null;
  readonly rating: number | null;
}

export const clients = ["Bäckerei Öhlinger", "=Evil Corp", "Spedition Çelik", "@Home GmbH", "Zahnärzte am Markt"];
const priorities = [
  ["1 - Kritisch", 1],
  ["2 - Hoch", 3],
  ["3 - Mittel", 6],
] as const;

const first = toSerial(2026, 1, 2) ?? 0;
const last = toSerial(2026, 4, 17) ?? 0; // April is only half there
const hour = 1 / 24;

/** The log: every ticket when it was opened, most of them once more in work, and when they were closed; in order of change. */
export function ticketEvents(random: Random): TicketEvent[] {
  const events: TicketEvent[] = [];
  let number = 4_001;
  for (let day = first; day <= last; day++) {
    if (day % 7 < 2) continue;
    for (let n = random.whole(1, 5); n > 0; n--) {
      events.push(...statesOf(random, `T-${number++}`, minute(day + (8 + random.next() * 9) * hour)));
    }
  }
  return events.sort((a, b) => a.changed - b.changed || a.number.localeCompare(b.number));
}

function statesOf(random: Random, number: string, opened: number): TicketEvent[] {
  const client = random.pick(clients);
  const base = { number, client, priority: random.weighted(priorities), opened };
  const nothing = { responded: null, resolved: null, inTime: null, rating: null };
  const responded = minute(opened + (0.1 + random.exponential(1.1)) * hour);
  const resolved = minute(responded + (0.2 + random.exponential(9)) * hour);
  const states: TicketEvent[] = [{ ...base, ...nothing, status: "Offen", changed: opened }];
  if (responded > last + 1) return states;
  if (random.chance(0.7)) states.push({ ...base, ...nothing, status: "In Arbeit", responded, changed: responded });
  if (resolved > last + 1 || random.chance(0.04)) return states;
  const rating = random.chance(0.3) ? random.whole(2, 5) : null;
  const inTime = resolved - opened < 8 * hour;
  states.push({ ...base, status: "Geschlossen", responded, resolved, changed: resolved, inTime, rating });
  return states;
}

export const ticketGroups = ["Vorgang", null, null, null, "Zeiten", null, null, null, "Qualität", null];
export const ticketHeadings = [
  "Nummer",
  "Kunde",
  "Priorität",
  "Status",
  "Erstellt",
  "Erste Antwort",
  "Gelöst",
  "Geändert",
  "SLA eingehalten",
  "Bewertung",
];

/** The log as the export shows it: text dates, three kinds of missing mark, subtotals in between, errors. */
export function ticketRows(events: readonly TicketEvent[]): SampleRow[] {
  return events.flatMap((event, index): SampleRow[] => {
    const { number, client, priority, status, opened, responded, resolved, changed, inTime, rating } = event;
    const row: SampleRow = [
      number,
      client,
      priority,
      status,
      dayFirst(opened),
      responded === null ? "?" : dayFirst(responded),
      resolved === null ? "n/a" : dayFirst(resolved),
      dayFirst(changed),
      inTime === null ? null : inTime ? "ja" : "nein",
      index % 97 === 50 ? "#DIV/0!" : rating,
    ];
    const subtotal: SampleRow = ["Zwischensumme", null, null, null, null, null, null, null, null, index + 1];
    return index % 120 === 119 ? [row, subtotal] : [row];
  });
}

/** 02.01.2026 09:15 */
function dayFirst(serial: number): string {
  const date = fromSerial(serial);
  const two = (n: number): string => String(n).padStart(2, "0");
  const day = `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`;
  return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
}

function minute(serial: number): number {
  return Math.round(serial * 1440) / 1440;
}
