import { cellState, type TimeColumn } from "../columns/column";
import type { RecordTable } from "../records/table";

/** The time between two date columns, row by row, with every reason why a row has none. */
export interface Elapsed {
  /** Days of the rows that have both dates in order. */
  readonly days: Float64Array;
  /** Days of the rows whose second date lies before the first. */
  readonly negative: Float64Array;
  /** Rows whose second date lies further before the first than was allowed. */
  readonly tooEarly: number;
  /** 1 for rows with both dates. */
  readonly rows: Uint8Array;
  readonly missingFrom: number;
  readonly missingTo: number;
  readonly unusable: number;
  readonly placeholders: number;
}

/** Measures from one column of dates to another over the rows that count (or those of `within`). */
export function elapsedBetween(
  table: RecordTable,
  from: TimeColumn,
  to: TimeColumn,
  within?: Uint8Array,
  mostNegative = Infinity,
): Elapsed {
  const days = new Float64Array(table.rows);
  const negative: number[] = [];
  const rows = new Uint8Array(table.rows);
  const count = { used: 0, tooEarly: 0, missingFrom: 0, missingTo: 0, unusable: 0, placeholders: 0 };
  const mask = within ?? table.used;
  for (let row = 0; row < table.rows; row++) {
    if (!mask[row]) continue;
    const [a, b] = [from.state[row], to.state[row]];
    if (a === cellState.ok && b === cellState.ok) {
      const gap = (to.values[row] ?? NaN) - (from.values[row] ?? NaN);
      if (gap < -mostNegative) {
        count.tooEarly += 1;
        continue;
      }
      rows[row] = 1;
      if (gap >= 0) days[count.used++] = gap;
      else negative.push(gap);
    } else if (b === cellState.missing) count.missingTo += 1;
    else if (a === cellState.missing) count.missingFrom += 1;
    else if (a === cellState.placeholder || b === cellState.placeholder) count.placeholders += 1;
    else count.unusable += 1;
  }
  const { used, ...rest } = count;
  return { days: days.slice(0, used), negative: Float64Array.from(negative), rows, ...rest };
}

export function meanOf(values: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < values.length; at++) sum += values[at] ?? 0;
  return sum / values.length;
}

/** The middle value, or the mean of the two middle ones. */
export function medianOf(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? NaN;
  return (lower + upper) / 2;
}

/** True when one column of text names its time zones and the other doesn't: the hours between them are then unknown. */
export function mixesZones(from: TimeColumn, to: TimeColumn): boolean {
  return from.texts > 0 && to.texts > 0 && from.zoned > 0 !== to.zoned > 0;
}

/** True when one column holds dates without times and the other times of day: gaps within a day are then unknown. */
export function mixesDatesAndTimes(from: TimeColumn, to: TimeColumn): boolean {
  return from.dateOnly !== to.dateOnly;
}
