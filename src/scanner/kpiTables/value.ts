import type { Kpi, Unit } from "../../catalogue/types";
import { isError, isMissing, type Cell } from "../../cells/cell";
import { durationHours } from "../../cells/duration";
import { toNumber } from "../../cells/number";
import type { ValueUnit } from "./labels";

/** A value in the KPI's unit, and what the cell's number was multiplied by (undefined when the cell holds text). */
export interface Converted {
  readonly value: number;
  readonly factor?: number;
  /** The variant that the value is, where it can't be the one that others report. */
  readonly variant?: string;
  readonly reason?: string;
}

export type Conversion = Converted | { readonly refused: string } | { readonly asksUnit: true };

const hoursPer: Readonly<Partial<Record<ValueUnit, number>>> = {
  ms: 1 / 3_600_000,
  s: 1 / 3600,
  min: 1 / 60,
  h: 1,
  d: 24,
  clock: 24,
};
const perHour: Readonly<Partial<Record<Unit, number>>> = { h: 1, min: 60, d: 1 / 24 };
/** A share above this can't be a fraction and must be a percentage. */
const largestFraction = 1.5;

/** True for a cell that can be a KPI's value. */
export function isValue(cell: Cell): boolean {
  if (isMissing(cell) || isError(cell) || typeof cell === "boolean") return false;
  return toNumber(cell) !== undefined || durationHours(cell) !== undefined || ratioText(cell) !== undefined;
}

/**
 * A cell as a KPI's value.
 *
 * @param siblings the KPI's values in other periods: together they show whether 0.9 means 90 % or 0.9 %
 */
export function convert(kpi: Kpi, cell: Cell, unit: ValueUnit | undefined, siblings: readonly Cell[]): Conversion {
  const number = toNumber(cell);
  const isText = typeof cell === "string";
  switch (kpi.unit) {
    case "fraction":
      return number === undefined ? { refused: "is no number" } : asFraction(kpi, cell, number, unit, siblings);
    case "h":
    case "min":
    case "d": {
      const scale = perHour[kpi.unit] ?? 1;
      const spelled = durationHours(cell);
      if (spelled !== undefined) return { value: spelled * scale };
      if (number === undefined) return { refused: "is no duration" };
      const hours = unit && hoursPer[unit];
      if (hours === undefined) return { asksUnit: true };
      return withFactor(number, hours * scale, isText);
    }
    default: {
      if (unit === "percent" || hoursPer[unit ?? "plain"] !== undefined)
        return { refused: "has a unit that doesn't fit" };
      const ratio = ratioText(cell);
      if (ratio !== undefined) return kpi.unit === "ratio" ? { value: ratio } : { refused: "is a ratio" };
      if (number === undefined) return { refused: "is no number" };
      return withFactor(number, 1, isText);
    }
  }
}

function asFraction(
  kpi: Kpi,
  cell: Cell,
  number: number,
  unit: ValueUnit | undefined,
  siblings: readonly Cell[],
): Conversion {
  if (unit !== undefined && unit !== "percent" && unit !== "plain") return { refused: "has a unit that doesn't fit" };
  if (typeof cell === "string" && cell.includes("%")) return within(number, { value: number });
  const all = [number, ...siblings.map((other) => toNumber(other)).filter((other) => other !== undefined)];
  const highest = Math.max(...all.map(Math.abs));
  if (highest <= largestFraction) return within(number, withFactor(number, 1, typeof cell === "string"));
  // Ratings of 4.2 are no percentages: nobody reports 4.2 % satisfied.
  if (kpi.id === "CSAT" && unit !== "percent" && highest <= 10) {
    if (highest > 5) return { refused: "can't be told from a mean rating: write % behind it or name the scale" };
    const reason = "Read as a mean rating out of 5, because no share is that large and no percentage that small";
    return { ...withFactor(number, 0.2, typeof cell === "string"), variant: "mean-rating", reason };
  }
  return within(number / 100, withFactor(number, 0.01, typeof cell === "string"));
}

function within(value: number, converted: Converted): Conversion {
  return Math.abs(value) <= largestFraction ? converted : { refused: "is too large for a share" };
}

function withFactor(number: number, factor: number, isText: boolean): Converted {
  const value = factor < 1 && Number.isInteger(1 / factor) ? number / (1 / factor) : number * factor;
  return isText ? { value } : { value, factor };
}

function ratioText(cell: Cell): number | undefined {
  const match = typeof cell === "string" ? /^(\d+(?:\.\d+)?)\s*:\s*1$/.exec(cell.trim()) : null;
  return match ? Number(match[1]) : undefined;
}
