import { formatId, matchKeys, type FindingId } from "../../scanner/result/findingId";
import type { Plan } from "../../scorecard/plan";
import { planLooks, queueCharts, queueRowsAndColumns, queuePlan } from "../sheets/applyPlan";
import type { SheetContent } from "../sheets/drafts";
import { keptKeys, queueRowKeys } from "../sheets/rowKeys";
import { queueSource, sourceColumn } from "./storedScorecard";

interface SheetFacts {
  /** The findings of today: earlier lines are those of their keys. */
  readonly findings: readonly FindingId[];
  /** What the scorecard was made from, where the sheet carries it. */
  readonly packed?: string | undefined;
  /** Whether its charts show cells that find the lines by their name, which is there at the end only. */
  readonly refersToNames?: boolean;
  /** What is queued when all sheets stand in their places. */
  readonly finish?: SheetContent["finish"];
}

/** A sheet of a scorecard as Office.js calls; an earlier one that stays takes its cells over, row by row. */
export function planContent(plan: Plan, { findings, packed, refersToNames = false, finish }: SheetFacts): SheetContent {
  const keys = keptKeys(plan.rowKeys);
  return {
    plan,
    queue(sheet) {
      queuePlan(sheet, plan);
      queueRowKeys(sheet, keys);
      if (packed !== undefined) queueSource(sheet, packed);
    },
    charts: {
      names: plan.charts.map(({ name }) => name),
      atEnd: refersToNames,
      queue: (sheet) => queueCharts(sheet, plan),
    },
    kept: {
      keys,
      columns: [[0, plan.columnWidths.length], ...(packed === undefined ? [] : [[sourceColumn, 1] as const])],
      queueLines: (sheet) => queueRowsAndColumns(sheet, plan),
      keysToday(earlier) {
        const today = matchKeys(
          earlier.filter((key) => key.includes("/")),
          findings,
        );
        return earlier.map((key) => {
          const id = today.get(key);
          return id ? formatId(id) : key;
        });
      },
    },
    ...(finish && { finish }),
    looks: planLooks(plan),
  };
}
