import { isPlausibleSerial } from "../../cells/date/plausible";
import { fromSerial, serialToIsoDay } from "../../cells/date/serial";
import type { HistoryEntry } from "./entry";

/** Where the columns of the table stand. */
export type Places = ReadonlyMap<keyof HistoryEntry, number>;

type Cells = readonly unknown[];

/** The entry of a row of the table; undefined where it holds none. */
export function entryIn(row: Cells, places: Places): HistoryEntry | undefined {
  const at = (key: keyof HistoryEntry) => row[places.get(key) ?? -1];
  const words = (key: keyof HistoryEntry) => String(at(key) ?? "").trim();
  const [value, created] = [at("value"), momentWords(at("created"))];
  if (typeof value !== "number" || words("kpi") === "" || words("variant") === "" || created === undefined)
    return undefined;
  return {
    scope: words("scope"),
    period: periodWords(at("period")),
    kpi: words("kpi"),
    variant: words("variant"),
    value,
    benchmark: words("benchmark"),
    rating: words("rating"),
    created,
  };
}

const own = ["period", "kpi", "variant", "value", "created"] as const;
/** A row with fewer of them filled is a note or a total of the user's. */
const fewest = 3;

/** Whether a row was an entry, which somebody changed so that it can't be read any more. */
export function isDamaged(row: Cells, places: Places): boolean {
  const filled = own.filter((key) => String(row[places.get(key) ?? -1] ?? "").trim() !== "");
  return filled.length >= fewest && entryIn(row, places) === undefined;
}

/** "2026-10-31 17:05", also where Excel made a date of it when somebody edited the cell. */
function momentWords(cell: unknown): string | undefined {
  if (typeof cell === "number" && isPlausibleSerial(cell))
    return fromSerial(cell).toISOString().slice(0, 16).replace("T", " ");
  const text = String(cell ?? "").trim();
  return /^\d{4}-\d\d-\d\d/.test(text) ? text : undefined;
}

/** "2026-10", also where Excel made the first day of the month of it. */
function periodWords(cell: unknown): string {
  if (typeof cell !== "number" || !isPlausibleSerial(cell)) return String(cell ?? "").trim();
  const day = serialToIsoDay(cell);
  return day.endsWith("-01") ? day.slice(0, 7) : day;
}
