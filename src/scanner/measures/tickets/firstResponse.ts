import { liveElapsed, nativeMean, nativeMedian, recordElapsed, type ElapsedFormula } from "../../formulas/durations";
import type { TimeColumn } from "../../table/columns/column";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { mostlyBackwards } from "./backwards";
import { durationMeasures } from "./durationColumn";
import { lacking } from "../shared/lacking";
import { daysBetween, judgeElapsed, mixesDatesAndTimes, mixesZones } from "./elapsed";
import { isMeasurement, rangeOf, type Measurement, type MissingInput } from "../shared/measurement";
import { measureElapsed } from "./negatives";
import { highestPriority } from "./priority";
import { counts, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import { missingInputKinds } from "../../notices/missingInputs";

/** Time from opening to the first response, in minutes. */
export function firstResponse(table: RecordTable): (Measurement | MissingInput)[] {
  const opened = columnOf(table, "openedAt");
  const responded = columnOf(table, "respondedAt");
  if (!opened || !responded?.state.includes(cellState.ok)) {
    const written = durationMeasures(table, { kpi: "FIRSTRESPONSE", role: "responseDuration", unit: "min" });
    return written.length > 0 ? written : lacking(table, "FIRSTRESPONSE", opened, "first answered");
  }
  const needs = unfit(opened, responded) ?? mostlyBackwards(table, opened, responded);
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
  const { base, about, numerator, columns } = shared(table, opened, responded, classification);
  const [mean, median] = [nativeMean(about), nativeMedian(about)];
  const live = { mean: liveElapsed("FIRSTRESPONSE", about), median: liveElapsed("MTTRMEDIAN", about, '"min"') };
  return [
    ...measureElapsed(
      {
        ...base,
        variant: "mean",
        amounts: { kind: "ratio", numerator, factor: 1440 },
        formulas: (where) => ({ native: mean(where), live: live.mean }),
        ofRecord: recordElapsed(about),
      },
      columns,
    ),
    ...measureElapsed(
      {
        ...base,
        variant: "median",
        amounts: { kind: "median", numerator, factor: 1440 },
        formulas: (where) => ({ native: median(where), live: live.median }),
        ofRecord: recordElapsed(about),
      },
      columns,
    ),
  ];
}

function ofHighestPriority(table: RecordTable, opened: TimeColumn, responded: TimeColumn): Measurement[] {
  const top = highestPriority(table);
  const column = columnOf(table, "priority");
  if (!top || !column) return [];
  const classification = judgeResponse(table, opened, responded, top.rows);
  const { base, about, numerator, columns } = shared(table, opened, responded, classification);
  const only: ElapsedFormula = { ...about, only: [{ ref: rangeOf(table, column), equals: top.labels }] };
  const native = nativeMean(only);
  const live = liveElapsed("FIRSTRESPONSE", only);
  return measureElapsed(
    {
      ...base,
      variant: "priority-one",
      roles: ["openedAt", "respondedAt", "priority"],
      notBy: ["priority"],
      amounts: { kind: "ratio", numerator, factor: 1440 },
      formulas: (where) => ({ native: native(where), live }),
      ofRecord: recordElapsed(only),
      reasons: [reasonKinds.onlyPriority({ priorities: top.labels })],
    },
    columns,
  );
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
    negative: rowReasons.respondedBeforeOpened({}),
  });
}

function shared(table: RecordTable, opened: TimeColumn, responded: TimeColumn, classification: RowClassification) {
  const numerator = daysBetween(opened, responded);
  const about: ElapsedFormula = {
    table,
    from: opened,
    to: responded,
    unit: "min",
    counts: (row) => classification.classes[row] === counts,
  };
  const base = {
    kpi: "FIRSTRESPONSE" as const,
    roles: ["openedAt", "respondedAt"] as const,
    classification,
    rowValue: { label: "Minutes to the first response", of: (row: number) => numerator(row) * 1440 },
  };
  return { base, about, numerator, columns: [responded.heading, opened.heading] as const };
}
