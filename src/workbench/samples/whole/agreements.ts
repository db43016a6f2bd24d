import type { Agreement } from "../finance/agreements";
import { day, months, yearStart } from "../months";
import type { Random } from "../random";
import { clients, type Client } from "./company";

/** What each offering costs per user and month, and how many clients have it besides managed services. */
const addOns = [
  ["Security", 24, 31, 0.7],
  ["Cloud backup", 7, 11, 0.6],
  ["Voice", 14, 19, 0.35],
] as const;

/** Managed services of every client and what it took besides; two clients take security within the year, one drops voice. */
export function wholeAgreements(random: Random): Agreement[] {
  return clients.flatMap((client, index) => {
    const start = startOf(client, random);
    const end = client.leaves === undefined ? null : (months[client.leaves]?.last ?? null);
    const of = (offering: Agreement["offering"], fee: number, from = start, to = end): Agreement => ({
      ...{ client: client.name, offering, users: client.users, perMonth: client.users * fee },
      ...{ cycle: index % 5 === 3 ? "Quarterly" : "Monthly", start: from, end: to },
    });
    const more = addOns.flatMap(([offering, low, high, share]) => {
      const fee = random.whole(low, high);
      const added = offering === "Security" && (index === 3 || index === 8) ? months[index]?.first : undefined;
      const dropped = offering === "Voice" && index === 5 ? months[6]?.last : undefined;
      const takes = random.chance(share) || added !== undefined || dropped !== undefined;
      return takes ? [of(offering, fee, added ?? start, dropped ?? end)] : [];
    });
    return [of("Managed services", random.whole(118, 148)), ...more];
  });
}

function startOf({ joins }: Client, random: Random): number {
  if (joins !== undefined) return months[joins]?.first ?? yearStart;
  return day(random.whole(2020, 2024), random.whole(1, 12), 1);
}
