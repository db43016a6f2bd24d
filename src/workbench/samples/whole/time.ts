import type { Agreement } from "../finance/agreements";
import type { TimeEntry } from "../finance/timeEntries";
import { isWeekend, yearEnd, yearStart } from "../months";
import type { Random } from "../random";
import { hoursPerDay, projectRate, technicians } from "./company";
import type { Ticket } from "./tickets";

export interface WorkedTime extends TimeEntry {
  readonly ticket: number | null;
  readonly work: string;
}

const internal = ["Training", "Internal meeting", "Administration"];
const others = { ticket: null, agreement: null, rate: null } as const;

/** What four technicians book: their tickets, then projects and upkeep, then what is no client's; no day is overfull. */
export function wholeTime(random: Random, tickets: readonly Ticket[], agreements: readonly Agreement[]): WorkedTime[] {
  const entries: WorkedTime[] = [];
  for (let date = yearStart; date <= yearEnd; date++) {
    if (isWeekend(date)) continue;
    const served = agreements
      .filter(({ offering, start, end }) => offering === "Managed services" && start <= date && (end ?? date) >= date)
      .map(({ client, users }) => [client, users] as const);
    const today = tickets.filter(({ opened }) => Math.floor(opened) === date);
    for (const [technician, cost] of technicians) {
      let left = hoursPerDay;
      const book = (hours: number, entry: Omit<WorkedTime, "date" | "technician" | "hours" | "cost">): void => {
        const booked = Math.min(left, hours);
        if (booked > 0) entries.push({ date, technician, hours: booked, cost, ...entry });
        left -= booked;
      };
      for (const { id, client, category } of today.filter((one) => one.technician === technician)) {
        const hours = Math.max(1, Math.round(random.exponential(0.85) * 4)) / 4;
        const work = category === "Network" || category === "Hardware" ? "On site" : "Remote support";
        const billable = random.chance(0.93);
        book(hours, { client, ticket: id, work, agreement: "Managed services", billable, rate: null });
      }
      book(random.whole(2, 5) / 4, { ...others, client: null, work: random.pick(internal), billable: false });
      const client = random.weighted(served);
      const project = random.chance(0.4);
      const work = project ? "Project" : "Upkeep of systems";
      const agreement = project ? null : "Managed services";
      const hours = Math.max(0, left - random.whole(0, 3) / 4);
      book(hours, { ticket: null, client, work, agreement, billable: true, rate: project ? projectRate : null });
    }
  }
  return entries;
}
