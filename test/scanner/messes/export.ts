import type { Cell } from "../../../src/cells/cell";
import type { Random } from "./random";

/** A column of an export: what it says of each of its records. */
export interface ExportColumn<T> {
  /** What it holds, whatever its heading says. */
  readonly field: string;
  readonly heading: string;
  readonly cell: (record: T) => Cell;
}

/** An export that is still to be written: a mess changes one part of it. */
export interface Export<T> {
  readonly sheet: string;
  /** What a record is called: "Ticket". */
  readonly noun: string;
  readonly columns: readonly ExportColumn<T>[];
  readonly records: readonly T[];
  /** Lines above the headings and below the records. */
  readonly above: readonly (readonly Cell[])[];
  readonly below: readonly (readonly Cell[])[];
  /** What is done to the finished lines. */
  readonly finish: readonly ((lines: Cell[][]) => Cell[][])[];
}

/** A number that an export has to give: a KPI, the variants that may carry it, and its value. */
export interface Truth {
  readonly kpi: string;
  readonly variants: readonly string[];
  readonly value: number;
  /** A KPI that this one follows from: where it is refused with a reason, so is this. */
  readonly from?: string;
}

/** Something that people and tools do to exports. What it does to the truth, the records tell. */
export interface Mess<T> {
  readonly name: string;
  /** Messes of one group exclude each other, such as two languages. */
  readonly group: string;
  readonly apply: (before: Export<T>, random: Random) => Export<T>;
}

/** The cells of an export. */
export function render<T>({ columns, records, above, below, finish }: Export<T>): Cell[][] {
  const lines = [
    columns.map(({ heading }) => heading),
    ...records.map((record) => columns.map(({ cell }) => cell(record))),
  ];
  const body = finish.reduce<Cell[][]>((cells, change) => change(cells), lines);
  return [...above.map((line) => [...line]), ...body, ...below.map((line) => [...line])];
}

/** The same export with some columns changed. */
export function withColumns<T>(
  before: Export<T>,
  change: (column: ExportColumn<T>) => ExportColumn<T> | readonly ExportColumn<T>[],
): Export<T> {
  return { ...before, columns: before.columns.flatMap(change) };
}

/** Other headings, by field; fields that aren't named keep theirs. */
export function renamed<T>(before: Export<T>, headings: Readonly<Record<string, string>>): Export<T> {
  return withColumns(before, (column) => ({ ...column, heading: headings[column.field] ?? column.heading }));
}
