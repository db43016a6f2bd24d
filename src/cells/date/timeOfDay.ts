import type { Cell } from "../cell";
import { clockToMilliseconds } from "./clock";

const millisecondsPerDay = 86_400_000;

/** A time of day as a part of the day: 0.5, "14:05", "2:05 PM", "14h05", "24:00" (1, the end of the day); undefined for all other cells. */
export function toTimeOfDay(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell >= 0 && cell < 1 ? cell : undefined;
  const milliseconds = typeof cell === "string" ? clockToMilliseconds(cell) : undefined;
  return milliseconds === undefined ? undefined : milliseconds / millisecondsPerDay;
}

/** As `toTimeOfDay`, for a cell that stands among times of day: there the number 1 is 24:00, as Excel holds it. */
export function toTimeAmongTimes(cell: Cell): number | undefined {
  return cell === 1 ? 1 : toTimeOfDay(cell);
}
