import { kpiById, type MeasuredKpi } from "../../kpis/ids";
import type { Finding } from "../result/finding";
import type { FindingId } from "../result/findingId";
import type { ReadRows } from "../result/readRows";
import type { Measurement } from "../measures/shared/measurement";
import { placeOf, profitRows } from "../profitLoss/sourceRows";
import type { WorkbookReader } from "../result/reader";
import type { RecordTable } from "../table/records/table";
import type { Region } from "../detect/regions/regions";
import type { Session } from "../session";
import { walkTables } from "../walkTables";

/** A finding with what it was made from: the judged rows of a table, or the cells that hold it. */
export type Traced = {
  readonly id: FindingId;
  readonly kpi: MeasuredKpi;
} & ({ readonly table: RecordTable; readonly measured: Measurement } | { readonly read: ReadRows });

/** Every finding of a workbook in the order of the scan, one table in memory at a time. */
export async function* traced(session: Session, reader: WorkbookReader): AsyncGenerator<Traced> {
  for await (const one of walkTables(session, reader, [])) {
    if (one.kind === "profit") {
      for (const { kpi, variant, read } of profitRows(one.statement))
        yield { id: { table: one.statement.key, kpi, variant }, kpi: kpiById(kpi), read };
    } else if (one.kind === "kpis") {
      for (const finding of one.found.findings)
        yield { id: finding, kpi: kpiById(finding.kpi), read: cellOf(one.region, finding) };
    } else {
      for await (const outcome of one.outcomes) {
        if ("measured" in outcome && outcome.kpi.result === "number")
          yield measuredOn(one.table, outcome.kpi, outcome.measured);
      }
    }
  }
}

function measuredOn(table: RecordTable, kpi: MeasuredKpi, measured: Measurement): Traced {
  return { id: { table: table.key, kpi: kpi.id, variant: measured.variant }, kpi, table, measured };
}

/** A value that somebody wrote into a table stands on its own cell. */
function cellOf({ grid }: Region, { ranges, heading }: Finding): ReadRows {
  const { row, column } = placeOf(ranges[0] ?? "");
  const cell = grid.cells[row - grid.row]?.[column - grid.column] ?? null;
  return { sheet: grid.sheet, headings: [heading], columns: [column], rows: [{ row, cells: [cell] }] };
}
