import { fromSerial } from "../../../src/cells/date/serial";
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

/** A number that a workbook has to give: a KPI, the variants that may carry it, and its value. */
export interface Truth {
  readonly kpi: string;
  readonly variants: readonly string[];
  /** Undefined where no number can be right: the KPI has to be left out. */
  readonly value: number | undefined;
  /** A KPI that this one follows from: where it is refused with a reason, so is this. */
  readonly from?: string;
  /** Where it isn't the value of all: whose, or of which month. */
  readonly part?: Part;
  /** The sheet that it comes from, where a workbook has several tables. */
  readonly sheet?: string;
}

/** A part of the records: those of a month ("2026-03") or of a client. */
export interface Part {
  readonly by: "month" | "client";
  readonly name: string;
  /** The KPI over all records. */
  readonly whole: number;
}

/** The truth over all records, by month and by client: of each part that has a value. */
export function truthWithParts<T>(
  kpi: string,
  variants: readonly string[],
  records: readonly T[],
  valueOf: (records: readonly T[]) => number,
  parts: Readonly<Partial<Record<Part["by"], (record: T) => string>>>,
): Truth[] {
  const whole = valueOf(records);
  const truths: Truth[] = [{ kpi, variants, value: whole }];
  for (const [by, nameOf] of Object.entries(parts) as [Part["by"], (record: T) => string][]) {
    for (const name of new Set(records.map(nameOf))) {
      const value = valueOf(records.filter((one) => nameOf(one) === name));
      if (!Number.isNaN(value)) truths.push({ kpi, variants, value, part: { by, name, whole } });
    }
  }
  return truths;
}

/** The month of a date as "2026-03". */
export function monthOf(serial: number): string {
  return fromSerial(Math.floor(serial)).toISOString().slice(0, 7);
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
