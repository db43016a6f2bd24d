import type { Unit } from "../../catalogue/types";
import type { MeasuredKpi } from "../../kpis/ids";
import { isError, isMissing, type Cell } from "../../cells/cell";
import { durationHours } from "../../cells/duration";
import { toNumber, type DecimalSeparator } from "../../cells/number";
import type { Conversion } from "./conversion";
import { asFraction, withFactor, type ShareContext } from "./fraction";
import type { WrittenCell } from "./formats";
import type { ValueUnit } from "./labels";

const hoursPer: Readonly<Partial<Record<ValueUnit, number>>> = {
  ms: 1 / 3_600_000,
  s: 1 / 3600,
  min: 1 / 60,
  h: 1,
  d: 24,
  clock: 24,
};
const perHour: Readonly<Partial<Record<Unit, number>>> = { h: 1, min: 60, d: 1 / 24 };
/** Text such as "45.000" is 45 in one country and 45000 in another. */
const eitherWay = /^\D*\d{1,3}[.,]\d{3}\D*$/;

/** True for a cell that can be a KPI's value. */
export function isValue(cell: Cell, decimal: DecimalSeparator = "."): boolean {
  if (isMissing(cell) || isError(cell) || typeof cell === "boolean") return false;
  return toNumber(cell, decimal) !== undefined || durationHours(cell) !== undefined || ratioText(cell) !== undefined;
}

/** A cell as a KPI's value, in the KPI's unit. */
export function convert(kpi: MeasuredKpi, own: WrittenCell, about: ShareContext): Conversion {
  const { cell, format } = own;
  const { unit, decimal } = about;
  if (format === "date") return { refused: "date" };
  const number = toNumber(cell, decimal);
  const isText = typeof cell === "string";
  if (typeof cell === "string" && decimal === "." && /\.\d{3}\D*$/.test(cell) && eitherWay.test(cell))
    return { refused: "either-way" };
  switch (kpi.unit) {
    case "fraction":
      return number === undefined ? { refused: "no-number" } : asFraction(kpi, own, number, about);
    case "h":
    case "min":
    case "d": {
      const scale = perHour[kpi.unit] ?? 1;
      const spelled = durationHours(cell);
      if (spelled !== undefined) return { value: spelled * scale };
      if (number === undefined) return { refused: "no-duration" };
      if (format === "percent" || format === "money") return { refused: "other-unit" };
      // Under "[h]:mm" a number counts days, whatever the heading says.
      const hours = format ? hoursPer.clock : unit && hoursPer[unit];
      if (hours === undefined) return { asksUnit: true };
      return withFactor(number, hours * scale, isText);
    }
    default: {
      if (unit === "percent" || hoursPer[unit ?? "plain"] !== undefined) return { refused: "other-unit" };
      const ratio = ratioText(cell);
      if (ratio !== undefined) return kpi.unit === "ratio" ? { value: ratio } : { refused: "ratio" };
      if (number === undefined) return { refused: "no-number" };
      if (format && format !== (kpi.unit === "ratio" ? "percent" : "money")) return { refused: "other-unit" };
      return withFactor(number, 1, isText);
    }
  }
}

function ratioText(cell: Cell): number | undefined {
  const match = typeof cell === "string" ? /^(\d+(?:\.\d+)?)\s*:\s*1$/.exec(cell.trim()) : null;
  return match ? Number(match[1]) : undefined;
}
