import { unitOf } from "../../catalogue/variant";
import { isCountedKpi, kpiById } from "../../kpis/ids";
import type { Finding, FormulaOrReason, ScanResult } from "../../scanner/result/finding";
import { formatId, type FindingId } from "../../scanner/result/findingId";
import type { Mode } from "../../scorecard/plan";
import { AddInError } from "../host/errors";
import { namesToday, renameSheets } from "../formulas/sheetReferences";
import { queueHistory } from "../sheets/historySheet";
import { holdsLines, sheetTags } from "../sheets/sheetTags";
import { perform } from "../host/operation";
import { queueSettings } from "../stored/settings";
import { sourceIn, type ScorecardSource } from "./storedScorecard";
import { collectValues } from "./typedCells";
import { scorecardJobs, type ScorecardJobs } from "./scorecardJobs";
import { sheetsOf, type WrittenScorecard } from "./writeScorecard";
import type { EarlierCells } from "../sheets/earlierCells";
import type { Found, SheetJob } from "../sheets/sheetJob";
import { writeSheets } from "../sheets/writeSheets";

type Switched = ScorecardJobs;

/**
 * Writes all scorecard sheets of the workbook in another mode, without a scan and with the numbers that they show. What the
 * user typed stays. Gives the sheet that is shown afterwards.
 */
export async function switchMode(mode: Mode, signal?: AbortSignal): Promise<WrittenScorecard> {
  let read: ReturnType<typeof queueHistory> | undefined;
  let settings: ReturnType<typeof queueSettings> | undefined;
  let switched: readonly Switched[] = [];
  const notices: string[] = [];
  let shown: Switched | undefined;
  let front: SheetJob | undefined;
  const {
    names,
    replaced,
    notices: besides,
  } = await perform(
    writeSheets({
      reading: holdsLines,
      active: true,
      read(context) {
        settings = queueSettings(context);
        return (read = queueHistory(context));
      },
      async jobs(found) {
        const history = read?.found(found.sheets).entries ?? [];
        const sources = await sourcesIn(found, notices);
        const workings = found.sheets.find(({ mark }) => mark === sheetTags.workings)?.name;
        const writing = sources.map(({ mark, source }) => {
          const earlier = found.earlier.get(mark);
          const asShown = { ...source, mode, result: asToday(source, found, earlier), sheets: sheetsOf(found.sheets) };
          return scorecardJobs(asShown, history, found.earlier, { settings: settings?.(), standing: { workings } });
        });
        switched = await Promise.all(writing);
        const active = found.sheets.find(({ id }) => id === found.activeId)?.mark;
        shown = switched.find(({ jobs }) => jobs.some(({ mark }) => mark === active)) ?? switched[0];
        front = shown?.jobs.find(({ mark }) => mark === active) ?? shown?.jobs[0];
        return { jobs: switched.flatMap(({ jobs }) => jobs) };
      },
      shown: () => front,
      signal,
    }),
  );
  if (!shown) throw new Error("No scorecard was written.");
  return {
    sheetName: names.get(front?.mark ?? "") ?? "",
    linesName: names.get(sheetTags.details) ?? "",
    scorecard: shown.scorecard,
    replaced: [...replaced.values()].flat(),
    notices: [...notices, ...besides],
  };
}

async function sourcesIn({ sheets, earlier }: Found, notices: string[]) {
  const scorecards = sheets.filter(({ mark }) => isLinesSheet(mark, sheets));
  const read = await Promise.all(
    scorecards.map(async ({ mark = "", name }) => ({ mark, name, source: await sourceIn(earlier.get(mark)) })),
  );
  const unknown: string[] = [];
  const sources = read.flatMap(({ mark, name, source }) => {
    const gone = source?.result.findings.find((finding) => !isCountedKpi(finding));
    if (source && !gone) return [{ mark, source }];
    if (gone) unknown.push(unknownWay(name, gone));
    else
      notices.push(
        `Sheet "${name}" was left unchanged: it lacks the data that it was made from. Scan and write it again.`,
      );
    return [];
  });
  notices.push(...unknown);
  if (sources.length > 0) return sources;
  if (unknown[0] !== undefined)
    throw new AddInError("ScorecardTooOld", `${unknown[0]} Nothing in the workbook was changed.`);
  throw new AddInError(
    scorecards.length > 0 ? "ScorecardTooOld" : "NoScorecard",
    scorecards.length > 0
      ? "The scorecard lacks the data that it was made from. Scan and write it again. Nothing in the workbook was changed."
      : "There is no scorecard in this workbook yet. Scan and write one first. Nothing in the workbook was changed.",
  );
}

/** The sheet that holds the lines: the workbook's page does only where an earlier version wrote it. */
function isLinesSheet(mark: string | undefined, sheets: Found["sheets"]): boolean {
  return mark === sheetTags.details || (holdsLines(mark) && !sheets.some((one) => one.mark === sheetTags.details));
}

/** Another version of the add-in wrote the sheet: it counted in a way that this one does not have. */
function unknownWay(sheetName: string, { kpi, variant }: Pick<Finding, "kpi" | "variant">): string {
  return `Sheet "${sheetName}" counts ${kpi} as "${variant}", which this version of the add-in does not know, and was left unchanged. Scan again to write it again.`;
}

/** What the scorecard was made from, with the values that it shows now, and formulas over the sheets as they are called now. */
function asToday({ result, sheets }: ScorecardSource, found: Found, earlier: EarlierCells | undefined): ScanResult {
  const nameOf = namesToday(sheets, found.sheets);
  const values = collectValues(earlier, result.findings);
  const today = (formula: FormulaOrReason): FormulaOrReason => {
    if (!("formula" in formula)) return formula;
    const renamed = renameSheets(formula.formula, nameOf);
    return "formula" in renamed ? renamed : { reason: `the sheet "${renamed.gone}" was deleted` };
  };
  const renamed = (address: string): string => {
    const found = renameSheets(address, nameOf);
    return "formula" in found ? found.formula : address;
  };
  const named = <T extends FindingId>(one: T): T => ({ ...one, table: renamed(one.table) });
  const findings = result.findings.map((finding): Finding => ({
    ...named(finding),
    // An earlier version may have called the unit of the same number otherwise.
    unit: unitOf(kpiById(finding.kpi), finding.variant),
    value: values.get(formatId(finding)) ?? finding.value,
    ranges: finding.ranges.map(renamed),
    native: today(finding.native),
    live: today(finding.live),
  }));
  const series = result.series.map((one) => ({
    ...named(one),
    points: one.points.map((point) => ({ ...point, native: today(point.native) })),
  }));
  const bridges = result.bridges?.map((one) => ({
    ...one,
    table: renamed(one.table),
    steps: one.steps.map((step) => ({ ...step, native: today(step.native) })),
  }));
  const regions = result.regions.map(({ countedIn, ...region }) => {
    const counted = countedIn === undefined ? undefined : renameSheets(countedIn, nameOf);
    return { ...region, ...(counted && "formula" in counted && { countedIn: counted.formula }) };
  });
  return { ...result, findings, series, bridges, regions, breakdowns: result.breakdowns.map(named) };
}
