import { columnLetters, firstCellOf } from "../../cells/address";
import type { Cell } from "../../cells/cell";
import type { Column } from "../table/columns/column";
import type { Role } from "../vocabulary/roles";
import type { Measurement } from "../measures/shared/measurement";
import { counts, outside } from "../aggregate/rowClassification";
import { labelOf } from "../result/naming";
import { findByKey, isSameKpi, type FindingId, type FindingKey } from "../result/findingId";
import type { ScanOptions, WorkbookReader } from "../result/reader";
import { dropCode } from "../table/records/rowFilter";
import type { RecordTable } from "../table/records/table";
import { createSession, type Session } from "../session";
import type { FollowedNumber } from "../result/finding";
import { scan } from "../scan";
import { traced, type Traced } from "./provenance";
import type { ReadRows } from "../result/readRows";

/** One row of a table as a KPI sees it. */
export interface DrillThroughRow {
  /** Where it stands on another sheet than the first one. */
  readonly sheet?: string;
  /** Row of the sheet, counted from 1. */
  readonly row: number;
  readonly counted: boolean;
  /** One sentence, where it was left out. */
  readonly reason?: string;
  /** What the row adds to the KPI, as `valueLabel` says. */
  readonly value?: number;
  readonly cells: readonly Cell[];
}

/** The rows behind a KPI: which counted, and which were left out and why. */
export interface DrillThrough extends FindingId {
  readonly variantLabel: string;
  readonly sheet: string;
  readonly headings: readonly string[];
  /** Letters of the columns that `cells` come from. */
  readonly columns: readonly string[];
  /** What `value` says, with its unit: "Hours to resolve". */
  readonly valueLabel?: string;
  /** Counted rows and those left out, in sheet order, at most as many as asked for. */
  readonly rows: readonly DrillThroughRow[];
  readonly counted: number;
  readonly leftOut: number;
}

const mostRows = 5000;
/** Columns that tell a reader which row it is, shown before those that the value rests on. */
const nameRoles: readonly Role[] = [
  ...(["ticketId", "callId", "invoiceId", "ticketClient", "timeClient", "client", "member"] as const),
];

/**
 * The rows behind one finding of a scan with the same options; undefined where the workbook yields no such finding.
 * Reads the workbook again. Rejects like a scan: when cancelled, and when a read fails.
 */
export async function drillThrough(
  reader: WorkbookReader,
  key: FindingKey,
  options: ScanOptions & { readonly limit?: number } = {},
): Promise<DrillThrough | undefined> {
  const session = createSession(reader, options);
  const passed: FindingId[] = [];
  for await (const found of traced(session, reader)) {
    if (!isSameKpi(found.id, key)) continue;
    passed.push(found.id);
    if (findByKey(passed, key)) return describe(session, found, options.limit ?? mostRows);
  }
  // Its table was moved, or its sheet renamed: where the workbook yields one finding of the KPI, it is that one.
  const [moved] = passed;
  if (!moved) return behindCombination(reader, key, options);
  return passed.length === 1 && key.table !== undefined ? drillThrough(reader, moved, options) : undefined;
}

/** What a finding that no table shows itself follows from: the rows behind its only number, or each of its numbers. */
async function behindCombination(
  reader: WorkbookReader,
  key: FindingKey,
  options: ScanOptions & { readonly limit?: number },
): Promise<DrillThrough | undefined> {
  const { findings } = await scan(reader, options);
  const combined = findings.filter(({ follows }) => follows !== undefined);
  const finding = findByKey(combined, key) ?? combined.find((one) => isSameKpi(one, key));
  if (!finding?.follows) return undefined;
  const { table, kpi, variant, variantLabel, follows } = finding;
  const [only, ...others] = follows;
  const own = only?.finding && others.length === 0 ? await drillThrough(reader, only.finding, options) : undefined;
  return { ...(own ?? ofNumbers(follows)), table, kpi, variant, variantLabel };
}

/** Each number where it stands. */
function ofNumbers(follows: readonly FollowedNumber[]): Listed {
  const places = follows.map(({ ranges: [first = ""] }) => firstCellOf(first));
  const sheet = places[0]?.sheet ?? "";
  return {
    sheet,
    headings: ["Number"],
    columns: [columnLetters(0)],
    valueLabel: "Value",
    rows: follows.map(({ name, value }, index) => ({
      row: (places[index]?.row ?? 0) + 1,
      ...(places[index]?.sheet === sheet ? {} : { sheet: places[index]?.sheet ?? sheet }),
      counted: true,
      value,
      cells: [name],
    })),
    counted: follows.length,
    leftOut: 0,
  };
}

async function describe(session: Session, found: Traced, limit: number): Promise<DrillThrough> {
  const about = { ...found.id, variantLabel: labelOf(found.kpi, found.id.variant) };
  const rows =
    "read" in found ? ofCells(found.read, limit) : await ofTable(session, found.table, found.measured, limit);
  return { ...about, ...rows };
}

type Listed = Omit<DrillThrough, keyof FindingId | "variantLabel">;

/** Values that were read as they stand: each of their rows counts. */
function ofCells({ sheet, headings, columns, rows }: ReadRows, limit: number): Listed {
  return {
    sheet,
    headings,
    columns: columns.map(columnLetters),
    ...(rows.some(({ value }) => value !== undefined) ? { valueLabel: "Amount" } : {}),
    rows: rows.slice(0, limit).map((one) => ({ ...one, row: one.row + 1, counted: true })),
    counted: rows.length,
    leftOut: 0,
  };
}

async function ofTable(session: Session, table: RecordTable, measured: Measurement, limit: number): Promise<Listed> {
  const { classification, rowValue } = measured;
  const columns = columnsOf(table, measured.roles);
  const found: Omit<DrillThroughRow, "cells">[] = [];
  const at: number[] = [];
  for (let row = 0; row < table.rows && at.length < limit; row++) {
    const reason = reasonOf(measured, row);
    if (reason === undefined) continue;
    at.push(row);
    const counted = reason === "";
    found.push({
      row: table.row + row + 1,
      counted,
      ...(counted ? (rowValue ? { value: rowValue.of(row) } : {}) : { reason }),
    });
  }
  const cells = await rawCells(session, table, columns, (at.at(-1) ?? -1) + 1);
  return {
    sheet: table.sheet,
    headings: columns.map(({ heading }) => heading),
    columns: columns.map(({ column }) => columnLetters(column)),
    ...(rowValue ? { valueLabel: rowValue.label } : {}),
    rows: found.map((one, index) => ({ ...one, cells: cells.map((line) => line[at[index] ?? -1] ?? null) })),
    counted: classification.rowsUsed,
    leftOut: classification.leftOut.reduce((sum, { rows }) => sum + rows, 0),
  };
}

type ShownColumn = Pick<Column, "heading" | "column">;

/** Why a row was left out; "" where it counts; undefined where it is none of the KPI's rows at all. */
function reasonOf({ classification }: Measurement, row: number): string | undefined {
  const verdict = classification.classes[row] ?? outside;
  if (verdict === counts) return "";
  if (verdict !== outside) return `${classification.reasons[verdict - 1]?.ofOne ?? ""}.`;
  const code = classification.table.dropped[row] ?? 0;
  if (code === 0 || code === dropCode.blank) return undefined;
  return `${classification.table.excluded.find((one) => one.code === code)?.ofOne ?? ""}.`;
}

function columnsOf(table: RecordTable, roles: readonly Role[]): ShownColumn[] {
  return [...new Set([...nameRoles, ...roles])].flatMap((role): ShownColumn[] => {
    const column = table.columns.get(role);
    if (!column) return [];
    return column.type === "time" && column.times ? [column, column.times] : [column];
  });
}

/** The cells of columns as they stand, down to the last row that is shown. */
async function rawCells(
  session: Session,
  table: RecordTable,
  columns: readonly ShownColumn[],
  rows: number,
): Promise<readonly (readonly Cell[])[]> {
  const { grid, complete, firstRow } = table.recognition.region;
  if (rows === 0) return columns.map(() => []);
  const found: (readonly Cell[])[] = [];
  for (const { column, heading } of columns) {
    if (complete) {
      const own: Cell[] = [];
      for (let row = 0; row < rows; row++) own.push(grid.cells[firstRow + row]?.[column - grid.column] ?? null);
      found.push(own);
    } else found.push(await session.column(table.sheet, column, table.row, rows, heading));
  }
  return found;
}
