import type { Finding, ScanResult } from "../../../src/scanner/result/finding";
import { isSameFinding } from "../../../src/scanner/result/findingId";
import { scan } from "../../../src/scanner/scan";
import { memoryReader, type SheetSpec } from "../../support/memoryReader";
import type { Part, Truth } from "./export";

/** What became of a number: given as it is, told beside another one, asked for, refused with a reason, or none of these. */
export type Outcome = "right" | "told" | "asked" | "refused" | "wrong" | "missed";

/** One number of a workbook, with what was given for it. */
export interface Judged extends Truth {
  readonly outcome: Outcome;
  readonly given?: number;
}

type Verdict = Pick<Judged, "outcome" | "given">;

/** Scans the sheets and holds every number against the truth. */
export async function judge(sheets: readonly SheetSpec[], truths: readonly Truth[]): Promise<Judged[]> {
  const result = await scan(memoryReader(...sheets));
  return truths.flatMap((truth) => {
    const verdict = outcomeOf(result, truth);
    return verdict ? [{ ...truth, ...verdict }] : [];
  });
}

/** Undefined for a part of what isn't right as a whole: that is judged already. */
function outcomeOf(result: ScanResult, { kpi, variants, value, from, part, sheet }: Truth): Verdict | undefined {
  const found = result.findings.find(
    (one) =>
      one.kpi === kpi &&
      variants.includes(one.variant) &&
      (sheet === undefined || one.table.startsWith(`${sheet}!`) || one.table.startsWith(`'${sheet}'!`)),
  );
  const asks = result.questions.length > 0;
  if (part) return found && isClose(found.value, part.whole) ? outcomeOfPart(result, found, part, value) : undefined;
  // Nothing is given where no number can be right.
  if (!found && value === undefined) return { outcome: "right" };
  if (!found) {
    if (asks) return { outcome: "asked" };
    const isSaid =
      result.notMeasured.some((one) => one.kpi === kpi || one.kpi === from) ||
      result.regions.length === 0 ||
      result.warnings.length > 0;
    return { outcome: isSaid ? "refused" : "missed" };
  }
  if (value === undefined) return { outcome: asks ? "asked" : "wrong", given: found.value };
  const given = found.value;
  if (isClose(given, value)) return { outcome: "right", given };
  if (found.choices?.some(({ gives }) => isClose(gives, value))) return { outcome: "told", given };
  return { outcome: asks ? "asked" : "wrong", given };
}

/** A month's value, or a client's, where the value of all is right. */
function outcomeOfPart(result: ScanResult, found: Finding, part: Part, value = NaN): Verdict {
  const given = part.by === "month" ? valueOfMonth(result, found, part.name) : valueOfClient(result, found, part.name);
  if (given !== undefined && isClose(given, value)) return { outcome: "right", given };
  if (result.questions.length > 0) return { outcome: "asked", ...(given !== undefined && { given }) };
  return given === undefined ? { outcome: "missed" } : { outcome: "wrong", given };
}

function valueOfMonth({ series }: ScanResult, found: Finding, month: string): number | undefined {
  const own = series.find((one) => one.grain === "month" && isSameFinding(one, found));
  return own?.points.find(({ period }) => period.from.startsWith(month))?.value;
}

function valueOfClient({ breakdowns }: ScanResult, found: Finding, client: string): number | undefined {
  const own = breakdowns.find((one) => one.by === "client" && isSameFinding(one, found));
  return own?.rows.find(({ label }) => label === client)?.value;
}

/** Excel keeps a second to about 1e-5 of a day's 86,400: durations agree to a thousandth of a minute. */
function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}
