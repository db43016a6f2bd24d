import { historyOf } from "../../scorecard/history/history";
import type { Check } from "../../scorecard/plan";
import type { Scorecard } from "../../scorecard/scorecard";
import { historyTitle } from "../../scorecard/history/historySheet";
import { historyBegun, keepHistory, queueHistory } from "../sheets/historySheet";
import { sheetTags } from "../sheets/sheetTags";
import { perform } from "../host/operation";
import { queueSettings } from "../stored/settings";
import type { SheetState } from "../sheets/scorecardSheets";
import { queueComparison, type WorkbookScan } from "../read/changedSince";
import { sendSteps } from "./clientReview";
import { isPartOf, scorecardJobs } from "./scorecardJobs";
import type { ScorecardSource } from "./storedScorecard";
import { writeSheets } from "../sheets/writeSheets";

export interface WrittenScorecard {
  readonly sheetName: string;
  /** The sheet with all lines: another one than that where the scorecard is a page for the whole workbook. */
  readonly linesName: string;
  /** Whose review it is; left out of the workbook's scorecard. */
  readonly client?: string;
  readonly scorecard: Scorecard;
  /** Formulas that did not give what was counted, and were replaced by the number. */
  readonly replaced: readonly Check[];
  /** What could not be done besides, one sentence each. */
  readonly notices: readonly string[];
}

/** What a scorecard is to be made from; without a scope it is the workbook's name. */
export type WantedScorecard = Omit<ScorecardSource, "scope" | "sheets" | "result"> & {
  readonly scope?: string;
  readonly result: WorkbookScan;
};

/**
 * Writes the sheets of a scorecard, or replaces the earlier ones of the same scope, and adds to the history in the same step.
 * A failure at any request leaves the workbook as it was, and so does a change since the scan. At most 10 round trips, whatever the number of source rows.
 */
export async function writeScorecardSheet(wanted: WantedScorecard, signal?: AbortSignal): Promise<WrittenScorecard> {
  const mark = sheetTags.scorecard(wanted.client);
  let read: ReturnType<typeof queueHistory> | undefined;
  let settings: ReturnType<typeof queueSettings> | undefined;
  let compare: ReturnType<typeof queueComparison> | undefined;
  let scorecard: Scorecard | undefined;
  let hasWorkings = false;
  let historyBegins = false;
  const notices: string[] = [];
  const {
    names,
    replaced,
    notices: besides,
  } = await perform(
    writeSheets({
      reading: isPartOf(wanted.client),
      read(context) {
        settings = queueSettings(context);
        const history = (read = queueHistory(context));
        return {
          alongside() {
            history.alongside();
            compare = queueComparison(context, wanted.result);
          },
        };
      },
      async jobs({ workbookName, sheets, earlier }) {
        compare?.();
        const found = read?.found(sheets) ?? { entries: [] };
        const source = { ...wanted, scope: wanted.scope ?? workbookName, sheets: sheetsOf(sheets) };
        const made = await scorecardJobs(source, found.entries, earlier, { settings: settings?.() });
        scorecard = made.scorecard;
        hasWorkings = made.jobs.some((job) => job.mark === sheetTags.workings);
        const { job, inPlace, problem, notice, begins } = keepHistory(found, historyOf(made.scorecard, source.result));
        if (problem !== undefined) notices.push(problem);
        if (notice !== undefined) notices.push(notice);
        historyBegins = begins ?? false;
        return { jobs: [...made.jobs, ...(job ? [job] : [])], inPlace };
      },
      removes: (sheet) => wanted.client === undefined && sheet.mark === sheetTags.workings && !hasWorkings,
      signal,
    }),
  );
  if (!scorecard) throw new Error("The scorecard was written before it was made.");
  return {
    sheetName: names.get(mark) ?? "",
    linesName: names.get(wanted.client === undefined ? sheetTags.details : mark) ?? "",
    ...(wanted.client === undefined ? {} : { client: wanted.client }),
    scorecard,
    replaced: [...replaced.values()].flat(),
    notices: [
      ...notices,
      ...besides,
      ...(historyBegins ? [historyBegun(names.get(sheetTags.history) ?? historyTitle)] : []),
      ...(wanted.client === undefined ? [] : [sendSteps]),
    ],
  };
}

export function sheetsOf(sheets: readonly SheetState[]): ScorecardSource["sheets"] {
  return sheets.map(({ id, name }) => [id, name] as const);
}
