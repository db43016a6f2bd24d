import { liveElapsed, nativeMean, nativeMedian, type ElapsedFormula } from "../../formulas/durations";
import type { TimeColumn } from "../../table/columns/column";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { valueOf, type Amounts } from "../../aggregate/aggregate";
import { durationMeasures } from "./durationColumn";
import { lacking } from "../shared/lacking";
import { daysBetween, judgeElapsed, mixesDatesAndTimes, mixesZones } from "./elapsed";
import { isMeasurement, measure, rangeOf, type Measurement, type MissingInput } from "../shared/measurement";
import { highestPriority } from "./priority";
import { counts, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import { missingInputKinds } from "../../notices/missingInputs";
import type { Notice } from "../../result/notice";

/** Nobody logs a call more than a day after answering it: such a date is a mistake. */
const mostNegative = 1;
const tooEarly = "Responses more than a day before the opening are left out, which a formula would count";

/**
 * Time from opening to the first response, in minutes. Responses before the opening are part of the value, because calls
 * are often logged after they were answered; they are named, with the value that leaves them out.
 */
export function firstResponse(table: RecordTable): (Measurement | MissingInput)[] {
  const opened = columnOf(table, "openedAt");
  const responded = columnOf(table, "respondedAt");
  if (!opened || !responded?.state.includes(cellState.ok)) {
    const written = durationMeasures(table, { kpi: "FIRSTRESPONSE", role: "responseDuration", unit: "min" });
    return written.length > 0 ? written : lacking(table, "FIRSTRESPONSE", opened, "first answered");
  }
  const needs = unfit(opened, responded);
  if (needs) {
    const written = durationMeasures(table, { kpi: "FIRSTRESPONSE", role: "responseDuration", unit: "min" });
    return written.some(isMeasurement) ? written : [{ kpi: "FIRSTRESPONSE", needs }];
  }
  const classification = judgeResponse(table, opened, responded);
  const found = [...overall(table, opened, responded, classification), ...ofHighestPriority(table, opened, responded)];
  if (found.length > 0) return found;
  return [
    { kpi: "FIRSTRESPONSE", needs: missingInputKinds.noPair({ columns: [opened.heading, responded.heading] }).message },
  ];
}

/** Why two columns of dates can't tell minutes; undefined when they can. */
function unfit(opened: TimeColumn, responded: TimeColumn): string | undefined {
  if (mixesZones(opened, responded))
    return missingInputKinds.oneZone({ columns: [opened.heading, responded.heading] }).message;
  if (mixesDatesAndTimes(opened, responded)) {
    const plain = responded.dateOnly ? responded : opened;
    return missingInputKinds.noTimes({ column: plain.heading, what: "minutes to respond" }).message;
  }
  if (opened.dateOnly && responded.dateOnly)
    return missingInputKinds.noTimesInBoth({ columns: [opened.heading, responded.heading] }).message;
  return undefined;
}

function overall(
  table: RecordTable,
  opened: TimeColumn,
  responded: TimeColumn,
  classification: RowClassification,
): Measurement[] {
  const { base, about, numerator } = shared(table, opened, responded, classification);
  const [mean, median] = [nativeMean(about), nativeMedian(about)];
  const live = { mean: liveElapsed("FIRSTRESPONSE", about), median: liveElapsed("MTTRMEDIAN", about, "min") };
  const quotient: Amounts = { kind: "ratio", numerator, factor: 1440 };
  const middle: Amounts = { kind: "median", numerator, factor: 1440 };
  return [
    ...measure({
      ...base,
      variant: "mean",
      amounts: quotient,
      formulas: (where) => ({ native: mean(where), live: live.mean }),
      warnings: negativeWarnings(base.classification, quotient, "mean"),
    }),
    ...measure({
      ...base,
      variant: "median",
      amounts: middle,
      formulas: (where) => ({ native: median(where), live: live.median }),
      warnings: negativeWarnings(base.classification, middle, "median"),
    }),
  ];
}

function ofHighestPriority(table: RecordTable, opened: TimeColumn, responded: TimeColumn): Measurement[] {
  const top = highestPriority(table);
  const column = columnOf(table, "priority");
  if (!top || !column) return [];
  const { base, about, numerator } = shared(
    table,
    opened,
    responded,
    judgeResponse(table, opened, responded, top.rows),
  );
  const only: ElapsedFormula = { ...about, only: [{ ref: rangeOf(table, column), equals: top.labels }] };
  const native = nativeMean(only);
  const live = liveElapsed("FIRSTRESPONSE", only);
  const amounts: Amounts = { kind: "ratio", numerator, factor: 1440 };
  return measure({
    ...base,
    variant: "priority-one",
    roles: ["openedAt", "respondedAt", "priority"],
    notBy: ["priority"],
    amounts,
    formulas: (where) => ({ native: native(where), live }),
    warnings: negativeWarnings(base.classification, amounts, "mean"),
    reasons: [reasonKinds.onlyPriority({ priorities: top.labels })],
  });
}

function judgeResponse(
  table: RecordTable,
  opened: TimeColumn,
  responded: TimeColumn,
  only?: Uint8Array,
): RowClassification {
  return judgeElapsed(table, opened, responded, {
    ...(only ? { only } : {}),
    missing: rowReasons.unanswered({}),
    negative: rowReasons.respondedTooEarly({}),
    earliest: mostNegative,
  });
}

function shared(table: RecordTable, opened: TimeColumn, responded: TimeColumn, classification: RowClassification) {
  const numerator = daysBetween(opened, responded);
  const early = countEarly(classification.classes, opened.values, responded.values);
  const left = classification.leftOut.some(({ reason }) => reason === "negative");
  const about: ElapsedFormula = {
    table: left ? { ...table, noFormula: table.noFormula ?? tooEarly } : table,
    from: opened,
    to: responded,
    unit: "min",
    counts: (row) => classification.classes[row] === counts,
    ...(early > 0 ? { negativesCount: true } : {}),
  };
  const base = {
    kpi: "FIRSTRESPONSE" as const,
    roles: ["openedAt", "respondedAt"] as const,
    // A response before the opening counts, and is still a sign of careless dates.
    classification: { ...classification, unusable: classification.unusable + early, early },
    rowValue: { label: "Minutes to the first response", of: (row: number) => numerator(row) * 1440 },
  };
  return { base, about, numerator };
}

function countEarly(classes: Uint8Array, starts: Float64Array, ends: Float64Array): number {
  const ok = counts;
  let early = 0;
  for (let row = 0; row < classes.length; row++)
    if (classes[row] === ok && (ends[row] ?? NaN) < (starts[row] ?? NaN)) early += 1;
  return early;
}

function negativeWarnings(
  classification: RowClassification & { readonly early: number },
  amounts: Amounts,
  what: "mean" | "median",
): Notice[] {
  const { early } = classification;
  if (early === 0) return [];
  const classes = classification.classes.map((verdict, row) =>
    verdict === counts && amounts.numerator(row) < 0 ? 1 : verdict,
  );
  const without = valueOf({ ...classification, classes, rowsUsed: classification.rowsUsed - early }, amounts);
  const left = Number.isFinite(without) ? { without: { what, minutes: without } } : {};
  return [warningKinds.responsesBeforeOpening({ responses: early, ...left })];
}
