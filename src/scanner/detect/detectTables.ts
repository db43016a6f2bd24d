import { countKnownHeadings } from "../vocabulary/lookup";
import type { SkippedSheet } from "../result/finding";
import { readProfitStatements, type ProfitStatement } from "../profitLoss/statement";
import type { SheetInfo, WorkbookReader } from "../result/reader";
import { recognise, type Recognition } from "./recognition/recognise";
import type { Region } from "./regions/regions";
import { regionsOf } from "./regions/sheetRegions";
import type { Session } from "../session";

/** What stands in a place of a sheet: a table of records, a profit-and-loss table, or what may be a table of KPIs. */
export type DetectedTable =
  | { readonly what: "records"; readonly recognition: Recognition }
  | { readonly what: "profit"; readonly statement: ProfitStatement }
  | {
      readonly what: "other";
      readonly region: Region;
      /** The profit-and-loss tables of the same sheet. */
      readonly statements: readonly ProfitStatement[];
    };

/** Every place of a workbook, sheet by sheet, always in the same order; hidden sheets are named in `skipped`. */
export async function* detectTables(
  session: Session,
  reader: WorkbookReader,
  skipped: SkippedSheet[],
): AsyncGenerator<DetectedTable> {
  const sheets = (await reader.sheets()).filter((sheet) => !isSkipped(sheet, skipped));
  for (const sheet of sheets) {
    const others: Region[] = [];
    const kindOf = (region: Region): string | undefined => recognise(region, {})?.kind;
    for await (const regions of regionsOf(session, sheet, countKnownHeadings, kindOf)) {
      for (const region of regions) {
        const recognition = recognise(region, session.options.answers ?? {});
        if (recognition) yield { what: "records", recognition };
        else others.push(region);
      }
    }
    const statements = readProfitStatements(others);
    for (const statement of statements) yield { what: "profit", statement };
    for (const region of others) yield { what: "other", region, statements };
  }
}

function isSkipped(sheet: SheetInfo, skipped: SkippedSheet[]): boolean {
  if (sheet.ours) return true;
  if (sheet.visibility === "visible") return false;
  skipped.push({ sheet: sheet.name, reason: `Sheet "${sheet.name}" is hidden and was not read` });
  return true;
}
