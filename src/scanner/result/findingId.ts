import { localAddress, quoteSheet } from "../../cells/address";
import type { KpiId } from "../../kpis/ids";

/** What tells a finding from every other one of its workbook. */
export interface FindingId {
  /** The table that it comes from, by its first heading: "Tickets!A1". */
  readonly table: string;
  readonly kpi: KpiId;
  readonly variant: string;
}

/** An id as it was written down. Without a table, as earlier versions wrote it, the number counts in the order of the scan. */
export interface FindingKey {
  readonly kpi: string;
  readonly variant: string;
  readonly table?: string;
  readonly number?: number;
}

/** The key of a table whose first heading stands in this cell; row and column count from zero. */
export function tableKey(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!${localAddress(row, column)}`;
}

/** An id as text: "MTTR/mean@Tickets!A1". */
export function formatId({ table, kpi, variant }: Required<Omit<FindingKey, "number">>): string {
  return `${kpi}/${variant}@${table}`;
}

/** Reads "MTTR/mean@Tickets!A1", and what earlier versions wrote: "MTTR/mean", "MTTR/mean#2". */
export function parseKey(text: string): FindingKey {
  const [, kpi = text, variant = "", table, number] = /^([^/]+)\/([^@#]*)(?:@([\s\S]+)|#(\d+))?$/.exec(text) ?? [];
  return { kpi, variant, ...(table && { table }), ...(number && { number: Number(number) }) };
}

/** The way of counting as people read it; the table is named where the KPI comes from several: "mean (Tickets!A1)". */
export function variantWords({ table, variant }: FindingId, isOneOfSeveral: boolean): string {
  return isOneOfSeveral ? `${variant} (${table})` : variant;
}

/** Reads the words of `variantWords`, and what earlier versions wrote for a second table: "mean#2". */
export function parseVariantWords(kpi: string, words: string): FindingKey {
  const [, variant = words, table] = /^(.*?) \(([\s\S]+)\)$/.exec(words) ?? [];
  return parseKey(table === undefined ? `${kpi}/${variant}` : formatId({ kpi, variant, table }));
}

export function isSameFinding(one: FindingId, other: FindingId): boolean {
  return isSameKpi(one, other) && one.table === other.table;
}

/** The same KPI counted in the same way, of whichever table. */
export function isSameKpi(one: FindingKey, other: FindingKey): boolean {
  return one.kpi === other.kpi && one.variant === other.variant;
}

/** The finding that a key means, among all of a scan in its order. */
export function findByKey<T extends FindingKey>(all: readonly T[], key: FindingKey): T | undefined {
  const same = all.filter((one) => isSameKpi(one, key));
  return key.table === undefined ? same[(key.number ?? 1) - 1] : same.find(({ table }) => table === key.table);
}

/**
 * The finding that each of an earlier scorecard's keys means. A table that was moved, or whose sheet was renamed, has
 * another key now: what is left of a KPI on both sides belongs together in its order.
 */
export function matchKeys<T extends FindingKey>(
  keys: readonly string[],
  all: readonly T[],
  parse: (key: string) => FindingKey = parseKey,
): ReadonlyMap<string, T> {
  const matched = new Map<string, T>();
  const parsed = new Map(keys.map((key) => [key, parse(key)]));
  for (const [key, one] of parsed) {
    const found = findByKey(all, one);
    if (found) matched.set(key, found);
  }
  const taken = new Set(matched.values());
  for (const [key, one] of parsed) {
    const left = matched.has(key) ? undefined : all.find((other) => !taken.has(other) && isSameKpi(one, other));
    if (!left) continue;
    taken.add(left);
    matched.set(key, left);
  }
  return matched;
}
