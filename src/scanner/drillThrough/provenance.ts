import { findKpi } from "../../catalogue/find";
import type { MeasuredKpi } from "../../kpis/ids";
import { createCrossTableMeasures } from "../measures/crossTableMeasures";
import type { Finding } from "../result/finding";
import type { FindingId } from "../result/findingId";
import type { ReadRows } from "../result/readRows";
import type { Measurement } from "../measures/shared/measurement";
import { everyKpi } from "../result/naming";
import { readOther } from "../kpiTables/read";
import { placeOf, profitRows } from "../profitLoss/sourceRows";
import type { WorkbookReader } from "../result/reader";
import { loadTable } from "../table/records/loadTable";
import type { RecordTable } from "../table/records/table";
import type { Region } from "../detect/regions/regions";
import type { Session } from "../session";
import { outcomesOf } from "../tableFindings";
import { placesOf } from "../detect/detectTables";

/** A finding with what it was made from: the judged rows of a table, or the cells that hold it. */
export type Traced = {
  readonly id: FindingId;
  readonly kpi: MeasuredKpi;
} & ({ readonly table: RecordTable; readonly measured: Measurement } | { readonly read: ReadRows });

/** Every finding of a workbook in the order of the scan, one table in memory at a time. */
export async function* traced(session: Session, reader: WorkbookReader): AsyncGenerator<Traced> {
  const { options } = session;
  const kpis = everyKpi;
  const crossTable = createCrossTableMeasures();
  for await (const place of placesOf(session, reader, [])) {
    if (place.what === "records") {
      const table = await loadTable(session, place.recognition);
      crossTable.add(table);
      for await (const outcome of outcomesOf(table, kpis, session)) {
        if ("measured" in outcome && outcome.kpi.result === "number")
          yield measuredOn(table, outcome.kpi, outcome.measured);
      }
    } else if (place.what === "profit") {
      if (options.client !== undefined) continue;
      for (const { kpi: id, variant, read } of profitRows(place.statement)) {
        const kpi = findKpi(kpis, id);
        if (kpi) yield { id: { table: place.statement.key, kpi: id, variant }, kpi, read };
      }
    } else {
      for (const finding of readOther(place, kpis, options)?.findings ?? []) {
        const kpi = findKpi(kpis, finding.kpi);
        if (kpi) yield { id: finding, kpi, read: cellOf(place.region, finding) };
      }
    }
  }
  for (const { table, kpi, measured } of crossTable.measurements(kpis)) yield measuredOn(table, kpi, measured);
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
