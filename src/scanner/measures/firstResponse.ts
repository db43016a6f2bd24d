import { cellState } from "../columns/column";
import type { LeftOut, ScanWarning } from "../finding";
import { liveElapsed, nativeMean, nativeMedian, type ElapsedFormula } from "../formulas/durations";
import { columnOf, type RecordTable } from "../records/table";
import { durationMeasures } from "./durationColumn";
import { lacking } from "./lacking";
import { elapsedBetween, meanOf, medianOf, mixesDatesAndTimes, mixesZones, type Elapsed } from "./elapsed";
import { counted, leave, type Measured, type Unmeasured } from "./measured";
import { highestPriority } from "./priority";

/** Nobody logs a call more than a day after answering it: such a date is a mistake. */
const mostNegative = 1;
const tooEarly = "Responses more than a day before the opening are left out, which a formula would count";

/**
 * Time from opening to the first response, in minutes. Responses before the opening are part of the value, because calls
 * are often logged after they were answered; they are named, with the value that leaves them out.
 */
export function firstResponse(table: RecordTable): (Measured | Unmeasured)[] {
  const opened = columnOf(table, "openedAt");
  const responded = columnOf(table, "respondedAt");
  if (!opened || !responded?.state.includes(cellState.ok)) {
    const written = durationMeasures(table, {
      kpi: "FIRSTRESPONSE",
      role: "responseDuration",
      unit: "min",
      variants: ["mean", "median"],
    });
    return written.length > 0 ? written : lacking(table, "FIRSTRESPONSE", opened, "first answered");
  }
  if (mixesZones(opened, responded)) {
    const needs = `Of "${opened.heading}" and "${responded.heading}" only one names its time zone, so the time between them is unknown; export both alike`;
    return [{ kpi: "FIRSTRESPONSE", needs }];
  }
  if (mixesDatesAndTimes(opened, responded)) {
    const plain = responded.dateOnly ? responded : opened;
    return [
      {
        kpi: "FIRSTRESPONSE",
        needs: `"${plain.heading}" holds dates without times of day, so minutes to respond can't be told; export it with times`,
      },
    ];
  }
  if (opened.dateOnly && responded.dateOnly) {
    return [
      {
        kpi: "FIRSTRESPONSE",
        needs: `"${opened.heading}" and "${responded.heading}" hold dates without times of day; export them with times`,
      },
    ];
  }
  const measure = (elapsed: Elapsed, formula: Omit<ElapsedFormula, "rows">, extra: Partial<Measured>): Measured[] => {
    const every = Float64Array.from([...elapsed.days, ...elapsed.negative]);
    if (every.length === 0) return [];
    const about: ElapsedFormula = {
      ...formula,
      ...(elapsed.tooEarly > 0 ? { table: { ...table, noFormula: table.noFormula ?? tooEarly } } : {}),
      rows: elapsed.rows,
      ...(elapsed.negative.length > 0 ? { negativesCount: true } : {}),
    };
    const base = { kpi: "FIRSTRESPONSE", roles: ["openedAt", "respondedAt"] as const, ...shared(table, elapsed) };
    const mean: Measured = {
      ...base,
      variant: "mean",
      value: meanOf(every) * 1440,
      native: nativeMean(about),
      live: liveElapsed("FIRSTRESPONSE", about),
      warnings: negativeWarnings(elapsed, meanOf, "mean"),
      ...extra,
    };
    if (formula.only) return [mean];
    const median: Measured = {
      ...base,
      variant: "median",
      value: medianOf(every) * 1440,
      native: nativeMedian(about),
      live: liveElapsed("MTTRMEDIAN", about, "min"),
      warnings: negativeWarnings(elapsed, medianOf, "median"),
    };
    return [mean, median];
  };
  const formula: Omit<ElapsedFormula, "rows"> = { table, from: opened, to: responded, unit: "min" };
  const found = measure(elapsedBetween(table, opened, responded, undefined, mostNegative), formula, {});
  const top = highestPriority(table);
  const column = columnOf(table, "priority");
  if (top && column) {
    const only = { column, labels: top.labels };
    found.push(
      ...measure(
        elapsedBetween(table, opened, responded, top.rows, mostNegative),
        { ...formula, only },
        {
          variant: "priority-one",
          roles: ["openedAt", "respondedAt", "priority"],
          reasons: [`Only priority ${top.labels.map((label) => `"${label}"`).join(", ")}`],
        },
      ),
    );
  }
  if (found.length > 0) return found;
  return [
    { kpi: "FIRSTRESPONSE", needs: `No row has both a usable "${opened.heading}" and a usable "${responded.heading}"` },
  ];
}

function shared(table: RecordTable, elapsed: Elapsed): Pick<Measured, "rowsUsed" | "leftOut" | "unusable" | "rows"> {
  const leftOut: LeftOut[] = [...table.excluded];
  leave(
    leftOut,
    "unanswered",
    elapsed.missingTo,
    (rows) => `${counted(rows, "ticket has", "tickets have")} no first response yet`,
  );
  leave(
    leftOut,
    "not-opened",
    elapsed.missingFrom,
    (rows) => `${counted(rows, "ticket has", "tickets have")} no opening date`,
  );
  leave(
    leftOut,
    "negative",
    elapsed.tooEarly,
    (rows) => `${counted(rows, "first response lies", "first responses lie")} more than a day before the opening`,
  );
  leave(
    leftOut,
    "placeholder",
    elapsed.placeholders,
    (rows) => `${counted(rows, "ticket carries", "tickets carry")} a placeholder date (1900, 1970, 2099 or later)`,
  );
  leave(
    leftOut,
    "unreadable",
    elapsed.unusable,
    (rows) => `${counted(rows, "ticket has", "tickets have")} a date that can't be read`,
  );
  return {
    rowsUsed: elapsed.days.length + elapsed.negative.length,
    leftOut,
    unusable: elapsed.negative.length + elapsed.tooEarly + elapsed.placeholders + elapsed.unusable,
    rows: elapsed.rows,
  };
}

function negativeWarnings(elapsed: Elapsed, middle: (values: Float64Array) => number, what: string): ScanWarning[] {
  const count = elapsed.negative.length;
  if (count === 0) return [];
  const without =
    elapsed.days.length > 0
      ? ` Without ${count === 1 ? "it" : "them"} the ${what} is ${(middle(elapsed.days) * 1440).toFixed(3)} min.`
      : "";
  return [
    {
      code: "negative-durations",
      message: `${counted(count, "first response lies", "first responses lie")} before the ticket was opened and ${count === 1 ? "is" : "are"} part of this value.${without}`,
    },
  ];
}
