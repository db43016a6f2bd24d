import { columnNumber, localAddress, quoteSheet } from "../../cells/address";
import type { ScanOptions } from "../../scanner/result/reader";
import { formatId, parseKey, type FindingId, isSameKpi } from "../../scanner/result/findingId";
import { drillThrough, type DrillThrough } from "../../scanner/drillThrough/drillThrough";
import { planDrillThrough, drillThroughSheetName } from "../../scorecard/drillThrough/planDrillThrough";
import { columnOf } from "../../scorecard/layout";
import { readAnswers } from "../stored/answers";
import { scanSettings } from "../stored/settledResult";
import { readSettings } from "../stored/settings";
import { AddInError } from "../host/errors";
import { sheetTags } from "../sheets/sheetTags";
import { earlierLines, isPartOf } from "./scorecardJobs";
import { perform } from "../host/operation";
import { runStep } from "../host/requirements";
import { tableSheetContent } from "../sheets/tableSheet";
import { shiftDates } from "../read/dateSystem";
import { workbookReader } from "../read/reader";
import type { Found } from "../sheets/sheetJob";
import { writeSheets } from "../sheets/writeSheets";

export type DrillThroughOptions = Pick<ScanOptions, "answers" | "client" | "dates" | "signal" | "onProgress">;

/** Rows that are listed at most; how many there are is said. */
const mostRows = 5000;

/**
 * Writes a sheet with the rows behind a line of the scorecard, or replaces the earlier one of the same line. All or nothing.
 *
 * @param key the key of the line, "MTTR/mean@Tickets!A1"; without a table, as earlier versions wrote it, the first one's
 */
export async function writeDrillThrough(
  key: string,
  options: DrillThroughOptions = {},
): Promise<{ readonly sheetName: string }> {
  const { behind, formats } = await readRows(key, options);
  const { client } = options;
  const id = formatId(behind);
  const mark = sheetTags.rows(id, client);
  const { names } = await perform(
    writeSheets({
      reading: isPartOf(client),
      jobs: (found) => {
        const plan = planDrillThrough(behind, {
          formats,
          client,
          back: client === undefined ? placeOf(behind, found) : undefined,
        });
        return { jobs: [{ mark, name: drillThroughSheetName(behind), content: () => tableSheetContent(plan) }] };
      },
      signal: options.signal,
    }),
  );
  return { sheetName: names.get(mark) ?? "" };
}

async function readRows(
  key: string,
  options: DrillThroughOptions,
): Promise<{ readonly behind: DrillThrough; readonly formats: readonly string[] }> {
  const answers = { ...(await readAnswers()), ...options.answers };
  const settings = await readSettings();
  return runStep(async (context) => {
    const reader = workbookReader(context, { signal: options.signal });
    const behind = await drillThrough(reader, parseKey(key), {
      today: new Date(),
      ...options,
      ...scanSettings(settings),
      answers,
      limit: mostRows,
    });
    if (!behind) {
      throw new AddInError(
        "RowsNotFound",
        "The workbook no longer gives this value, so its rows can't be listed. Scan again. Nothing in the workbook was changed.",
        true,
      );
    }
    const formats = await readFormats(context, behind);
    return { behind: asInWorkbook(behind, formats, reader.dateShift()), formats };
  });
}

/** The rows with their dates as the workbook counts them. */
function asInWorkbook(behind: DrillThrough, formats: readonly string[], days: number): DrillThrough {
  if (days === 0) return behind;
  const rows = behind.rows.map((row) => ({ ...row, cells: shiftDates([row.cells], [formats], -days)[0] ?? [] }));
  return { ...behind, rows };
}

/** Dates and percentages look as they do in the source: the format of the first row listed. */
async function readFormats(
  context: Excel.RequestContext,
  { sheet, columns, rows }: DrillThrough,
): Promise<readonly string[]> {
  const [first] = rows;
  if (!first) return [];
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const cells = columns.map((letters) => {
    const cell = worksheet.getCell(first.row - 1, columnNumber(letters));
    cell.load("numberFormat");
    return cell;
  });
  await context.sync();
  return cells.map((cell) => String((cell.numberFormat as unknown[][])[0]?.[0] ?? "General"));
}

/** Where the line stands on the scorecard, as a link needs it. */
function placeOf(id: FindingId, { sheets, earlier }: Found): string | undefined {
  const mark = [sheetTags.details, sheetTags.scorecard(undefined)].find((one) => earlier.has(one));
  const cells = earlierLines(earlier);
  const name = sheets.find((sheet) => sheet.mark === mark)?.name;
  if (!cells || name === undefined) return undefined;
  const keys = cells.values.map((line) => String(line[columnOf.id - cells.columnIndex] ?? ""));
  const same = keys.flatMap((key, at) => (key !== "" && isSameKpi(parseKey(key), id) ? [at] : []));
  // A key of another table leads to another line: without the line's own one, only a KPI's only line is meant.
  const row = keys.includes(formatId(id)) ? keys.indexOf(formatId(id)) : same.length === 1 ? (same[0] ?? -1) : -1;
  return row < 0 ? undefined : `${quoteSheet(name)}!${localAddress(row + cells.rowIndex, 0)}`;
}
