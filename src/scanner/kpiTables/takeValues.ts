import { latest, type PeriodName } from "../../cells/date/period";
import { toNumber, type DecimalSeparator } from "../../cells/number";
import { unitOfWord } from "../../cells/unitWord";
import { reasonKinds } from "../notices/reasons";
import type { Notice } from "../result/notice";
import { cellOf, positionOf, type AxisPlace, type KpiAxis, type KpiLine } from "./axis";
import type { ValueUnit } from "./labels";
import type { PeriodCell, TableValue } from "./tableValue";
import { isValue } from "./value";

/**
 * The value of each line: of the latest period that is over and has one, or the only one. Lines without such a value are
 * left out.
 *
 * @param today a serial: where given, a period that has not passed by then counts only where no other has a value
 */
export function takeValues(axis: KpiAxis, today?: number): TableValue[] {
  const places = axis.dated ? axis.places.filter((place) => !isYetToCome(axis, place)) : axis.places;
  return axis.lines.flatMap((line) => {
    const own = places.filter(({ at }) => isValue(cellOf(axis, line, at), axis.decimal));
    if (!axis.dated) {
      const only = onlyOf(own);
      return only ? [toValue(axis, line, own, only)] : [];
    }
    const over = own.filter(({ period }) => isOver(period, today));
    const picked = latestOf(over.length > 0 ? over : own);
    return picked ? [toValue(axis, line, own, picked, latestOf(own))] : [];
  });
}

function isOver(period: PeriodName | undefined, today: number | undefined): boolean {
  return today === undefined || !period?.days || period.days[1] < today;
}

/** Every value of each line that has several which no period tells apart. */
export function undatedValues(axis: KpiAxis): TableValue[][] {
  const all = axis.lines.map((line) =>
    axis.places.flatMap((place) =>
      isValue(cellOf(axis, line, place.at), axis.decimal) ? [toValue(axis, line, [], place)] : [],
    ),
  );
  return all.filter((own) => own.length > 1);
}

/** @param last the latest place with a value: where it is another one, its period is not over */
function toValue(
  axis: KpiAxis,
  line: KpiLine,
  own: readonly AxisPlace[],
  picked: AxisPlace,
  last: AxisPlace = picked,
): TableValue {
  const { at, period } = picked;
  const { kpi, variant, label, unit = unitBehind(axis, line, at) } = line;
  const points = own.flatMap((place): PeriodCell[] =>
    place.period
      ? [{ ...positionOf(axis, line, place.at), cell: cellOf(axis, line, place.at), period: place.period }]
      : [],
  );
  return {
    kpi,
    ...(variant ? { variant } : {}),
    ...(unit ? { unit } : {}),
    ...(line.unitText ? { unitText: line.unitText } : {}),
    label,
    ...positionOf(axis, line, at),
    cell: cellOf(axis, line, at),
    points,
    goals: axis.goals.map((goal) => ({ ...positionOf(axis, line, goal), cell: cellOf(axis, line, goal) })),
    ...targetOf(axis, line),
    decimal: axis.decimal,
    ...(period ? { period } : {}),
    reasons: reasonsOf(period, points, axis.decimal, last === picked ? undefined : last.period?.label),
  };
}

/** The line's target, where one column of targets stands there; of several nobody knows which one counts. */
function targetOf(axis: KpiAxis, line: KpiLine): Pick<TableValue, "target"> {
  const [at, ...others] = axis.targets ?? [];
  if (at === undefined || others.length > 0 || !isValue(cellOf(axis, line, at), axis.decimal)) return {};
  return { target: { ...positionOf(axis, line, at), cell: cellOf(axis, line, at) } };
}

function onlyOf(places: readonly AxisPlace[]): AxisPlace | undefined {
  // Two columns that both say "value" (of two sites, of two months) leave open which one counts.
  const [only, ...others] = places;
  return only?.usable && others.length === 0 ? only : undefined;
}

function latestOf(places: readonly AxisPlace[]): AxisPlace | undefined {
  const dated = places.filter((one): one is AxisPlace & { period: PeriodName } => one.period !== undefined);
  return dated.length === 0 ? undefined : dated[latest(dated.map(({ period }) => period))];
}

/** A period in which every KPI is 0 or blank although they were not before is one that lies ahead. */
export function isYetToCome(axis: KpiAxis, { at }: AxisPlace): boolean {
  const numbers = (index: number): number[] =>
    axis.lines.flatMap((line) => toNumber(cellOf(axis, line, index), axis.decimal) ?? []);
  const here = numbers(at);
  if (here.length < 2 || here.some((number) => number !== 0)) return false;
  return axis.places.some((other) => numbers(other.at).some((number) => number !== 0));
}

/** "3.8 | hours": a unit in the cell behind the value. */
function unitBehind(axis: KpiAxis, line: KpiLine, at: number): ValueUnit | undefined {
  const cell = axis.direction === "beside" ? cellOf(axis, line, at + 1) : undefined;
  return typeof cell === "string" ? unitOfWord(cell) : undefined;
}

/** Which of the periods counts, and what all of its kind come to on average: years among months are their sums. */
function reasonsOf(
  period: PeriodName | undefined,
  points: readonly PeriodCell[],
  decimal: DecimalSeparator,
  running: string | undefined,
): Notice[] {
  if (!period) return [];
  const own = points.filter((point) => point.period.kind === period.kind);
  const numbers = own.flatMap(({ cell }) => toNumber(cell, decimal) ?? []);
  const mean = numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
  const all = own.length > 1 && numbers.length === own.length;
  return [
    reasonKinds.latestPeriod({
      period: period.label,
      ...(running === undefined ? {} : { running }),
      ...(all ? { mean: { of: numbers.length, value: mean } } : {}),
    }),
  ];
}
