import { formula, literal, meanDuration, medianDuration, quotient, type Expression } from "../../catalogue/native";
import { namespace } from "../../catalogue/nativeFormula";
import type { TimeUnit } from "../../catalogue/unit";
import { perDay } from "../../catalogue/unit";
import type { KeyColumn, TimeColumn } from "../columns/column";
import type { FormulaOrReason } from "../finding";
import { rangeOf } from "../measures/measured";
import type { RecordTable } from "../records/table";
import { isClean, liveObstacle, nativeObstacle } from "./obstacles";

/** Formulas have to agree to 1e-9; an engine may add in another order than we do. */
const sameDigits = 2e-10;

/** What a formula for the time between two columns stands on. */
export interface ElapsedFormula {
  readonly table: RecordTable;
  readonly from: TimeColumn;
  readonly to: TimeColumn;
  readonly unit: TimeUnit;
  /** 1 for the rows with both dates. */
  readonly rows: Uint8Array;
  /** Only rows with one of these labels. */
  readonly only?: { readonly column: KeyColumn; readonly labels: readonly string[] };
  /** Rows whose second date lies before the first are part of the value. */
  readonly negativesCount?: boolean;
}

/** The mean time as an ordinary formula. */
export function nativeMean(about: ElapsedFormula): FormulaOrReason {
  const reason = obstacle(about);
  if (reason) return { reason };
  const { opened, resolved, mask, clean, unit } = parts(about);
  if (!clean && losesDigits(about)) {
    return {
      reason: "Text stands among the dates, and the formula that passes over text would lose digits of so short a time",
    };
  }
  if (!about.negativesCount) return formula(meanDuration({ opened, resolved, unit, clean, ...(mask ? { mask } : {}) }));
  const both = `ISNUMBER(${opened})*ISNUMBER(${resolved})*(${opened}>0)*(${resolved}>0)${mask ? `*${mask}` : ""}`;
  const days = clean
    ? `SUMPRODUCT(${both}*(${resolved}-${opened}))`
    : `(SUMPRODUCT(${both},${resolved})-SUMPRODUCT(${both},${opened}))`;
  return formula(`${quotient(days, `SUMPRODUCT(${both})`)}*${perDay[unit]}`);
}

/** The median time as an ordinary formula; there is none over ranges that hold text. */
export function nativeMedian(about: ElapsedFormula): FormulaOrReason {
  const reason = obstacle(about);
  if (reason) return { reason };
  const { opened, resolved, mask, clean, unit } = parts(about);
  if (!clean) return { reason: "A median over columns that hold text needs array formulas" };
  if (about.negativesCount)
    return { reason: "Rows with a negative time are part of this median, which no plain formula allows" };
  return formula(medianDuration({ opened, resolved, unit, clean, ...(mask ? { mask } : {}) }));
}

/** =MSP.<id>(from,to), which leaves out rows with a negative time; the unit where it is not the function's own. */
export function liveElapsed(id: string, about: ElapsedFormula, unit?: TimeUnit): FormulaOrReason {
  const reason = about.only
    ? "The functions take whole ranges, not only the rows of one priority"
    : about.negativesCount
      ? `MSP.${id} leaves out rows with a negative time, which are part of this value`
      : liveObstacle(about.table, [about.from, about.to]);
  if (reason) return { reason };
  const asked = unit ? `,"${unit}"` : "";
  return formula(`${namespace}.${id}(${rangeOf(about.table, about.from)},${rangeOf(about.table, about.to)}${asked})`);
}

/** Where text stands among the dates, each column is summed on its own; true when the difference of the sums is too rough. */
function losesDigits({ from, to, rows, negativesCount }: ElapsedFormula): boolean {
  let [exact, first, second] = [0, 0, 0];
  for (let row = 0; row < rows.length; row++) {
    if (!rows[row]) continue;
    const [a, b] = [from.values[row] ?? NaN, to.values[row] ?? NaN];
    if (b < a && !negativesCount) continue;
    exact += b - a;
    first += a;
    second += b;
  }
  return Math.abs(second - first - exact) > sameDigits * Math.abs(exact);
}

function obstacle({ table, from, to }: ElapsedFormula): string | undefined {
  return nativeObstacle(table, [from, to]);
}

function parts({ table, from, to, unit, only }: ElapsedFormula): {
  opened: string;
  resolved: string;
  unit: TimeUnit;
  clean: boolean;
  mask?: Expression;
} {
  const masks: Expression[] = [];
  if (only) masks.push(labelMask(table, only.column, only.labels));
  if (table.client) masks.push(labelMask(table, table.client.column, [table.client.label]));
  return {
    opened: rangeOf(table, from),
    resolved: rangeOf(table, to),
    unit,
    clean: isClean([from, to]),
    ...(masks.length > 0 ? { mask: masks.join("*") } : {}),
  };
}

/** 1 for rows with one of the labels; compared without case, as Excel does. */
export function labelMask(table: RecordTable, column: KeyColumn, labels: readonly string[]): Expression {
  const range = rangeOf(table, column);
  const tests = labels.map((label) => `(TRIM(${range})=${literal(label.replace(/\s+/g, " "))})`);
  return tests.length === 1 ? (tests[0] ?? "") : `(${tests.join("+")})`;
}
