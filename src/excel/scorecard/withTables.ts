import { columnNumber, quoteSheet } from "../../cells/address";
import type { Finding, RecognisedRegion, ScanResult } from "../../scanner/result/finding";
import { formatId, isSameKpi, type FindingId } from "../../scanner/result/findingId";

/** An id as earlier versions kept it: without the table's key, with its sheet and kind in words. */
type Kept = Omit<FindingId, "table"> & { readonly table?: string; readonly source?: string };

/** A scan as it is kept on a scorecard, with the tables that the ids of earlier versions did not name. */
export function withTables(result: ScanResult): ScanResult {
  const taken = new Set<string>();
  const findings = result.findings.map((finding) => {
    const table = (finding as Kept).table ?? tableOf(finding, result);
    // Earlier versions kept two values of one table under one name: their cells tell them apart.
    const own = taken.has(formatId({ ...finding, table })) ? `${finding.ranges[0] ?? table} (${taken.size})` : table;
    taken.add(formatId({ ...finding, table: own }));
    return { ...finding, table: own };
  });
  const named = <T extends FindingId>(one: T): T => {
    const { table, source } = one as Kept;
    const first = findings.find((finding) => isSameKpi(finding, one) && (finding as Kept).source === source);
    return { ...one, table: table ?? first?.table ?? "" };
  };
  // Earlier versions knew no workings.
  const workings = (result.workings as ScanResult["workings"] | undefined) ?? [];
  return { ...result, findings, workings, series: result.series.map(named), breakdowns: result.breakdowns.map(named) };
}

/** The table in which the first range lies; without any, the range itself tells one finding from the other. */
function tableOf({ ranges: [range = ""] }: Finding, { regions }: ScanResult): string {
  const region = regions.find((one) => contains(one, range));
  return region ? `${quoteSheet(region.sheet)}!${region.address.split(":")[0] ?? ""}` : range;
}

function contains({ sheet, address }: RecognisedRegion, range: string): boolean {
  const [at] = cornersOf(range);
  const [from, to = from] = cornersOf(address);
  if (!range.startsWith(`${quoteSheet(sheet)}!`) || !at || !from || !to) return false;
  return at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column;
}

/** The cells of an address, first and last: "Tickets!$J$2:$J$20". */
function cornersOf(address: string): { readonly row: number; readonly column: number }[] {
  const cells = address.slice(address.lastIndexOf("!") + 1).matchAll(/\b([A-Z]+)\$?(\d+)/g);
  return [...cells].map(([, letters = "", digits]) => ({ row: Number(digits), column: columnNumber(letters) }));
}
