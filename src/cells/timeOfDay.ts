import type { Cell } from "./cell";

const clock = /^(\d{1,2})\s?(?::|h)\s?(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s*(?:uhr|h|([ap])\.?\s?m\.?)?$/i;

/** A time of day as a part of the day: 0.5, "14:05", "2:05 PM", "14h05", "14:05 Uhr"; undefined for all other cells. */
export function toTimeOfDay(cell: Cell): number | undefined {
  if (typeof cell === "number") return cell >= 0 && cell < 1 ? cell : undefined;
  const match = typeof cell === "string" ? clock.exec(cell.trim()) : undefined;
  if (!match) return undefined;
  const half = match[4]?.toLowerCase();
  const hour = Number(match[1]);
  const [minute, second] = [Number(match[2]), Number(match[3] ?? 0)];
  if (minute > 59 || second > 59 || hour > 23 || (half && (hour < 1 || hour > 12))) return undefined;
  const hours = half ? (hour % 12) + (half === "p" ? 12 : 0) : hour;
  return ((hours * 60 + minute) * 60 + second) / 86_400;
}
