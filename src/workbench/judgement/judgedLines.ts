import { assess, scanWorkbook } from "../../excel/addIn";
import { countMet } from "../../catalogue/consensus";
import type { Unit } from "../../catalogue/unit";
import { formatValue } from "../../catalogue/format";
import { evaluateLines, type Line } from "../../scorecard/lines";
import { missingWords } from "../../scorecard/valueAtStake/valueAtStake";
import { univerCalculatorWith } from "../calculator/univerCalculator";
import { startExcelHost } from "../excel-host";
import { openFile } from "../files/openFile";

/** How one line of a file is judged, in words. */
export interface JudgedLine {
  readonly kpi: string;
  readonly variant: string;
  readonly period: string;
  readonly value: string;
  /** The figures of all sources that apply, each with whether the value meets it. */
  readonly figures: string;
  readonly source: string;
  readonly word: string;
  readonly met: string;
  readonly gap: string;
  readonly worth: string;
  /** 1 = to be fixed first. */
  readonly rank: string;
}

/** Every line that a file gives, in the order of the scorecard, with all that it is held against. */
export async function judgedLines(path: string): Promise<readonly JudgedLine[]> {
  const opened = openFile(path);
  opened.document.calculator = univerCalculatorWith(undefined, () => undefined);
  const host = startExcelHost(opened.document);
  const uninstall = host.install();
  try {
    const scorecard = assess(await scanWorkbook(), "the workbook");
    return evaluateLines(scorecard).lines.map(toJudged);
  } finally {
    uninstall();
    host.dispose();
  }
}

/** The distance between two percentages is one of points. */
function gapText(gap: number, unit: Unit, currency: string | undefined): string {
  return unit === "fraction" ? formatValue(100 * gap, "points") : formatValue(gap, unit, 0, currency);
}

function toJudged({ entry, rating, gap, target, worth, rank }: Line): JudgedLine {
  const { consensus, unit, currency, assessment } = entry;
  return {
    kpi: entry.kpi,
    variant: entry.variant,
    period: entry.period?.label ?? "",
    value: entry.valueText,
    figures: consensus.map(({ source, text, meets }) => `${meets ? "meets" : "misses"} ${source}: ${text}`).join("; "),
    source: target === undefined ? (assessment.source ?? "") : `your target ${formatValue(target, unit, 0, currency)}`,
    word: rating,
    met: consensus.length === 0 ? "" : `${countMet(consensus)} of ${consensus.length}`,
    gap: gap === undefined ? "" : gapText(gap, unit, currency),
    worth: !worth ? "" : "value" in worth ? worth.value.toFixed(0) : missingWords(worth.missing),
    rank: rank === undefined ? "" : String(rank),
  };
}
