import { detectTables } from "./detect/detectTables";
import { readOther } from "./kpiTables/read";
import type { KpiTable } from "./kpiTables/findings";
import type { Recognition } from "./detect/recognition/recognise";
import type { Region } from "./detect/regions/regions";
import { lastDayOfRecords, lastDayOfValues } from "./dataEnd";
import { profitFindings } from "./profitLoss/findings";
import { createCrossTableMeasures } from "./measures/crossTableMeasures";
import type { ProfitStatement } from "./profitLoss/statement";
import type { SkippedSheet } from "./result/finding";
import type { WorkbookReader } from "./result/reader";
import type { Session } from "./session";
import { loadTable } from "./table/records/loadTable";
import type { RecordTable } from "./table/records/table";
import { outcomesOf, type Outcome } from "./measures/outcomes";

/** A table of a workbook with what it yields; a table of records comes once more with what it yields together with another. */
export type WalkedTable = {
  /** Its place among the tables of the workbook. */
  readonly at: number;
} & (
  | { readonly kind: "records"; readonly table: RecordTable; readonly outcomes: AsyncIterable<Outcome> }
  | { readonly kind: "crossTable"; readonly table: RecordTable; readonly outcomes: Iterable<Outcome> }
  | { readonly kind: "profit"; readonly statement: ProfitStatement }
  | { readonly kind: "kpis"; readonly region: Region; readonly found: KpiTable }
);

/**
 * The tables of a workbook: the one way through it, for a scan and for the rows behind a finding. They come in their order,
 * but for lists of agreements, which are read as of the last day of the others and so come after them. One table is in
 * memory at a time, as far as no other needs it. Hidden sheets are named in `skipped`.
 */
export async function* walkTables(
  session: Session,
  reader: WorkbookReader,
  skipped: SkippedSheet[],
): AsyncGenerator<WalkedTable> {
  const crossTable = createCrossTableMeasures();
  const agreements: { readonly at: number; readonly recognition: Recognition }[] = [];
  let at = -1;
  const { client, today } = session.options;
  let dataEnd: number | undefined;
  const endsOn = (day: number | undefined): void => {
    if (day !== undefined) dataEnd = Math.max(dataEnd ?? -Infinity, day);
  };
  for await (const detected of detectTables(session, reader, skipped)) {
    at += 1;
    if (detected.what === "records") {
      if (detected.recognition.kind === "subscriptions") {
        agreements.push({ at, recognition: detected.recognition });
        continue;
      }
      const table = await loadTable(session, detected.recognition);
      yield { at, kind: "records", table, outcomes: outcomesOf(table, session) };
      endsOn(lastDayOfRecords(table));
      crossTable.add(table);
    } else if (client !== undefined) {
      // Values that stand in cells speak of the whole business, not of the client that was asked for.
      continue;
    } else if (detected.what === "profit") {
      yield { at, kind: "profit", statement: detected.statement };
      endsOn(lastDayOfValues(profitFindings(detected.statement).findings, today));
    } else {
      const { region } = detected;
      const found = await readOther(detected, session);
      yield { at, kind: "kpis", region, found };
      endsOn(lastDayOfValues(found.findings, today));
    }
  }
  const read = dataEnd === undefined ? session : { ...session, options: { ...session.options, dataEnd } };
  for (const { at: place, recognition } of agreements) {
    const table = await loadTable(read, recognition);
    yield { at: place, kind: "records", table, outcomes: outcomesOf(table, read) };
    crossTable.add(table);
  }
  for (const { table, ...outcome } of crossTable.measurements())
    yield { at: at + 1, kind: "crossTable", table, outcomes: [outcome] };
}
