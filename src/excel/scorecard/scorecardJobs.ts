import type { HistoryEntry } from "../../scorecard/history/entry";
import { buildScorecard } from "../../scorecard/buildScorecard";
import { defaultTitle, titleColumn } from "../../scorecard/page/pageHead";
import type { Plan } from "../../scorecard/plan";
import { planReview } from "../../scorecard/review/planReview";
import { typedInReview } from "../../scorecard/review/typedReview";
import { planSheets, sheetKeys, type SheetKey } from "../../scorecard/planSheets";
import type { Scorecard } from "../../scorecard/scorecard";
import type { EarlierCells } from "../sheets/earlierCells";
import { workingsContent } from "../sheets/workingsSheet";
import type { Workings } from "../../scanner/result/workings";
import { planWorkings, workingsTitle } from "../../scorecard/workings/planWorkings";
import { withWorkings } from "../../scorecard/workings/withWorkings";
import { planContent } from "./planContent";
import { reviewContent, reviewOf, reviewSheetName } from "./clientReview";
import { sheetTags } from "../sheets/sheetTags";
import type { SheetJob } from "../sheets/sheetJob";
import { packSource, type ScorecardSource } from "./storedScorecard";
import { longestCompany, queueSettingsChange, type StoredSettings, type WorkbookSettings } from "../stored/settings";
import { collectTyped } from "./typedCells";

/** The sheets of a scorecard as they stand, by their marks. */
export type Earlier = ReadonlyMap<string, EarlierCells>;

export interface ScorecardJobs {
  readonly jobs: readonly SheetJob[];
  readonly scorecard: Scorecard;
}

/** The mark and the wanted name of each sheet of a workbook's scorecard. */
const sheets: Readonly<Record<SheetKey, { readonly mark: string; readonly name: string }>> = {
  page: { mark: sheetTags.scorecard(undefined), name: "MSP Scorecard" },
  details: { mark: sheetTags.details, name: "MSP Details" },
  method: { mark: sheetTags.method, name: "MSP Method" },
};

/** Whether a sheet is one of those that a scorecard is written on. */
export function isPartOf(client: string | undefined): (mark: string) => boolean {
  const marks = client ? [sheetTags.scorecard(client)] : sheetKeys.map((key) => sheets[key].mark);
  return (mark) => marks.includes(mark);
}

/** The sheet with the lines of an earlier scorecard: earlier versions had all of it on one. */
export function earlierLines(earlier: Earlier): EarlierCells | undefined {
  return earlier.get(sheetTags.details) ?? earlier.get(sheetTags.scorecard(undefined));
}

interface JobOptions {
  readonly settings?: StoredSettings | undefined;
  /** The workings that are there already, for a scorecard that is written without a scan. */
  readonly standing?: { readonly workings: string | undefined };
}

/** The sheets of a scorecard; of a client's there is a review. What the user typed into an earlier one is carried over. */
export async function scorecardJobs(
  source: ScorecardSource,
  history: readonly HistoryEntry[],
  earlier: Earlier,
  { settings: stored = { settings: {} }, standing }: JobOptions = {},
): Promise<ScorecardJobs> {
  const { result, scope, client, mode } = source;
  const { settings } = stored;
  const scorecard = buildScorecard(result, { scope, client, createdAt: new Date(source.createdAt), history });
  if (client) return { scorecard, jobs: [reviewJob(source, client, earlier, settings)] };
  const typed = collectTyped(earlierLines(earlier), result.findings);
  const packed = await packSource(source);
  const retitled = titleTypedOver(earlier.get(sheets.page.mark));
  const company = retitled ?? settings.company;
  const keepCompany = ({ context }: Excel.Worksheet) => {
    if (retitled !== undefined && !stored.isNewer) queueSettingsChange(context, { ...settings, company: retitled });
  };
  const workings = mode === "native" ? result.workings : [];
  let plans: Readonly<Record<SheetKey, Plan>> | undefined;
  const jobs = sheetKeys.map((key): SheetJob => ({
    ...sheets[key],
    ...(key !== "method" && { withNext: true }),
    content(_sheetName, names, drafts) {
      const nameOf = (one: SheetKey) => names.get(sheets[one].mark) ?? "";
      const over = standing ? standing.workings : drafts.get(sheetTags.workings);
      const short = () =>
        over === undefined || workings.length === 0 ? scorecard : withWorkings(scorecard, workings, over);
      plans ??= planSheets(short(), { mode, typed, company, names: byKey(nameOf) });
      return planContent(plans[key], {
        findings: result.findings,
        packed: key === "details" ? packed : undefined,
        refersToNames: key === "page" && mode !== "values",
        ...(key === "page" && { finish: keepCompany }),
      });
    },
  }));
  return { scorecard, jobs: [...jobs, ...(workings.length > 0 && !standing ? [workingsJob(workings)] : [])] };
}

/** It may be handed over: so nothing on it, seen or hidden, tells what it was made from. */
function reviewJob(
  { result, createdAt }: ScorecardSource,
  client: string,
  earlier: Earlier,
  { company }: WorkbookSettings,
): SheetJob {
  const mark = sheetTags.scorecard(client);
  const review = reviewOf(result, client, { company, createdAt: new Date(createdAt) });
  const typed = typedInReview(earlier.get(mark));
  const content = (sheetName: string) => reviewContent(planReview(review, { sheetName, typed }));
  return { mark, name: reviewSheetName(review.client), content };
}

function workingsJob(workings: readonly Workings[]): SheetJob {
  return {
    mark: sheetTags.workings,
    name: workingsTitle,
    isReferredTo: true,
    content: () => workingsContent(planWorkings(workings)),
  };
}

function byKey(of: (key: SheetKey) => string): Readonly<Record<SheetKey, string>> {
  return { page: of("page"), details: of("details"), method: of("method") };
}

/** What the user typed over the page's title since it was written; undefined where nobody did. */
function titleTypedOver(page: EarlierCells | undefined): string | undefined {
  if (!page || page.rowIndex > 0 || page.columnIndex > 0) return undefined;
  const [line = []] = page.values;
  const [title, written] = [String(line[0] ?? "").trim(), String(line[titleColumn] ?? "")];
  return title === "" || title === written || title === defaultTitle ? undefined : title.slice(0, longestCompany);
}
