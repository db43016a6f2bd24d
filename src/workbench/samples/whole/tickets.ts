import { isWeekend, months, yearEnd } from "../months";
import type { Random } from "../random";
import { clients, technicians } from "./company";
import { afterHours } from "./workingTime";

export interface Ticket {
  readonly id: number;
  readonly client: string;
  readonly category: string;
  readonly priority: string;
  readonly technician: string;
  readonly opened: number;
  readonly responded: number;
  readonly responseDue: number;
  /** Null while it is open. */
  readonly resolved: number | null;
  readonly resolutionDue: number;
  readonly firstContact: boolean;
  readonly reopened: boolean;
}

/** Share of tickets, hours of the desk to respond and to resolve. */
const priorities = [
  ["1 - Critical", 0.05, 0.5, 4],
  ["2 - High", 0.17, 1, 8],
  ["3 - Medium", 0.53, 4, 16],
  ["4 - Low", 0.25, 8, 40],
] as const;
const categories = [
  ["Access and passwords", 24],
  ["Email", 19],
  ["Line of business software", 16],
  ["Hardware", 12],
  ["Network", 11],
  ["Printing", 10],
  ["Security", 5],
  ["Backup", 3],
] as const;
const perUserAndMonth = 0.4;

/** A year of tickets in the order in which they were opened: a desk that gets a little faster and surer month by month. */
export function wholeTickets(random: Random): Ticket[] {
  const opened = months.flatMap((month, at) =>
    clients.flatMap((client) => {
      if (at < (client.joins ?? 0) || at > (client.leaves ?? months.length)) return [];
      const count = Math.round(client.users * perUserAndMonth * (0.75 + 0.5 * random.next()));
      return Array.from({ length: count }, () => ({ client: client.name, at, moment: moment(random, month) }));
    }),
  );
  return opened
    .sort((a, b) => a.moment - b.moment)
    .map(({ client, at, moment: when }, index) => ticket(random, 41_001 + index, client, at, when));
}

function moment(random: Random, { first, last }: { readonly first: number; readonly last: number }): number {
  let day: number;
  do day = random.whole(first, last);
  while (isWeekend(day));
  return Math.round((day + (8 + 9.5 * random.next()) / 24) * 1440) / 1440;
}

function ticket(random: Random, id: number, client: string, month: number, opened: number): Ticket {
  const [priority, , respond, resolve] = random.weighted(priorities.map((entry) => [entry, entry[1]] as const));
  const slow = 0.36 - 0.008 * month;
  const responded = afterHours(opened, random.exponential(respond * slow * 0.9));
  const handled = afterHours(responded, random.exponential(resolve * slow * 0.95));
  const waits = random.chance(0.006);
  const firstContact = random.chance(0.7 + 0.008 * month);
  return {
    ...{ id, client, category: random.weighted(categories), priority, technician: random.pick(technicians)[0] },
    ...{ opened, responded, responseDue: afterHours(opened, respond) },
    resolved: waits || handled > yearEnd + 1 ? null : handled,
    resolutionDue: afterHours(opened, resolve),
    firstContact,
    reopened: !firstContact && random.chance(0.13),
  };
}
