import { kpiById, type MeasuredKpi } from "../../kpis/ids";
import type { NotMeasured } from "../result/finding";
import type { Session } from "../session";
import type { RecordTable } from "../table/records/table";
import { measures } from "./index";
import { isMeasurement, type Decision, type Measure, type Measurement } from "./shared/measurement";

/** Tables with more rows than this pause between their measures, so that a cancel can arrive. */
const manyRows = 20_000;

/** A decision with the measure that made it. */
export interface Decided extends Decision {
  readonly by: Measure;
}

/** A KPI that was measured on a table, what it lacks, or what was decided for it. */
export type Outcome = { readonly kpi: MeasuredKpi; readonly measured: Measurement } | NotMeasured | Decided;

/** What the measures of a table's kind give; only some of them where that is asked for. */
export async function* outcomesOf(
  table: RecordTable,
  session: Session,
  only?: readonly Measure[],
): AsyncGenerator<Outcome> {
  if (table.refused || table.usedRows === 0) return;
  for (const measure of only ?? measures[table.recognition.kind]) {
    await pauseOnLargeTable(table, session);
    for (const outcome of measure(table)) {
      await pauseOnLargeTable(table, session);
      if (isMeasurement(outcome)) yield { kpi: kpiById(outcome.kpi), measured: outcome };
      else yield "choice" in outcome ? { ...outcome, by: measure } : outcome;
    }
  }
}

/** Lets a cancel arrive before the next pass over many rows. */
export async function pauseOnLargeTable({ rows }: RecordTable, session: Session): Promise<void> {
  if (rows > manyRows) await session.pause();
}
