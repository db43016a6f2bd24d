import { toNumber } from "../../cells/number";
import type { Kpi } from "../kpi";

/** From here on a share without its sign can only be meant in percent: nobody aims for 9500 %. */
const percentAbove = 2;

/**
 * The number that was typed for one end of a figure, in the KPI's unit; undefined for nothing and for no number.
 *
 * @example readEnd("95", "fraction") // 0.95
 */
export function readEnd(text: string, unit: Kpi["unit"]): number | undefined {
  const value = toNumber(text);
  const inPercent = value !== undefined && unit === "fraction" && !text.includes("%") && Math.abs(value) > percentAbove;
  return inPercent ? Number((value / 100).toPrecision(15)) : value;
}

/** What is wrong with a typed end, as one sentence; undefined for a number that can be meant, and for nothing. */
export function endFault(text: string, kpi: Pick<Kpi, "name" | "unit">): string | undefined {
  const typed = text.trim();
  if (typed === "") return undefined;
  const value = readEnd(typed, kpi.unit);
  const share = kpi.unit === "fraction";
  if (value === undefined) return `"${typed}" is no number: type it like ${share ? "0.74 or 74%" : "1250 or 12.5"}.`;
  if (!typed.includes("%")) return share && Math.abs(value) > 1 ? percentHint(value, kpi.name) : undefined;
  return share ? undefined : `${kpi.name} is not counted in percent: type the number alone.`;
}

/** Just above 1 a share needs its sign: 1.1 may mean 1.1 % as well as 110 %. */
function percentHint(value: number, name: string): string {
  return `${name} is a share: type ${value}% or ${Number((value * 100).toPrecision(12))}%, with the sign.`;
}

/** An end as it is typed: "74%" for a share, else the number alone. Reading it back gives the same number. */
export function typedEnd(value: number | undefined, unit: Kpi["unit"]): string {
  if (value === undefined) return "";
  const percent = `${Number((value * 100).toPrecision(15))}%`;
  return unit === "fraction" && (readEnd(percent, unit) === value || Math.abs(value) > 1) ? percent : String(value);
}
