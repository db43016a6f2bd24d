import { reasonKinds } from "../notices/reasons";
import type { Finding } from "../result/finding";

/** A number that a workbook holds, with where it comes from. Findings are such numbers. */
export interface Source
  extends
    Partial<Pick<Finding, "kpi" | "variant">>,
    Pick<
      Finding,
      | "table"
      | "value"
      | "currency"
      | "rowsUsed"
      | "leftOut"
      | "ranges"
      | "native"
      | "live"
      | "period"
      | "confidence"
      | "heading"
      | "reasons"
      | "warnings"
      | "choices"
    > {
  /** True for what a number was before: no finding follows from such numbers alone. */
  readonly earlier?: boolean;
  /** True for a period that the data cover only in part. */
  readonly partial?: boolean;
}

/** Where a number stands, for people: "KPIs!B4". */
export function placeOf({ ranges }: Source): string {
  return ranges.map((range) => range.replace(/\$/g, "")).join(", ");
}

/**
 * What two numbers must share to be combined: the days that they are about, or, where nothing says which, the table, and the
 * month that it names without its year. Numbers of different months or years, or with and without a period, never share it.
 */
export function timeOf({ period, table, reasons }: Source): string {
  if (period) return `${period.from} ${period.to}`;
  const named = reasons.find(({ code }) => code === reasonKinds.latestPeriod.code)?.fields["period"];
  return `${typeof named === "string" ? named : "undated"} in ${table}`;
}

/** The values of one number contradict each other where they are further apart than this share of the larger one. */
const apart = 0.02;

export function contradicts(one: number, other: number): boolean {
  return Math.abs(one - other) > apart * Math.max(Math.abs(one), Math.abs(other));
}
