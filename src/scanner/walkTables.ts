import { detectTables } from "./detect/detectTables";
import { readOther } from "./kpiTables/read";
import type { KpiTable } from "./kpiTables/findings";
import type { Region } from "./detect/regions/regions";
import { createCrossTableMeasures } from "./measures/crossTableMeasures";
import type { ProfitStatement } from "./profitLoss/statement";
import type { SkippedSheet } from "./result/finding";
import type { WorkbookReader } from "./result/reader";
import type { Session } from "./session";
import { loadTable } from "./table/records/loadTable";
import type { RecordTable } from "./table/records/table";
import { outcomesOf, type Outcome } from "./measures/outcomes";

/** A table of a workbook with what it yields; a table of records comes once more with what it yields together with another. */
export type WalkedTable =
  | { readonly kind: "records"; readonly table: RecordTable; readonly outcomes: AsyncIterable<Outcome> }
  | { readonly kind: "crossTable"; readonly table: RecordTable; readonly outcomes: Iterable<Outcome> }
  | { readonly kind: "profit"; readonly statement: ProfitStatement }
  | { readonly kind: "kpis"; readonly region: Region; readonly found: KpiTable };

/**
 * The tables of a workbook in their order: the one way through it, for a scan and for the rows behind a finding. One table
 * is in memory at a time, as far as no other needs it. Hidden sheets are named in `skipped`.
 */
export async function* walkTables(
  session: Session,
  reader: WorkbookReader,
  skipped: SkippedSheet[],
): AsyncGenerator<WalkedTable> {
  const crossTable = createCrossTableMeasures();
  for await (const detected of detectTables(session, reader, skipped)) {
    if (detected.what === "records") {
      const table = await loadTable(session, detected.recognition);
      yield { kind: "records", table, outcomes: outcomesOf(table, session) };
      crossTable.add(table);
    } else if (session.options.client !== undefined) {
      // Values that stand in cells speak of the whole business, not of the client that was asked for.
      continue;
    } else if (detected.what === "profit") yield { kind: "profit", statement: detected.statement };
    else {
      const { region } = detected;
      yield { kind: "kpis", region, found: await readOther(detected, session) };
    }
  }
  for (const { table, ...outcome } of crossTable.measurements())
    yield { kind: "crossTable", table, outcomes: [outcome] };
}
