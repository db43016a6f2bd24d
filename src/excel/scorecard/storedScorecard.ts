import type { ScanResult } from "../../scanner/result/finding";
import type { WorkbookScan } from "../read/changedSince";
import { withTables } from "./withTables";
import type { Mode } from "../../scorecard/plan";
import { asciiJson } from "../stored/asciiText";
import { packText, unpackText } from "../stored/packText";
import type { EarlierCells } from "../sheets/earlierCells";

/**
 * What a scorecard was made from. It travels on the sheet itself, in a hidden column far to the right: so it is copied,
 * replaced and deleted with the sheet, and the sheet can be written anew in another mode without a new scan.
 */
export interface ScorecardSource {
  readonly mode: Mode;
  readonly scope: string;
  readonly client?: string;
  readonly createdAt: string; // ISO
  readonly result: ScanResult;
  /** The sheets of the workbook, [id, name]: formulas find one that was renamed since by its id. */
  readonly sheets: readonly (readonly [string, string])[];
}

/** Raised when a reader of the version before would misread what is written. */
const version = 1;
export const sourceColumn = 60;
const longestPiece = 30_000; // a cell holds 32,767 characters

/** The source as text, to be put on the sheet; of workings it keeps where columns stand, as their cells are on a sheet of their own. */
export async function packSource(source: ScorecardSource): Promise<string> {
  return packText(asciiJson({ version, ...source, result: withoutCells(source.result) }));
}

function withoutCells({ seen: _seen, ...result }: WorkbookScan): ScanResult {
  const workings = result.workings.map((one) => ({
    ...one,
    columns: one.columns.map((column) => ({ ...column, note: "", cells: { values: [] } })),
  }));
  return { ...result, workings };
}

export function queueSource(sheet: Excel.Worksheet, text: string): void {
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += longestPiece) pieces.push(text.slice(at, at + longestPiece));
  const range = sheet.getRangeByIndexes(0, sourceColumn, pieces.length, 1);
  range.values = pieces.map((piece) => [`'${piece}`]);
  range.getEntireColumn().columnHidden = true;
}

/** The source in an earlier scorecard's cells; undefined where it is missing, damaged or of a newer version. */
export async function sourceIn(earlier: EarlierCells | undefined): Promise<ScorecardSource | undefined> {
  const at = sourceColumn - (earlier?.columnIndex ?? 0);
  const text = (earlier?.values ?? []).map((line) => String(line[at] ?? "")).join("");
  try {
    const stored = JSON.parse(await unpackText(text)) as Partial<ScorecardSource> & { readonly version?: number };
    if (stored.version !== version || !stored.result) return undefined;
    return { ...(stored as ScorecardSource), result: withTables(stored.result) };
  } catch {
    return undefined;
  }
}
