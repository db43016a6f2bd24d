import { assumptions, needsOf, type AssumptionKey } from "../../catalogue/assumptions";
import { kpiById } from "../../kpis/ids";
import type { Series } from "../../scanner/result/series";
import type { Typed } from "../plan";
import type { FoundNumber, ScorecardRow } from "../scorecard";
import { baseFor } from "./bases";
import { lineKey } from "./lineKey";

/** What the workbook tells about an assumption. */
export interface Found extends FoundNumber {
  /** The line whose value it is: the sheet then follows that line. */
  readonly row?: ScorecardRow;
}

/** An assumption as it stands on the sheet. */
export interface Assumption {
  readonly key: AssumptionKey;
  readonly number: number; // as the lines refer to it
  readonly found?: Found;
  readonly typed?: number;
  /** What is calculated with: the typed number before the found one. */
  readonly used?: number;
  /** Names of the KPIs that need it. */
  readonly usedBy: readonly string[];
}

/** The assumptions that the lines of a scorecard need, in a fixed order, with what is known about each. */
export function knownAssumptions(
  rows: readonly ScorecardRow[],
  tickets: Found | undefined,
  typed: ReadonlyMap<string, Typed>,
): readonly Assumption[] {
  const needed = (Object.keys(assumptions) as AssumptionKey[]).flatMap((key) => {
    const users = rows.filter(({ kpi }) => {
      const rule = kpiById(kpi).valueAtStake;
      return rule && needsOf(rule).includes(key);
    });
    return users.length === 0 ? [] : [{ key, usedBy: [...new Set(users.map(({ name }) => name))] }];
  });
  return needed.map(({ key, usedBy }, index) => {
    const found = foundFor(key, rows, tickets);
    const own = typed.get(lineKey(key))?.target;
    return { key, usedBy, number: index + 1, found, typed: own, used: own ?? found?.value };
  });
}

function foundFor(key: AssumptionKey, rows: readonly ScorecardRow[], tickets: Found | undefined): Found | undefined {
  if (key === "ticketsPerMonth") return tickets;
  const row = rows.find(({ kpi }) => kpiById(kpi).assumption === key);
  if (row) return { value: row.value, from: `Found in the workbook: ${row.name}, ${row.variantLabel}`, row };
  return baseFor(key, rows) ?? publishedFor(key);
}

function publishedFor(key: AssumptionKey): Found | undefined {
  const declared = assumptions[key];
  return "low" in declared ? { value: declared.low, from: "Published, the low end" } : undefined;
}

/** Tickets a month: the mean of the whole months of the fullest series that counts tickets. */
export function ticketsPerMonth(series: readonly Series[]): FoundNumber | undefined {
  const candidates = series
    .filter(({ kpi, grain, variant }) => kpiById(kpi).countsTickets && grain === "month" && variant !== "reported")
    .map(({ points }) => points.filter(({ complete }) => complete))
    .filter((points) => points.length > 0);
  const total = (points: (typeof candidates)[number]) => points.reduce((sum, { rowsUsed }) => sum + rowsUsed, 0);
  const fullest = candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, points) => (best && total(best) >= total(points) ? best : points),
    undefined,
  );
  const [first, last] = [fullest?.[0], fullest?.[fullest.length - 1]];
  if (!fullest || !first || !last) return undefined;
  return {
    value: total(fullest) / fullest.length,
    from: `Counted in the workbook: mean of the complete months from ${first.period.label} to ${last.period.label}`,
  };
}
