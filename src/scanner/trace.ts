import { findKpi } from "../catalogue/find";
import type { Kpi } from "../catalogue/types";
import type { Cell } from "../cells/cell";
import { columnNumber } from "../cells/address";
import type { Finding } from "./finding";
import { readKpiTable } from "./kpiTables/findings";
import type { Measured } from "./measures/measured";
import { everyKpi } from "./naming";
import type { WorkbookReader } from "./reader";
import { loadTable } from "./records/loadTable";
import type { RecordTable } from "./records/table";
import type { Region } from "./regions/regions";
import type { Session } from "./session";
import { outcomesOf } from "./tableFindings";
import { placesOf } from "./walk";

/** A finding with what it was made from: the judged rows of a table, or the cell that holds it. */
export type Traced = {
  readonly kpi: Kpi;
  readonly variant: string;
} & (
  | { readonly table: RecordTable; readonly measured: Measured }
  | {
      readonly cell: {
        readonly sheet: string;
        readonly row: number;
        readonly column: number;
        readonly value: Cell;
        readonly heading: string;
      };
    }
);

/** Every finding of a workbook in the order of the scan, one table in memory at a time. */
export async function* traced(session: Session, reader: WorkbookReader): AsyncGenerator<Traced> {
  const { options } = session;
  const kpis = options.kpis ?? everyKpi;
  for await (const place of placesOf(session, reader, [])) {
    if (place.what === "records") {
      const table = await loadTable(session, place.recognition);
      for await (const outcome of outcomesOf(table, kpis, session)) {
        if ("measured" in outcome && outcome.kpi.result === "number")
          yield { kpi: outcome.kpi, variant: outcome.measured.variant, table, measured: outcome.measured };
      }
    } else if (place.what === "other" && options.client === undefined) {
      for (const finding of readKpiTable(kpis, place.region, options).findings) {
        const kpi = findKpi(kpis, finding.kpi);
        if (kpi) yield { kpi, variant: finding.variant, cell: cellOf(place.region, finding) };
      }
    }
  }
}

function cellOf({ grid }: Region, { ranges, heading }: Finding): Extract<Traced, { cell: unknown }>["cell"] {
  const [, letters = "A", digits = "1"] = /\$?([A-Z]+)\$?(\d+)$/.exec(ranges[0] ?? "") ?? [];
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  return { sheet: grid.sheet, row, column, value: grid.cells[row - grid.row]?.[column - grid.column] ?? null, heading };
}
