import type { Random } from "../random";
import { runsIn, type Agreement } from "./agreements";
import { isWeekend, months } from "../months";

export interface TimeEntry {
  readonly date: number;
  readonly technician: string;
  readonly client: string | null;
  readonly agreement: string | null;
  readonly hours: number;
  readonly billable: boolean;
  readonly rate: number | null;
  readonly cost: number; // per hour
}

const technicians = [
  ["Amara Diallo", 38],
  ["Ben Hughes", 31],
  ["Chloe Martin", 34],
  ["Deepak Rao", 41],
  ["Eva Lindqvist", 29],
  ["Farid Haddad", 36],
  ["Grace Turner", 33],
] as const; // cost per hour

const internal = ["Training", "Internal meeting", "Administration"];

/** What seven technicians book on every working day of the year: agreement work, projects and internal hours. */
export function financeTime(random: Random, agreements: readonly Agreement[]): TimeEntry[] {
  const entries: TimeEntry[] = [];
  for (const month of months) {
    const served = agreements
      .filter((agreement) => agreement.offering === "Managed services" && runsIn(agreement, month))
      .map((agreement) => [agreement, agreement.users] as const);
    for (let date = month.first; date <= month.last; date++) {
      if (isWeekend(date)) continue;
      for (const [technician, cost] of technicians) {
        for (let n = random.whole(0, 3); n > 0; n--) {
          const { client } = random.weighted(served);
          const project = random.chance(0.15);
          entries.push({
            date,
            technician,
            client,
            agreement: project ? null : "Managed services",
            hours: random.whole(2, 10) / 4,
            billable: project || random.chance(0.92),
            rate: project ? 135 : null,
            cost,
          });
        }
        if (random.chance(0.2)) {
          const hours = random.whole(2, 8) / 4;
          entries.push({ ...nothing, date, technician, agreement: random.pick(internal), hours, cost });
        }
      }
    }
  }
  return entries;
}

const nothing = { client: null, billable: false, rate: null } as const;
