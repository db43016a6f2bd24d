import { formatValue } from "../catalogue/format";
import { kpiById } from "../kpis/ids";
import { monthNumber } from "../cells/date/monthName";
import { plainCaptionWords } from "./vocabulary/captionWords";
import { warningKinds } from "./notices/warnings";
import type { Finding } from "./result/finding";
import type { Notice } from "./result/notice";

/** Values further apart than this share of the larger one contradict each other. */
const apart = 0.02;

/**
 * What different tables say of one KPI, counted in the same way over the same time, where they disagree. A value that
 * somebody wrote down is held against the KPI's first way of counting.
 */
export function contradictionsBetween(findings: readonly Finding[]): Notice[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const { kpi } = finding;
    const variant = finding.variant === "reported" ? (kpiById(kpi).variants[0]?.key ?? "") : finding.variant;
    const key = `${kpi}/${variant}`;
    groups.set(key, [...(groups.get(key) ?? []), finding]);
  }
  return [...groups.values()].flatMap((group) => {
    const [one, other] = furthest(group) ?? [];
    if (!one || !other) return [];
    const said = [one, other].map(({ value, unit, ranges }) => ({
      value: formatValue(value, unit),
      where: (ranges[0] ?? "").replace(/\$/g, ""),
    }));
    return [warningKinds.contradiction({ kpi: kpiById(one.kpi).name, said })];
  });
}

/** The two findings of a group that are furthest apart, if that is too far. */
function furthest(group: readonly Finding[]): readonly [Finding, Finding] | undefined {
  const scopes = new Set(group.map(scopeOf).filter((scope) => scope !== ""));
  let found: { readonly pair: readonly [Finding, Finding]; readonly by: number } | undefined;
  group.forEach((one, at) => {
    for (const other of group.slice(at + 1)) {
      if (one.table === other.table || one.unit !== other.unit || !isSameTime(one, other)) continue;
      if (!isSameScope(scopeOf(one), scopeOf(other), scopes.size)) continue;
      const by = Math.abs(one.value - other.value) / Math.max(Math.abs(one.value), Math.abs(other.value));
      if (by > (found?.by ?? apart)) found = { pair: [one, other], by };
    }
  });
  return found?.pair;
}

function isSameTime({ period: one }: Finding, { period: other }: Finding): boolean {
  return one?.from === other?.from && one?.to === other?.to;
}

/** Whose values a caption speaks of: its words without those that any table may bear. "" where it names nobody. */
function scopeOf({ caption = "" }: Finding): string {
  const words = caption.toLowerCase().match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const own = words.filter((word) => !plainCaptionWords.has(word) && monthNumber(word) === undefined);
  return [...new Set(own)].sort().join(" ");
}

/** A caption that names nobody speaks of all; beside several clients, sites or boards that is none of them. */
function isSameScope(one: string, other: string, scopes: number): boolean {
  return one === other || ((one === "" || other === "") && scopes < 2);
}
