import type { Random } from "../random";
import { day, months, yearEnd, yearStart } from "../months";

export type Offering = "Managed services" | "Security" | "Cloud backup" | "Voice";

export interface Agreement {
  readonly client: string;
  readonly offering: Offering;
  readonly users: number;
  readonly perMonth: number;
  readonly cycle: "Monthly" | "Quarterly" | "Yearly";
  readonly start: number;
  /** The last day it ran; null while it runs. */
  readonly end: number | null;
}

const clients = [
  ["Aldgate Insurance", 62],
  ["Birchwood School", 85],
  ["Calder Engineering", 48],
  ["Dunmore Clinic", 27],
  ["Ellis & Rowe Solicitors", 33],
  ["Foxglove Nursery", 12],
  ["Gannet Shipping", 71],
  ["Hartley Estates", 22],
  ["Inkwell Publishing", 18],
  ["Jarrow Steel", 94],
  ["Kingfisher Hotels", 55],
  ["Larkhill Dairy", 29],
  ["Mossbank Housing", 40],
  ["Norland Freight", 66],
  ["Oakham Dental Group", 31],
  ["Pendle Wealth", 16],
] as const;

/** What each offering costs per user and month, and how many clients have it besides managed services. */
const addOns = [
  ["Security", 17, 26, 0.65],
  ["Cloud backup", 6, 10, 0.55],
  ["Voice", 13, 19, 0.3],
] as const;

/** Agreements of sixteen clients: some join, leave, add or drop an offering within the year. */
export function financeAgreements(random: Random): Agreement[] {
  return clients.flatMap(([client, users], index) => {
    const joined = index % 8 === 5 ? startIn(random) : day(random.whole(2020, 2024), random.whole(1, 12), 1);
    const left = index === 8 || index === 13 ? endIn(random) : null;
    const managed = agreement(client, "Managed services", users, users * random.whole(104, 142), random, joined, left);
    const more = addOns.flatMap(([offering, low, high, share]) => {
      if (!random.chance(share)) return [];
      const added = joined < yearStart && random.chance(0.35) ? startIn(random) : joined;
      const dropped = left === null && added < yearStart && random.chance(0.18) ? endIn(random) : left;
      if (dropped !== null && dropped <= added) return [];
      return [agreement(client, offering, users, users * random.whole(low, high), random, added, dropped)];
    });
    return [managed, ...more];
  });
}

function agreement(
  client: string,
  offering: Offering,
  users: number,
  perMonth: number,
  random: Random,
  start: number,
  end: number | null,
): Agreement {
  const cycle = random.weighted<Agreement["cycle"]>([
    ["Monthly", 7],
    ["Quarterly", 2],
    ["Yearly", 1],
  ]);
  return { client, offering, users, perMonth, cycle, start, end };
}

/** The first day of a month from the second to the eleventh of the year. */
function startIn(random: Random): number {
  return months[random.whole(1, 10)]?.first ?? yearStart;
}

/** The last day of a month from the second to the tenth of the year. */
function endIn(random: Random): number {
  return months[random.whole(1, 9)]?.last ?? yearEnd;
}

export const cycleMonths: Readonly<Record<Agreement["cycle"], number>> = { Monthly: 1, Quarterly: 3, Yearly: 12 };

/** True when an agreement runs on some day of the month. */
export function runsIn({ start, end }: Agreement, month: { readonly first: number; readonly last: number }): boolean {
  return start <= month.last && (end === null || end >= month.first);
}
