import { toSerial } from "../../../cells/date/serial";
import type { Random } from "../random";
import type { SampleRow } from "../sheet";
import { clients } from "./tickets";

export interface WorkedHours {
  readonly date: number;
  readonly member: string;
  readonly client: string;
  readonly hours: number;
  readonly billable: boolean;
}

const members = ["Jürgen", "Ayşe", "Léa"];

export function workedHours(random: Random): WorkedHours[] {
  const first = toSerial(2026, 2, 2) ?? 0;
  return Array.from({ length: 90 }, (_none, index) => ({
    date: first + Math.floor(index / 3),
    member: members[index % 3] ?? "",
    client: random.pick(clients),
    hours: random.whole(1, 26) / 4,
    billable: random.chance(0.78),
  }));
}

export const timeHeadings = ["Datum", "Mitarbeiter", "Kunde", "Stunden", "Abrechenbar"];

/** Hours as text with a decimal comma; a line of totals after each month. */
export function timeRows(worked: readonly WorkedHours[]): SampleRow[] {
  return worked.flatMap(({ date, member, client, hours, billable }, index): SampleRow[] => {
    const row: SampleRow = [date, member, client, comma(hours), billable ? "ja" : "nein"];
    if (index % 45 !== 44) return [row];
    const sum = worked.slice(index - 44, index + 1).reduce((total, one) => total + one.hours, 0);
    return [row, ["Summe", null, null, comma(sum), null]];
  });
}

/** 1,25 */
function comma(value: number, digits = 2): string {
  return value.toFixed(digits).replace(".", ",");
}
