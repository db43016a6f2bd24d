import { existsSync } from "node:fs";
import { basename } from "node:path";
import { reviewOf, reviewSheetName, writeReviewAlone } from "../../excel/scorecard/clientReview";
import { freeSheetName } from "../../excel/sheets/scorecardSheets";
import type { ScanResult } from "../../scanner/result/finding";
import { planReview } from "../../scorecard/review/planReview";
import { typedInReview, type TypedReview } from "../../scorecard/review/typedReview";
import type { SheetDocument } from "../document/sheetDocument";
import { WorkbookDocument } from "../document/workbookDocument";
import { startExcelHost } from "../excel-host";
import { InputError } from "../files/inputError";
import { openFile } from "../files/openFile";
import { saveXlsx } from "../files/saveXlsx";

interface ReviewFile {
  readonly client: string;
  readonly company: string | undefined;
  /** Where it is saved: what was typed into an earlier review there is kept. */
  readonly out: string;
}

/** The bytes of a workbook with the client's review and nothing else, and whether it takes the place of an earlier one. */
export async function reviewFile(result: ScanResult, { client, company, out }: ReviewFile) {
  const review = reviewOf(result, client, { company, createdAt: new Date() });
  const sheetName = freeSheetName(reviewSheetName(review.client), []);
  const typed = typedBefore(out, review.client);
  const document = new WorkbookDocument();
  document.addSheet(sheetName);
  const host = startExcelHost(document);
  const uninstall = host.install();
  try {
    await host.run((context) => writeReviewAlone(context, planReview(review, { sheetName, typed })));
  } finally {
    uninstall();
    host.dispose();
  }
  return { bytes: saveXlsx(document), review };
}

/**
 * What stands in the user's cells of the file that is there.
 *
 * @throws InputError where a file is there that is no review of this client: it might be the only copy of something, and what
 * was typed for one client must not reach another
 */
function typedBefore(out: string, client: string): TypedReview | undefined {
  if (!existsSync(out)) return undefined;
  const { sheets } = openFile(out).document;
  const values = sheets.length === 1 ? rowsOf(sheets[0]) : [];
  const typed = values[0]?.[0] === client ? typedInReview({ values, columnIndex: 0 }) : undefined;
  if (typed) return typed;
  throw new InputError(
    `${basename(out)} is there already and is no review of "${client}"; choose another name for --out.`,
  );
}

function rowsOf(sheet: SheetDocument | undefined): readonly (readonly unknown[])[] {
  const used = sheet?.cells.usedRange(true);
  if (!sheet || !used) return [];
  return Array.from({ length: used.row + used.rows }, (_, row) =>
    Array.from({ length: used.column + used.columns }, (_, column) => sheet.cells.value(row, column)),
  );
}
