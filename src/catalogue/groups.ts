import { foldKey } from "../cells/text";

/** What was added up under one label. */
export interface Group {
  /** The label's first spelling. */
  readonly key: string;
  readonly totals: readonly number[];
}

/** Adds up numbers by label. Labels are compared without case and outer spaces; the first spelling is shown. */
export function groupBy(rows: Iterable<readonly [string, ...number[]]>): readonly Group[] {
  const groups = new Map<string, { key: string; totals: number[] }>();
  for (const [key, ...numbers] of rows) {
    const folded = foldKey(key);
    const group = groups.get(folded);
    if (group) numbers.forEach((value, index) => (group.totals[index] = (group.totals[index] ?? 0) + value));
    else groups.set(folded, { key, totals: numbers });
  }
  return [...groups.values()];
}

/** Groups by their first total, the largest first; equal ones keep the order in which they were found. */
export function largestFirst(groups: readonly Group[]): readonly Group[] {
  return [...groups].sort((a, b) => (b.totals[0] ?? 0) - (a.totals[0] ?? 0));
}
