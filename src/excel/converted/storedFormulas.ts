import type { CellInput, SettingEdit } from "../formulas/editCells";
import { asciiJson } from "../stored/asciiText";

/** A formula that was converted to its value. */
export interface StoredFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellInput;
  /** What a formula that spilled showed, its own cell included. */
  readonly spilled?: readonly (readonly CellInput[])[];
}

/** The formulas of one sheet that were converted to values. */
export interface StoredFormulas {
  readonly name: string;
  /** Where the area around the cells began: rows that were inserted since have moved it. */
  readonly row: number;
  readonly column: number;
  readonly cells: readonly StoredFormula[];
  /** The sheets of the workbook at that time, [id, name]: one that was renamed since is found by its id. */
  readonly sheets: readonly (readonly [string, string])[];
}

const version = 1;
// As earlier versions wrote it: their workbooks are still read.
const prefix = "msp-scorecard.frozen.";

/** What all records of a workbook may take together. */
export const mostStored = 1_000_000; // characters

/** Excel fails on a setting of nearly a million characters, also when it is read: a longer record is cut into pieces. */
export const longestPiece = 200_000; // characters

/** The version of the setting that says how many pieces there are, and of how many characters together. */
const piecesVersion = 2;

/** What the workbook's settings hold of one record. */
export interface StoredRecord {
  /** As it stands there, by key. */
  readonly settings: ReadonlyMap<string, string>;
  /** Undefined where it is damaged, not all there, or of a newer version. */
  readonly record: StoredFormulas | undefined;
}

/** A record's settings under a token of its own, as [key, text]. */
export function writeStoredFormulas(token: string, { cells, ...rest }: StoredFormulas): SettingEdit[] {
  const rows = cells.map(({ row, column, formula, value, spilled }) =>
    spilled ? [row, column, formula, value, spilled] : [row, column, formula, value],
  );
  const key = `${prefix}${token}`;
  const text = asciiJson({ version, ...rest, cells: rows });
  if (text.length <= longestPiece) return [{ key, before: undefined, after: text }];
  const pieces: string[] = [];
  for (let at = 0; at < text.length; at += longestPiece) pieces.push(text.slice(at, at + longestPiece));
  const head = JSON.stringify({ version: piecesVersion, pieces: pieces.length, characters: text.length });
  return [
    { key, before: undefined, after: head },
    ...pieces.map((piece, n) => ({ key: `${key}.${n + 1}`, before: undefined, after: piece })),
  ];
}

/** What takes a record out of the settings. */
export function dropStored(stored: StoredRecord | undefined): SettingEdit[] {
  return [...(stored?.settings ?? [])].map(([key, before]) => ({ key, before, after: undefined }));
}

/** The records among the workbook's settings, by their tokens. */
export function readRecords(
  settings: readonly { readonly key: string; readonly value: unknown }[],
): ReadonlyMap<string, StoredRecord> {
  const found = new Map<string, Map<string, string>>();
  for (const { key, value } of settings) {
    const [token] = key.startsWith(prefix) ? key.slice(prefix.length).split(".") : [];
    if (token === undefined) continue;
    const own = found.get(token) ?? new Map<string, string>();
    found.set(token, own.set(key, typeof value === "string" ? value : JSON.stringify(value)));
  }
  return new Map([...found].map(([token, own]) => [token, { settings: own, record: recordIn(token, own) }]));
}

function recordIn(token: string, settings: ReadonlyMap<string, string>): StoredFormulas | undefined {
  const key = `${prefix}${token}`;
  const head = parsed(settings.get(key));
  if (head?.["version"] !== piecesVersion) return formulasIn(head);
  const { pieces, characters } = head;
  if (typeof pieces !== "number") return undefined;
  const text = Array.from({ length: Math.min(pieces, settings.size) }, (_piece, n) => settings.get(`${key}.${n + 1}`));
  const whole = text.join("");
  return whole.length === characters ? formulasIn(parsed(whole)) : undefined;
}

/** All of it, or nothing: a record that somebody damaged would put wrong formulas into cells. */
function formulasIn(stored: Readonly<Record<string, unknown>> | undefined): StoredFormulas | undefined {
  if (stored?.["version"] !== version) return undefined;
  const { name, row, column, sheets, cells } = stored;
  if (typeof name !== "string" || !isPlace(row) || !isPlace(column)) return undefined;
  if (!Array.isArray(sheets) || !sheets.every(isSheet) || !Array.isArray(cells)) return undefined;
  const found = cells.flatMap((cell) => cellIn(cell) ?? []);
  return found.length === cells.length ? { name, row, column, cells: found, sheets } : undefined;
}

function cellIn(stored: unknown): StoredFormula | undefined {
  if (!Array.isArray(stored)) return undefined;
  const [row, column, formula, value, spilled] = stored as readonly unknown[];
  if (!isPlace(row) || !isPlace(column) || typeof formula !== "string" || !formula.startsWith("=")) return undefined;
  if (!isContent(value)) return undefined;
  if (spilled === undefined || spilled === null) return { row, column, formula, value };
  return isSpill(spilled) ? { row, column, formula, value, spilled } : undefined;
}

function isPlace(stored: unknown): stored is number {
  return typeof stored === "number" && Number.isInteger(stored) && stored >= 0 && stored < 2 ** 20;
}

function isContent(stored: unknown): stored is CellInput {
  return typeof stored === "string" || typeof stored === "boolean" || Number.isFinite(stored);
}

function isSpill(stored: unknown): stored is readonly (readonly CellInput[])[] {
  return Array.isArray(stored) && stored.every((line) => Array.isArray(line) && line.every(isContent));
}

function isSheet(stored: unknown): stored is readonly [string, string] {
  return Array.isArray(stored) && stored.length === 2 && stored.every((one) => typeof one === "string");
}

function parsed(text: string | undefined): Readonly<Record<string, unknown>> | undefined {
  try {
    const stored: unknown = JSON.parse(text ?? "");
    return typeof stored === "object" && stored !== null ? (stored as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
