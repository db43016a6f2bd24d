import type { Agreement } from "../finance/agreements";
import { runsIn } from "../finance/agreements";
import { isWeekend, months, yearStart, type Month } from "../months";
import type { SampleRow } from "../sheet";
import type { MonthlyResult } from "./accounts";
import { hoursPerDay, technicians } from "./company";
import type { Ticket } from "./tickets";
import type { WorkedTime } from "./time";

const endpointsPerUser = 1.35;
/** Share of the technicians' pay that goes into tickets, and what the desk's tools cost in a month. */
const [deskShare, deskTools] = [0.11, 450];
const uptime = [99.98, 99.99, 99.97, 99.99, 99.95, 99.99, 99.98, 99.99, 99.99, 99.96, 99.99, 99.98];

/** What the office counts by month: name, unit, July 2025 to June 2026. */
export function numberRows(
  tickets: readonly Ticket[],
  time: readonly WorkedTime[],
  agreements: readonly Agreement[],
  result: readonly MonthlyResult[],
): SampleRow[] {
  const managed = agreements.filter(({ offering }) => offering === "Managed services");
  const usersIn = (month: Month): number =>
    managed.filter((one) => runsIn(one, month)).reduce((sum, { users }) => sum + users, 0);
  const line = (name: string, unit: string, pick: (month: Month, at: number) => number): SampleRow => [
    name,
    unit,
    ...months.map(pick),
  ];
  const within = ({ first, last }: Month, date: number): boolean => date >= first && date < last + 1;
  const count = (month: Month, date: (ticket: Ticket) => number | null): number =>
    tickets.filter((ticket) => within(month, date(ticket) ?? 0)).length;
  return [
    line("Managed users", "users", usersIn),
    line("Managed endpoints", "endpoints", (month) => Math.round(usersIn(month) * endpointsPerUser)),
    line(
      "Clients at start",
      "clients",
      ({ first }) => managed.filter((one) => one.start < first && (one.end ?? first) >= first).length,
    ),
    line("New clients", "clients", (month) => managed.filter(({ start }) => within(month, start)).length),
    line("Lost clients", "clients", (month) => managed.filter(({ end }) => end !== null && within(month, end)).length),
    line("Employees", "people", (_month, at) => (at < 4 ? 7 : 8)),
    line("Technicians", "people", () => technicians.length),
    line("Available hours", "h", (month) => technicians.length * hoursPerDay * weekdays(month)),
    line("Billable hours logged", "h", (month) =>
      time.reduce((sum, { date, billable, hours }) => sum + (billable && within(month, date) ? hours : 0), 0),
    ),
    line("Tickets opened", "tickets", (month) => count(month, ({ opened }) => opened)),
    line("Tickets closed", "tickets", (month) => count(month, ({ resolved }) => resolved)),
    line("Service desk cost", "USD", (_month, at) => Math.round((result[at]?.labor ?? 0) * deskShare + deskTools)),
    line("Server uptime", "%", (_month, at) => (uptime[at] ?? 100) / 100),
  ];
}

/** What is told once a year: name, unit, value. */
export function yearRows(agreements: readonly Agreement[], result: readonly MonthlyResult[]): SampleRow[] {
  const managed = agreements.filter(({ offering }) => offering === "Managed services");
  const won = managed.filter(({ start }) => start > yearStart).length;
  const lost = managed.filter(({ end }) => end !== null).length;
  const atStart = managed.length - won;
  const sum = (pick: (month: MonthlyResult) => number): number => result.reduce((all, month) => all + pick(month), 0);
  const recurring = agreements.reduce((all, { perMonth, end }) => all + (end === null ? perMonth : 0), 0);
  const margin = sum(({ gross }) => gross) / sum(({ revenue }) => revenue);
  const perClient = recurring / (managed.length - lost);
  return [
    ["Sales and marketing cost", "USD", sum(({ salesCost }) => salesCost)],
    ["New clients", "clients", won],
    ["Client lifetime value", "USD", Math.round(((perClient * 12 * margin) / (lost / atStart)) * 100) / 100],
  ];
}

function weekdays({ first, last }: Month): number {
  return Array.from({ length: last - first + 1 }, (_none, at) => first + at).filter((date) => !isWeekend(date)).length;
}
