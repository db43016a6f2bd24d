import type { RatingWord } from "../catalogue/benchmark";
import { gapTo, shareOfGoal } from "../catalogue/goal";
import { ratingByTarget } from "../catalogue/rating";
import { kpiById } from "../kpis/ids";
import { headlineKeys, restatedKeys } from "./headline";
import type { Typed } from "./plan";
import { weigh } from "./balanced";
import { scorecardRows, type Scorecard, type ScorecardRow } from "./scorecard";
import { severityOf } from "./severity";
import { knownAssumptions, type Assumption } from "./valueAtStake/known";
import { valueAtStakeOf, type ValueAtStake } from "./valueAtStake/valueAtStake";

/** One line as the sheet shows it: the row, with what the user typed and what follows from it. */
export interface Line {
  readonly entry: ScorecardRow;
  /** What the user typed beside the line; else what the user's own sheet says. */
  readonly target?: number;
  readonly note?: string;
  /** Whether the user wants it on the one page: "yes", "no", or what the declarations say. */
  readonly onPage?: string;
  readonly gap?: number;
  readonly percent?: number;
  /** By the typed target where there is one, else by the published figures. */
  readonly rating: RatingWord;
  readonly worth?: ValueAtStake;
  readonly score?: number;
  readonly weight?: number;
  /** It stands for its KPI in the balanced score and in what to fix. */
  readonly headline: boolean;
  /** A headline whose miss is a fault of its own: no other line says the same. */
  readonly isFault: boolean;
  /** How urgent: by the rating, then by money or by the missing share. */
  readonly severity: number;
  /** The severity of a KPI's most urgent line; -1 for its other lines, so that no KPI is named twice. */
  readonly worst: number;
  /** 1 = to be fixed first; undefined = nothing to fix. */
  readonly rank?: number;
}

export interface Lines {
  readonly lines: readonly Line[];
  readonly assumptions: readonly Assumption[];
}

/** What stands in the sheet's own columns, computed here: the sheet's formulas give the same. */
export function evaluateLines(scorecard: Scorecard, typed: ReadonlyMap<string, Typed> = new Map()): Lines {
  const rows = scorecardRows(scorecard);
  const assumptions = knownAssumptions(rows, scorecard.ticketsPerMonth, typed);
  const weights = weigh(rows);
  const headlines = headlineKeys(rows);
  const restated = restatedKeys(rows);
  const open = rows.map((entry) => {
    const { target = entry.sheetTarget?.value, note, onPage } = typed.get(entry.key) ?? {};
    const gap = target === undefined ? entry.assessment.gap : gapTo({ goal: target }, entry.value, entry.better);
    const percent =
      target === undefined
        ? entry.assessment.percentOfTarget
        : shareOfGoal({ goal: target }, entry.value, entry.better);
    const worth = valueAtStakeOf(entry.kpi, gap, assumptions);
    const rating = ratingOf(entry, target);
    const isFault = headlines.has(entry.key) && !restated.has(entry.key);
    return {
      entry,
      target,
      note,
      onPage,
      gap,
      percent,
      rating,
      worth,
      ...weights.get(entry.key),
      headline: headlines.has(entry.key),
      isFault,
      // Another way of counting is no fault of its own, unless the user set a target for it.
      severity: isFault || target !== undefined ? severityOf(rating, worth, percent) : -1,
    };
  });
  const worst = open.map((line, at) => (isWorst(open, line, at) ? line.severity : -1));
  const lines = open.map((line, at): Line => ({ ...line, worst: worst[at] ?? -1, rank: rankOf(worst, at) }));
  return { lines, assumptions };
}

function ratingOf(entry: ScorecardRow, target: number | undefined): RatingWord {
  return target === undefined ? entry.rating : ratingByTarget(kpiById(entry.kpi), entry.value, target, entry);
}

/** Of several lines of a KPI with the same severity the first one counts. */
function isWorst(all: readonly Omit<Line, "worst" | "rank">[], line: (typeof all)[number], at: number): boolean {
  return !all.some(
    (other, index) =>
      other.entry.kpi === line.entry.kpi &&
      (other.severity > line.severity || (other.severity === line.severity && index < at)),
  );
}

function rankOf(worst: readonly number[], at: number): number | undefined {
  const own = worst[at] ?? -1;
  if (own <= 0) return undefined;
  return 1 + worst.filter((other, index) => other > own || (other === own && index < at)).length;
}
