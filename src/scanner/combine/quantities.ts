import { quantities, type QuantityKey } from "../../catalogue/quantity";
import { formula } from "../../catalogue/native";
import { latest, type PeriodName } from "../../cells/date/period";
import { currencyIn } from "../../cells/currency";
import { isGoalWord } from "../../cells/goalWord";
import { toNumber } from "../../cells/number";
import { formatKind } from "../../cells/numberFormat";
import { unitOfWord } from "../../cells/unitWord";
import { dayOf } from "../aggregate/calendar";
import { regionKey, type Region } from "../detect/regions/regions";
import { cellOf, positionOf, type KpiAxis } from "../kpiTables/axis";
import { axisBelow } from "../kpiTables/axisBelow";
import { axisBeside } from "../kpiTables/axisBeside";
import { formatsOf } from "../kpiTables/formats";
import { cellAddress, type PlacedCell } from "../kpiTables/tableValue";
import { isYetToCome, takeValues } from "../kpiTables/takeValues";
import { reasonKinds } from "../notices/reasons";
import { everyKpi } from "../result/naming";
import { periodBetween } from "../result/period";
import type { Session } from "../session";
import { quantityOfLabel } from "./quantityLabel";
import type { Source } from "./source";

/** A plain number that a table of KPIs names, of one of its periods. */
export interface Quantity extends Source {
  readonly quantity: QuantityKey;
}

interface Line {
  readonly quantity: QuantityKey;
  readonly label: string;
  readonly at: number;
}

type Placed = PlacedCell & { readonly line: Line; readonly period?: PeriodName };

/** The plain numbers beside the KPIs of a table, in each of its periods; none in tables that name no KPI. */
export async function quantitiesIn(region: Region, session: Session): Promise<readonly Quantity[]> {
  const axis = axisOf(region);
  const named = axis ? linesOf(region, axis) : [];
  // One of each site or team is no number of the whole business.
  const lines = named.filter(({ quantity }) => named.filter((other) => other.quantity === quantity).length === 1);
  if (!axis || lines.length === 0) return [];
  const placed = lines.flatMap((line) => placesOf(axis, line));
  const today = dayOf(session.options.today);
  const formatAt = await formatsOf(
    session,
    region,
    placed.map((place) => ({ ...place, points: [], goals: [] })),
  );
  return placed.flatMap((place) =>
    toQuantity(region, axis, place, formatAt(place) ?? "").map((one) => ({
      ...one,
      earlier: !isLatest(place, placed, today),
      partial: today !== undefined && (place.period?.days?.[1] ?? -Infinity) >= today,
    })),
  );
}

/** Where the KPIs of a table stand: below or beside their names, whichever gives more of them. */
function axisOf(region: Region): KpiAxis | undefined {
  const below = axisBelow(everyKpi, region);
  const usable = below && (below.dated || below.places.length === 1) ? below : undefined;
  const axes = [axisBeside(everyKpi, region), usable].flatMap((axis) =>
    axis ? { axis, values: takeValues(axis).length } : [],
  );
  return axes.reduce<(typeof axes)[number] | undefined>(
    (best, one) => (one.values > (best?.values ?? 0) ? one : best),
    undefined,
  )?.axis;
}

function linesOf({ grid, block, headings = [], headingRow = -1 }: Region, axis: KpiAxis): Line[] {
  const toLine = (label: string, at: number): Line[] => {
    const quantity = isGoalWord(label) ? undefined : quantityOfLabel(label);
    return quantity ? [{ quantity, label: label.trim(), at }] : [];
  };
  if (axis.direction === "below")
    return headings.flatMap(({ text, combined }, index) =>
      isGoalWord(combined.slice(0, -text.length)) ? [] : toLine(text, block.left + index),
    );
  return Array.from({ length: block.bottom - block.top + 1 }, (_none, index) => block.top + index).flatMap((row) => {
    const line = grid.cells[row] ?? [];
    const label = line[axis.labels];
    const isOther = line.some((cell) => typeof cell === "string" && !fitsUnit(cell));
    return row <= headingRow || typeof label !== "string" || isOther ? [] : toLine(label, row);
  });
}

/** False for a unit of shares or of minutes: the row then holds no plain number. */
function fitsUnit(text: string): boolean {
  const unit = unitOfWord(text);
  return unit === undefined || unit === "plain" || unit === "money" || unit === "h";
}

/** The cells of a line: one for each period, or the only one of a table without periods. */
function placesOf(axis: KpiAxis, line: Line): Placed[] {
  const own = axis.places.flatMap((place): (Placed & { readonly usable: boolean })[] => {
    const at = positionOf(axis, line, place.at);
    const cell = cellOf(axis, line, place.at);
    const isNumber = toNumber(cell, axis.decimal) !== undefined;
    return isNumber && !(axis.dated && isYetToCome(axis, place))
      ? [{ ...at, cell, line, usable: place.usable, ...(place.period ? { period: place.period } : {}) }]
      : [];
  });
  if (!axis.dated) return own.length === 1 && own[0]?.usable ? own : [];
  const periods = own.flatMap(({ period }) => period ?? []);
  // Months without a year have no order that other tables share: the latest is the one that counts.
  if (periods.every(({ days }) => days)) return own;
  const last = own[latest(periods)];
  return last && periods.length === own.length ? [last] : [];
}

/** True for the latest period that is over, or the latest one where none is. */
function isLatest({ line, period }: Placed, all: readonly Placed[], today: number | undefined): boolean {
  const periods = all.flatMap((one) => (one.line === line && one.period ? [one.period] : []));
  const over = periods.filter(({ days }) => today === undefined || !days || days[1] < today);
  const counting = over.length > 0 ? over : periods;
  return period === undefined || counting[latest(counting)] === period;
}

function toQuantity(region: Region, { decimal }: KpiAxis, place: Placed, format: string): Quantity[] {
  const { cell, line, period } = place;
  const { unit } = quantities[line.quantity];
  const number = toNumber(cell, decimal);
  const kind = formatKind(format);
  const isDays = kind === "duration" && unit === "h";
  if (number === undefined || number < 0 || (kind !== undefined && !isDays && !(kind === "money" && unit === "money")))
    return [];
  const range = cellAddress(region, place);
  const native =
    typeof cell !== "number"
      ? { reason: "The cell holds text, not a number" }
      : formula(isDays ? `${range}*24` : range);
  const currency =
    unit === "money"
      ? [cell, format, line.label].flatMap((text) => (typeof text === "string" ? (currencyIn(text) ?? []) : []))[0]
      : undefined;
  return [
    {
      quantity: line.quantity,
      table: regionKey(region),
      value: isDays ? number * 24 : number,
      ...(currency ? { currency } : {}),
      rowsUsed: 1,
      leftOut: [],
      ranges: [range],
      native,
      live: { reason: "The sheet holds the value itself, which no function has to compute" },
      ...(period?.days ? { period: periodBetween(...period.days) } : {}),
      confidence: period ? 0.9 : 0.8,
      reasons: period ? [reasonKinds.latestPeriod({ period: period.label })] : [],
      heading: line.label,
      warnings: [],
    },
  ];
}
