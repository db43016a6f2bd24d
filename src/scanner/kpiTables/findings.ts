import { formula, literal } from "../../catalogue/native";
import type { MeasuredKpi } from "../../kpis/ids";
import { columnLetters, localAddress } from "../../cells/address";
import type { Breakdown } from "../result/breakdown";
import type { Finding, FormulaOrReason, NotMeasured, Question, RecognisedRegion, SheetTarget } from "../result/finding";
import { dayOf } from "../aggregate/calendar";
import { periodBetween } from "../result/period";
import { tableKey } from "../result/findingId";
import type { Session } from "../session";
import { regionKey, type Region } from "../detect/regions/regions";
import type { Series } from "../result/series";
import { captionOf } from "./caption";
import { valueOfCard } from "./cards";
import { decimalOf } from "../detect/regions/decimal";
import { valuesBelow, valuesBeside } from "./layout";
import { cellAddress, type PeriodCell, type PlacedCell, type TableValue } from "./tableValue";
import { formatsOf, type WrittenCell } from "./formats";
import { isWholePercent } from "./fraction";
import { answeredShare, answeredUnit, askMean, askShare, askUnit } from "./questions";
import { seriesOf, type ReadPoint } from "./series";
import { severalNeeds } from "./ambiguousValues";
import type { Conversion, Converted } from "./conversion";
import { maybeMeanOfAnswers, scoreBeside } from "./meanAnswers";
import { convert } from "./value";
import { reasonKinds } from "../notices/reasons";
import { formatKind } from "../../cells/numberFormat";
import { currencyOf } from "../notices/currency";
import { warningKinds } from "../notices/warnings";
import { missingInputKinds } from "../notices/missingInputs";
import type { Notice } from "../result/notice";

export interface KpiTable {
  readonly findings: readonly Finding[];
  readonly series: readonly Series[];
  readonly breakdowns?: readonly Breakdown[];
  readonly near: readonly NotMeasured[];
  readonly questions: readonly Question[];
  readonly warnings: readonly Notice[];
  readonly region?: RecognisedRegion;
}

const label = "KPI table";
const variant = "reported";

/**
 * KPI values that somebody wrote into a table, read as they stand; nothing for a table without KPI names and values.
 *
 * @param namesUnknown whether values under names of no KPI are told
 */
export async function readKpiTable(
  kpis: readonly MeasuredKpi[],
  region: Region,
  session: Session,
  namesUnknown: boolean,
): Promise<KpiTable> {
  const { options } = session;
  const today = dayOf(options.today);
  const beside = valuesBeside(kpis, region, today);
  const below = valuesBelow(kpis, region, today);
  const table = below.values.length > beside.values.length ? below : beside;
  const values = table.values.length > 0 ? table.values : valueOfCard(kpis, region, decimalOf(region));
  const findings: Finding[] = [];
  const series: Series[] = [];
  const near = severalNeeds(region, { values, several: [...beside.several, ...below.several] });
  const questions: Question[] = [];
  const warnings: Notice[] = [];
  const formatAt = await formatsOf(session, region, values);
  const written = (place: PlacedCell): WrittenCell => ({ cell: place.cell, format: formatKind(formatAt(place) ?? "") });
  const wholePercents = values.some((value) => isWholePercent(value.kpi, written(value), value.decimal));
  for (const value of values) {
    const { label, decimal } = value;
    const siblings = othersOf(value, value).map(written);
    const unit = value.unit ?? answeredUnit(region, value, options);
    const answer = answeredShare(region, value, options);
    const goals = value.goals.map(written);
    const about = { label, unit, siblings, goals, decimal, wholePercents, ...(answer ? { answer } : {}) };
    const conversion = maybeMeanOfAnswers(value)
      ? scoreBeside(region, value, value, options)
      : convert(value.kpi, written(value), about);
    const where = cellAddress(region, value);
    if ("value" in conversion) {
      const found = toFinding(region, value, conversion, formatAt(value));
      if (!found) continue;
      const { target: place } = value;
      const target = place && targetIn(region, place, convert(value.kpi, written(place), about));
      const finding = target ? { ...found, target } : found;
      const read: ReadPoint = (point) =>
        conversion.from
          ? readAlike(region, point, scoreBeside(region, value, point, options), conversion)
          : readAlike(
              region,
              point,
              convert(value.kpi, written(point), { ...about, siblings: othersOf(value, point).map(written) }),
              conversion,
            );
      const overTime = seriesOf(finding, value.points, read, today);
      if (overTime && "series" in overTime) series.push(...overTime.series);
      findings.push(
        overTime && "reason" in overTime ? { ...finding, reasons: [...finding.reasons, overTime.reason] } : finding,
      );
    } else if ("asksUnit" in conversion) {
      questions.push(askUnit(region, value));
      near.push({
        kpi: value.kpi.id,
        needs: missingInputKinds.noUnit({ label: value.label, cell: where }).message,
      });
    } else if ("asksMean" in conversion) {
      questions.push(askMean(region, value));
      near.push({
        kpi: value.kpi.id,
        needs: missingInputKinds.meanOfAnswers({ label: value.label, cell: where }).message,
      });
    } else if ("asksShare" in conversion) {
      questions.push(askShare(region, value));
      near.push({
        kpi: value.kpi.id,
        needs: missingInputKinds.fractionOrPercent({ label: value.label, cell: where }).message,
      });
    } else {
      const refused = warningKinds.valueRefused({
        column: value.label,
        cell: where,
        value: String(value.cell),
        why: conversion.refused,
      });
      warnings.push(refused);
      near.push({ kpi: value.kpi.id, needs: refused.message });
    }
  }
  const used = findings.length + questions.length > 0;
  if (used && namesUnknown && table.unknown.length > 0)
    warnings.push(warningKinds.unknownKpis({ sheet: region.grid.sheet, labels: table.unknown }));
  return {
    findings,
    series,
    near,
    questions,
    warnings,
    ...(used ? { region: describe(region, values, findings) } : {}),
  };
}

function toFinding(
  region: Region,
  value: TableValue,
  converted: Converted,
  format: string | undefined,
): Finding | undefined {
  const found = value.kpi.variants.find(({ key }) => key === (converted.variant ?? value.variant ?? variant));
  if (!found || !Number.isFinite(converted.value)) return undefined;
  const range = cellAddress(region, value);
  const near = [value.cell, format, value.unitText, value.label].filter((text) => typeof text === "string");
  const { currency, warnings } = currencyOf(value.kpi, near);
  return {
    table: keyOf(region, value),
    kpi: value.kpi.id,
    variant: found.key,
    variantLabel: found.label,
    value: converted.value,
    unit: value.kpi.unit,
    ...(currency ? { currency } : {}),
    rowsUsed: 1,
    leftOut: [],
    ranges: converted.from?.ranges ?? [range],
    native: cellFormula(range, converted),
    live: { reason: "The sheet holds the value itself, which no function has to compute" },
    ...(value.period?.days ? { period: periodBetween(...value.period.days) } : {}),
    confidence: value.period ? 0.9 : 0.8,
    reasons: [
      reasonKinds.namesKpi({ label: value.label }),
      ...(converted.reason ? [converted.reason] : []),
      ...value.reasons,
    ],
    heading: value.label,
    caption: captionOf(region),
    warnings,
  };
}

/** What the sheet says is to be reached; undefined where its cell can't be read as the value's own. */
function targetIn(region: Region, place: PlacedCell, converted: Conversion): SheetTarget | undefined {
  if (!("value" in converted) || !Number.isFinite(converted.value)) return undefined;
  const cell = cellAddress(region, place);
  return { value: converted.value, cell, native: cellFormula(cell, converted) };
}

/** Each card of a dashboard is a table of its own, headed by its label. */
function keyOf(region: Region, { labelRow, column }: TableValue): string {
  const { grid } = region;
  return labelRow === undefined ? regionKey(region) : tableKey(grid.sheet, grid.row + labelRow, grid.column + column);
}

/** Another value of the same KPI; undefined where it can't be read in the same way as the one that counts. */
function readAlike(region: Region, point: PeriodCell, converted: Conversion, own: Converted): ReturnType<ReadPoint> {
  if (!("value" in converted) || !Number.isFinite(converted.value) || converted.variant !== own.variant)
    return undefined;
  return { value: converted.value, native: cellFormula(cellAddress(region, point), converted) };
}

function othersOf({ points }: TableValue, at: Pick<TableValue, "row" | "column">): readonly PeriodCell[] {
  return points.filter(({ row, column }) => row !== at.row || column !== at.column);
}

function cellFormula(range: string, { factor, from }: Converted): FormulaOrReason {
  if (from) return formula(from.expression);
  if (factor === undefined) return { reason: "The cell holds text, not a number" };
  if (factor === 1) return formula(range);
  const divisor = Math.round(1 / factor);
  return formula(divisor > 1 && divisor * factor === 1 ? `${range}/${divisor}` : `${range}*${literal(factor)}`);
}

function describe(region: Region, values: readonly TableValue[], findings: readonly Finding[]): RecognisedRegion {
  const { grid, block } = region;
  return {
    sheet: grid.sheet,
    address: localAddress(
      grid.row + block.top,
      grid.column + block.left,
      block.bottom - block.top + 1,
      block.right - block.left + 1,
    ),
    kind: "kpi-table",
    label,
    rows: findings.length,
    rowsFolded: 0,
    columns: values.map((value) => ({
      role: value.kpi.id,
      heading: value.label,
      column: columnLetters(grid.column + value.column),
      type: value.kpi.unit,
    })),
    score: findings.length,
    reasons: [reasonKinds.kpiNames({ findings: findings.length })],
  };
}
