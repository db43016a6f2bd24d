import { formatValue } from "../../catalogue/format";
import type { Unit } from "../../catalogue/unit";

/** How numbers of one unit are shown together: what they are multiplied by, and in which unit and format. */
export interface Readable {
  readonly factor: number;
  readonly unit: Unit;
  readonly numberFormat: string;
  /** A value as text. */
  words(value: number): string;
}

/** From here on minutes are told as hours, and hours as days. */
const longMinutes = 120;
const longHours = 72;

/** Minutes, hours or days by what the numbers are like; percent without decimals unless they would say all or nothing. */
export function readable(unit: Unit, values: readonly (number | undefined)[]): Readable {
  const known = values.flatMap((value) => value ?? []);
  const largest = Math.max(0, ...known);
  if (unit === "min" && largest >= longMinutes) return scaled(1 / 60, "h", '#,##0.0" h"');
  if (unit === "min") return scaled(1, "min", '0" min"');
  if (unit === "h" && largest >= longHours) return scaled(1 / 24, "d", '#,##0.0" d"');
  if (unit === "h") return scaled(1, "h", '0.0" h"');
  if (unit === "d") return scaled(1, "d", '#,##0.0" d"');
  if (unit !== "fraction") return scaled(1, unit, "#,##0");
  const isNearAll = known.some((value) => (value > 0.99 && value < 1) || (value > 0 && value < 0.01));
  return scaled(1, unit, isNearAll ? "0.0 %" : "0 %");
}

function scaled(factor: number, unit: Unit, numberFormat: string): Readable {
  return { factor, unit, numberFormat, words: (value) => wordsOf(value * factor, unit, numberFormat) };
}

function wordsOf(value: number, unit: Unit, numberFormat: string): string {
  if (unit === "fraction") return `${(100 * value).toFixed(numberFormat.includes(".") ? 1 : 0)} %`;
  return unit === "min" ? `${Math.round(value)} min` : formatValue(value, unit);
}
