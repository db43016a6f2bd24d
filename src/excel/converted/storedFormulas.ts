import type { CellInput } from "../formulas/editCells";

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

export function storedKey(token: string): string {
  return `${prefix}${token}`;
}

export function storedToken(key: string): string | undefined {
  return key.startsWith(prefix) ? key.slice(prefix.length) : undefined;
}

export function writeStoredFormulas({ cells, ...rest }: StoredFormulas): string {
  const rows = cells.map(({ row, column, formula, value, spilled }) =>
    spilled ? [row, column, formula, value, spilled] : [row, column, formula, value],
  );
  return JSON.stringify({ version, ...rest, cells: rows });
}

/** Undefined where a record is damaged, or of a newer version. */
export function readStoredFormulas(value: unknown): StoredFormulas | undefined {
  const stored = parsed(value);
  if (stored?.version !== version || !Array.isArray(stored.cells) || !Array.isArray(stored.sheets)) return undefined;
  const cells = stored.cells.map(([row, column, formula, shown, spilled]) => ({
    row,
    column,
    formula,
    value: shown,
    ...(spilled ? { spilled } : {}),
  }));
  return { name: stored.name, row: stored.row, column: stored.column, cells, sheets: stored.sheets };
}

type StoredCell = [number, number, string, CellInput, (readonly (readonly CellInput[])[])?];

function parsed(
  value: unknown,
): (Omit<StoredFormulas, "cells"> & { version: number; cells: StoredCell[] }) | undefined {
  try {
    const stored: unknown = typeof value === "string" ? JSON.parse(value) : value;
    return typeof stored === "object" && stored !== null
      ? (stored as Omit<StoredFormulas, "cells"> & { version: number; cells: StoredCell[] })
      : undefined;
  } catch {
    return undefined;
  }
}
