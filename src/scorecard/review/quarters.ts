import { monthIndex, startOfMonth } from "../../cells/date/month";
import { shortMonths } from "../../cells/date/monthName";
import { serialToIsoDay, toSerial } from "../../cells/date/serial";
import type { Period } from "../../scanner/result/period";

/** The months of a quarter, by their names alone, and the quarters on both sides of it. */
export interface QuarterParts {
  readonly months: readonly Period[];
  readonly before: Period;
  readonly next: Period;
}

/** @param from the first day of the quarter, yyyy-mm-dd */
export function partsOfQuarter({ from }: Pick<Period, "from">): QuarterParts {
  const [year = 0, month = 1] = from.split("-").map(Number);
  const first = monthIndex(toSerial(year, month, 1) ?? 0);
  const months = [0, 1, 2].map((offset) => ({
    ...daysBetween(first + offset, 1),
    label: shortMonths[(first + offset) % 12] ?? "",
  }));
  return { months, before: quarterAt(first - 3), next: quarterAt(first + 3) };
}

function quarterAt(first: number): Period {
  return { ...daysBetween(first, 3), label: `Q${(first % 12) / 3 + 1} ${Math.floor(first / 12)}` };
}

function daysBetween(first: number, months: number): Pick<Period, "from" | "to"> {
  return { from: serialToIsoDay(startOfMonth(first)), to: serialToIsoDay(startOfMonth(first + months) - 1) };
}
