import type { HistoryEntry } from "../../scorecard/history/entry";
import { historyOf } from "../../scorecard/history/history";
import type { Check } from "../../scorecard/plan";
import { planScorecard } from "../../scorecard/planScorecard";
import { buildScorecard } from "../../scorecard/buildScorecard";
import type { Scorecard } from "../../scorecard/scorecard";
import { planLooks, queuePlan } from "../sheets/applyPlan";
import { keepHistory, queueHistory } from "../sheets/historySheet";
import { sheetTags } from "../sheets/sheetTags";
import { perform } from "../host/operation";
import { scorecardSheetName, type SheetState } from "../sheets/scorecardSheets";
import { packSource, queueSource, type ScorecardSource } from "./storedScorecard";
import { collectTyped } from "./typedCells";
import type { EarlierCells } from "../sheets/earlierCells";
import { writeSheets, type SheetJob } from "../sheets/writeSheets";

export interface WrittenScorecard {
  readonly sheetName: string;
  readonly scorecard: Scorecard;
  /** Formulas that did not give what was counted, and were replaced by the number. */
  readonly replaced: readonly Check[];
  /** What could not be done besides, one sentence each. */
  readonly notices: readonly string[];
}

/** What a scorecard is to be made from; without a scope it is the workbook's name. */
export type WantedScorecard = Omit<ScorecardSource, "scope" | "sheets"> & { readonly scope?: string };

/**
 * Writes the scorecard sheet, or replaces the earlier one of the same scope, and adds to the history in the same step. A
 * failure at any request leaves the workbook as it was. At most 8 round trips, whatever the number of source rows.
 */
export async function writeScorecardSheet(wanted: WantedScorecard, signal?: AbortSignal): Promise<WrittenScorecard> {
  const mark = sheetTags.scorecard(wanted.client);
  let read: ReturnType<typeof queueHistory> | undefined;
  let scorecard: Scorecard | undefined;
  const notices: string[] = [];
  const {
    names,
    replaced,
    notices: besides,
  } = await perform(
    writeSheets({
      reading: (one) => one === mark,
      read: (context) => (read = queueHistory(context)),
      async jobs({ workbookName, sheets, earlier }) {
        const found = read?.found(sheets) ?? { entries: [] };
        const source = { ...wanted, scope: wanted.scope ?? workbookName, sheets: sheetsOf(sheets) };
        const made = await scorecardJob(source, found.entries, earlier.get(mark));
        scorecard = made.scorecard;
        const { job, inPlace, problem } = keepHistory(found, historyOf(made.scorecard, source.result));
        if (problem !== undefined) notices.push(problem);
        return { jobs: [made.job, ...(job ? [job] : [])], inPlace };
      },
      signal,
    }),
  );
  if (!scorecard) throw new Error("The scorecard was written before it was made.");
  return {
    sheetName: names.get(mark) ?? "",
    scorecard,
    replaced: replaced.get(mark) ?? [],
    notices: [...notices, ...besides],
  };
}

export function sheetsOf(sheets: readonly SheetState[]): ScorecardSource["sheets"] {
  return sheets.map(({ id, name }) => [id, name] as const);
}

/** The sheet of a scorecard. What the user typed into an earlier one is carried over. */
export async function scorecardJob(
  source: ScorecardSource,
  history: readonly HistoryEntry[],
  earlier: EarlierCells | undefined,
): Promise<{ readonly job: SheetJob; readonly scorecard: Scorecard }> {
  const { result, scope, client, mode } = source;
  const scorecard = buildScorecard(result, { scope, client, createdAt: new Date(source.createdAt), history });
  const typed = collectTyped(earlier, result.findings);
  const packed = await packSource(source);
  const job: SheetJob = {
    mark: sheetTags.scorecard(client),
    name: scorecardSheetName(client),
    content(sheetName) {
      const plan = planScorecard(scorecard, { mode, sheetName, typed });
      return {
        plan,
        queue(sheet) {
          queuePlan(sheet, plan);
          queueSource(sheet, packed);
        },
        looks: planLooks(plan),
      };
    },
  };
  return { job, scorecard };
}
