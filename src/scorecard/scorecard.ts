import type { BusinessCalendar } from "../catalogue/businessCalendar";
import type { SourceVerdict } from "../catalogue/consensus";
import type { Better } from "../catalogue/figure";
import type { Assessment } from "../catalogue/rating";
import type { Area, RatingWord, Unit } from "../catalogue/types";
import type { Quartile } from "../catalogue/quartile";
import type { Alternative } from "../scanner/result/choice";
import type { FindingId } from "../scanner/result/findingId";
import type { Breakdown } from "../scanner/result/breakdown";
import type { RevenueBridge } from "../scanner/result/bridge";
import type {
  FormulaOrReason,
  LeftOut,
  NotMeasured,
  Period,
  ScanWarning,
  SheetTarget,
} from "../scanner/result/finding";
import type { Series } from "../scanner/result/series";
import type { Template } from "../scanner/result/workings";
import type { BacklogAhead } from "./backlogAhead";
import type { Previous } from "./previous";

/** One line of the scorecard: what was found about a KPI in one variant, held against the published figures. */
export interface ScorecardRow extends FindingId {
  readonly key: string; // the id as text, by which the line is found again after a refresh
  readonly name: string;
  readonly area: Area;
  readonly unit: Unit;
  readonly better: Better;
  readonly variantLabel: string;
  /** Of amounts, where it is known. */
  readonly currency?: string;
  /** US dollars for one of that currency, where the user gave a rate. */
  readonly rate?: number;
  readonly value: number;
  readonly valueText: string;
  /** Decimals beyond the usual ones, so that the value as it is read agrees with its rating. */
  readonly moreDecimals?: number;
  readonly native: FormulaOrReason;
  readonly live: FormulaOrReason;
  /** The ordinary formula over columns of the workings, where the plain one is too long to be read or there is none. */
  readonly inWorkings?: Template;
  readonly assessment: Assessment;
  readonly rating: RatingWord;
  /** Which of the sources that apply the value satisfies. */
  readonly consensus: readonly SourceVerdict[];
  /** Where the value stands among the peers of the user's own figures. */
  readonly quartile?: Quartile;
  readonly benchmarkText: string;
  readonly bestText: string;
  readonly sourceTitle: string;
  readonly ranges: readonly string[];
  readonly rowsUsed: number;
  readonly leftOut: readonly LeftOut[];
  readonly warnings: readonly ScanWarning[];
  /** What it would be under other options of the choices that it rests on. */
  readonly choices: readonly Alternative[];
  readonly advice: string;
  readonly previous?: Previous;
  /** What it is a share of, or is divided by, over its period. */
  readonly base?: number;
  /** What the value covers. */
  readonly period?: Period;
  /** What the user's own sheet says is to be reached. */
  readonly sheetTarget?: SheetTarget;
}

export interface ScorecardArea {
  readonly area: Area;
  readonly title: string;
  readonly rows: readonly ScorecardRow[];
}

/** The mean of the KPIs' scores by the published lines. */
export interface Balanced {
  readonly score: number; // 0 to 100
  readonly kpis: number; // how many are behind it
}

/** A number that the workbook tells, with where it was found in words. */
export interface FoundNumber {
  readonly value: number;
  readonly from: string;
}

/** A table whose rows are counted again, so that a reader sees whether some were added. */
export interface CountedTable {
  readonly label: string;
  /** The cells that are counted, as formulas write them. */
  readonly countedIn: string;
}

/** A scorecard as plain data: everything the sheet, the pane and the headless command show. */
export interface Scorecard {
  readonly title: string;
  readonly scope: string;
  readonly client?: string;
  readonly period: string;
  readonly createdAt: string; // yyyy-mm-dd hh:mm, local time
  readonly dataQuality: string;
  readonly areas: readonly ScorecardArea[];
  readonly notMeasured: readonly (NotMeasured & { readonly name: string })[];
  readonly warnings: readonly ScanWarning[];
  readonly unused: readonly string[]; // columns of each sheet that were taken for nothing
  readonly origins: readonly string[]; // what each sheet was recognised as
  /** Which figures the values are held against: "published figures of 3 sources". */
  readonly benchmarks?: string;
  readonly balanced?: Balanced;
  readonly ticketsPerMonth?: FoundNumber;
  readonly counted?: readonly CountedTable[];
  /** When the desk works by the settings. */
  readonly calendar?: BusinessCalendar;
  readonly series?: readonly Series[];
  readonly breakdowns?: readonly Breakdown[];
  readonly bridges?: readonly RevenueBridge[];
  readonly backlogs?: readonly BacklogAhead[];
}

/** All rows of a scorecard in the order of the sheet. */
export function scorecardRows(scorecard: Scorecard): readonly ScorecardRow[] {
  return scorecard.areas.flatMap((area) => area.rows);
}
