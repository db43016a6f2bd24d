import { publishedCurrency } from "./exchange";
import type { Figure } from "./figure";
import type { Unit } from "./unit";

/** How a value is written in running text. */
interface UnitFormat {
  /** What follows a number. */
  readonly suffix: string;
  readonly scale: number;
  readonly decimals: number;
}

const formats: Readonly<Record<Unit, UnitFormat>> = {
  fraction: { suffix: " %", scale: 100, decimals: 1 },
  h: { suffix: " h", scale: 1, decimals: 1 },
  min: { suffix: " min", scale: 1, decimals: 1 },
  d: { suffix: " d", scale: 1, decimals: 1 },
  years: { suffix: " years", scale: 1, decimals: 1 },
  money: { suffix: "", scale: 1, decimals: 2 },
  "money/month": { suffix: " a month", scale: 1, decimals: 2 },
  "money/year": { suffix: " a year", scale: 1, decimals: 2 },
  "money/h": { suffix: " per hour", scale: 1, decimals: 2 },
  points: { suffix: " points", scale: 1, decimals: 1 },
  ratio: { suffix: "", scale: 1, decimals: 2 },
  count: { suffix: "", scale: 1, decimals: 2 },
};

const numberFormats: Readonly<Record<Unit, string>> = {
  fraction: "0.0%",
  h: '#,##0.0" h"',
  min: '#,##0.0" min"',
  d: '#,##0.0" d"',
  years: '#,##0.0" years"',
  money: "#,##0.00",
  "money/month": "#,##0.00",
  "money/year": "#,##0.00",
  "money/h": '#,##0.00" /h"',
  points: "0.0",
  ratio: "0.00",
  count: "#,##0.##",
};

/** The Excel number format of a unit, e.g. "0.0%", with as many more decimals as asked for. */
export function numberFormat(unit: Unit, more = 0): string {
  const format = numberFormats[unit];
  return more === 0 ? format : format.replace(/\.[0#]+/, (decimals) => decimals + decimals.charAt(1).repeat(more));
}

/**
 * A value as people read it: "75.0 %", "187.7 h", "7,500.00 a month"; with as many more decimals as asked for, and amounts
 * with their currency where it is known: "7,500.00 USD a month".
 */
export function formatValue(value: number, unit: Unit, more = 0, currency?: string): string {
  const { scale, decimals, suffix } = formats[unit];
  const fewest = unit === "count" ? 0 : decimals + more;
  const of = currency && unit.startsWith("money") ? ` ${currency}` : "";
  return `${digits(value * scale, fewest, decimals + more)}${of}${suffix}`;
}

const mostDecimals = 4;

/**
 * How many more decimals than usual a value needs, so that what is read says the same as what is meant: 99.98 % must not
 * read 100.0 % beside a target of 100 %, nor a small loss 0.0 %. At most four.
 *
 * @param says what a value means, e.g. its rating
 * @example moreDecimals(0.9998, "fraction", (share) => share >= 1) // 1: 99.98 %
 */
export function moreDecimals(value: number, unit: Unit, says: (value: number) => unknown): number {
  const { scale, decimals } = formats[unit];
  const meant = says(value);
  for (let more = 0; more < mostDecimals; more += 1) {
    const shown = Number((value * scale).toFixed(decimals + more)) / scale;
    if (says(shown) === meant && (shown !== 0 || value === 0)) return more;
  }
  return mostDecimals;
}

/**
 * A published figure as people read it: "75-85 %", "> 80 %", "< 4 h", "15-25 USD"; a warning names the bad side.
 * A range that excludes its ends is a limit with some play: "< 1-2 %".
 */
export function formatFigure(
  figure: Pick<Figure, "low" | "high" | "exclusive" | "level" | "own" | "exchange">,
  unit: Unit,
): string {
  const { low, high, exclusive } = figure;
  const suffix = figureSuffix(unit, figure);
  const plain = (value: number): string => endText(value, unit, figure.exchange ? 2 : 6);
  const text = (value: number): string => `${plain(value)}${suffix}`;
  if (figure.level === "warn") {
    const sides = [low === undefined ? "" : `< ${text(low)}`, high === undefined ? "" : `> ${text(high)}`];
    return sides.filter(Boolean).join(" or ");
  }
  if (figure.level === "p25" || figure.level === "p75") return text(low ?? high ?? NaN);
  if (low !== undefined && high !== undefined) {
    if (low === high) return text(low);
    const joint = low < 0 || high < 0 ? " to " : "-";
    return `${exclusive ? "< " : ""}${plain(low)}${joint}${text(high)}`;
  }
  if (low !== undefined) return `${exclusive ? ">" : "\u2265"} ${text(low)}`;
  if (high !== undefined) return `${exclusive ? "<" : "\u2264"} ${text(high)}`;
  return "";
}

/** Published money is in US dollars unless a rate put it into another currency; that of own figures is in the user's. */
function figureSuffix(unit: Unit, { own, exchange }: Pick<Figure, "own" | "exchange">): string {
  const { suffix } = formats[unit];
  return unit.startsWith("money") && !own ? ` ${exchange?.currency ?? publishedCurrency}${suffix}` : suffix;
}

function endText(value: number, unit: Unit, most: number): string {
  // Rounded to 12 digits: 0.07 x 100 is 7.000000000000001 in binary.
  return digits(Number((value * formats[unit].scale).toPrecision(12)), 0, most);
}

function digits(value: number, fewest: number, most: number): string {
  // What rounds to nothing has no sign.
  const shown = Number(value.toFixed(most)) === 0 ? 0 : value;
  return shown.toLocaleString("en-US", { minimumFractionDigits: fewest, maximumFractionDigits: most });
}
