import { countKnownHeadings } from "./dictionary/lookup";
import type { SkippedSheet } from "./finding";
import type { SheetInfo, WorkbookReader } from "./reader";
import { recognise, type Recognition } from "./recognition/recognise";
import { readGrid } from "./regions/grid";
import { findRegions, type Region } from "./regions/regions";
import type { Session } from "./session";

/** A region of a sheet, and what table of records it was taken for, if any. */
export interface Place {
  readonly region: Region;
  readonly recognition: Recognition | undefined;
}

/** Every region of a workbook, sheet by sheet, always in the same order; hidden sheets are named in `skipped`. */
export async function* placesOf(
  session: Session,
  reader: WorkbookReader,
  skipped: SkippedSheet[],
): AsyncGenerator<Place> {
  const sheets = (await reader.sheets()).filter((sheet) => !isSkipped(sheet, skipped));
  for (const sheet of sheets) {
    const grid = await readGrid(session, sheet);
    if (!grid) continue;
    for (const region of findRegions(grid, countKnownHeadings)) {
      yield { region, recognition: recognise(region, session.options.answers ?? {}) };
    }
  }
}

function isSkipped(sheet: SheetInfo, skipped: SkippedSheet[]): boolean {
  if (sheet.ours) return true;
  if (sheet.visibility === "visible") return false;
  skipped.push({ sheet: sheet.name, reason: `Sheet "${sheet.name}" is hidden and was not read` });
  return true;
}
