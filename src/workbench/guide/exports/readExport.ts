import { columnLetters, firstCellOf } from "../../../cells/address";
import type { KpiId } from "../../../kpis/ids";
import type { RegionKind } from "../../../scanner/result/finding";
import { scan } from "../../../scanner/scan";
import type { Role } from "../../../scanner/vocabulary/roles";
import { madeUpCell } from "./madeUpCells";
import { sheetReader } from "./sheetReader";

/** A column of a made-up export: what it is taken for, and what stands above it. */
export interface ExportColumn {
  readonly role: Role;
  readonly heading: string;
}

/** A KPI that an export gives, and the columns that it came from. */
export interface Given {
  readonly kpi: KpiId;
  readonly variant: string;
  readonly from: readonly Role[];
}

/** The name of a sheet that says nothing. */
const unnamed = "Export";
const rows = 24;

/** What a scan makes of an export. */
export interface ReadExport {
  readonly kind?: RegionKind;
  readonly given: readonly Given[];
  /** What each heading was read as, in words. */
  readonly readAs: ReadonlyMap<string, string>;
}

/**
 * Scans an export of these columns with made-up rows.
 *
 * @param options settled: the columns are what they are given as, whatever their headings say
 */
export async function readExport(
  columns: readonly ExportColumn[],
  { settled = false, sheet = unnamed }: { readonly settled?: boolean; readonly sheet?: string } = {},
): Promise<ReadExport> {
  const cells = [
    columns.map(({ heading }) => heading),
    ...Array.from({ length: rows }, (_, row) => columns.map(({ role }) => madeUpCell(role, row))),
  ];
  const answers = columns.map(({ role }, index) => [`role:${sheet}!${columnLetters(index)}`, role] as const);
  const { findings, regions } = await scan(sheetReader(sheet, cells), {
    weigh: "none",
    ...(settled ? { answers: Object.fromEntries(answers) } : {}),
  });
  const given = findings.map(({ kpi, variant, ranges }) => ({
    kpi,
    variant,
    from: ranges.flatMap((range) => columns[firstCellOf(range)?.column ?? -1]?.role ?? []),
  }));
  const readAs = (regions[0]?.columns ?? []).map(({ heading, label = "" }) => [heading, label] as const);
  return { kind: regions[0]?.kind, given, readAs: new Map(readAs) };
}
