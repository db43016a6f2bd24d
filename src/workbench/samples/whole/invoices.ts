import type { Agreement } from "../finance/agreements";
import { runsIn } from "../finance/agreements";
import type { Invoice } from "../finance/invoices";
import { isWeekend, months } from "../months";
import type { Random } from "../random";
import { hoursPerDay, technicians } from "./company";
import type { WorkedTime } from "./time";

/** What is bought in for each offering by its amount, and how much of the technicians' work it takes by its amount. */
const shares: Readonly<Record<Invoice["offering"], readonly [boughtIn: number, work: number]>> = {
  "Managed services": [0.1, 1],
  Security: [0.34, 0.35],
  "Cloud backup": [0.4, 0.2],
  Voice: [0.55, 0.2],
  Projects: [0.04, 1.6],
  Hardware: [0.84, 0],
};
const leadPerMonth = 5_400;

/** What the technicians and their lead cost in a month. */
export function laborOf({ first, last }: { readonly first: number; readonly last: number }): number {
  let days = 0;
  for (let date = first; date <= last; date++) if (!isWeekend(date)) days += 1;
  const perHour = technicians.reduce((sum, [, cost]) => sum + cost, 0);
  return days * hoursPerDay * perHour + leadPerMonth;
}

/**
 * A line per agreement and month, the project hours of a client and month, now and then hardware. The cost of a line is
 * what was bought in for it and its part of the month's labour, so that the costs of a month are the month's direct cost.
 */
export function wholeInvoices(
  random: Random,
  agreements: readonly Agreement[],
  time: readonly WorkedTime[],
): Invoice[] {
  let number = 80_001;
  return months.flatMap((month) => {
    const running = agreements.filter((agreement) => runsIn(agreement, month));
    const clients = [...new Set(running.map(({ client }) => client))];
    const lines: (readonly [string, Invoice["offering"], number])[] = [
      ...running.map(({ client, offering, perMonth }) => [client, offering, perMonth] as const),
      ...clients.map((client) => [client, "Projects", projectsOf(time, client, month)] as const),
      ...clients.map((client) => [client, "Hardware", random.chance(0.22) ? random.whole(8, 52) * 100 : 0] as const),
    ];
    const billed = lines.filter(([, , amount]) => amount > 0);
    const work = billed.reduce((sum, [, offering, amount]) => sum + amount * shares[offering][1], 0);
    return billed.map(([client, offering, amount]) => {
      const [boughtIn, share] = shares[offering];
      const labor = (laborOf(month) * amount * share) / work;
      const cost = cents(amount * boughtIn * (0.95 + 0.1 * random.next()) + labor);
      return { number: number++, date: month.first, client, offering, amount, cost };
    });
  });
}

function projectsOf(
  time: readonly WorkedTime[],
  client: string,
  { first, last }: { first: number; last: number },
): number {
  const own = time.filter((entry) => entry.client === client && entry.date >= first && entry.date <= last);
  return own.reduce((sum, { rate, hours }) => sum + (rate ?? 0) * hours, 0);
}

export function cents(amount: number): number {
  return Math.round(amount * 100) / 100;
}
