import type { RatingWord } from "../../catalogue/benchmark";
import { plural } from "../../cells/plural";
import type { Line } from "../lines";
import type { Balanced, Scorecard } from "../scorecard";
import { cell, text, type Block, type Places, type RowRange, type Span } from "../sheetRows";
import type { StyleName } from "../styles";
import { linesColumn } from "../linesName";
import { at, pageRef, pageWidth } from "./pageGrid";

/** What stands in the first cell until the user types the company's name over it. */
export const defaultTitle = "MSP Scorecard";

/** The hidden cell of the first row that keeps the title as it was written. */
export const titleColumn = at.key;

export interface PageHead {
  readonly scorecard: Scorecard;
  /** The user's company; undefined where nobody typed it. */
  readonly company: string | undefined;
  readonly lines: readonly Line[];
  /** The currency of the amounts, where they have one. */
  readonly currency: string | undefined;
  readonly hasFormulas: boolean;
}

/** Company, period, balanced score, and how many lines got which rating. */
export function pageHead({ scorecard, company, lines, currency, hasFormulas }: PageHead): Block {
  const scoreAt = at.rating;
  const wordsAt = at.worth;
  return {
    rows: [
      {
        cells: ({ rowOf }) => [
          { at: 0, width: scoreAt, cell: text(company ?? defaultTitle, "pageTitle") },
          {
            at: scoreAt,
            width: wordsAt - scoreAt,
            cell: cell(scoreContent(scorecard.balanced, hasFormulas), "pageScore", '0" of 100"'),
          },
          {
            at: wordsAt,
            width: pageWidth - wordsAt,
            cell: wordsCell(scorecard.balanced, hasFormulas ? pageRef("rating", rowOf(headKey)) : undefined),
          },
          { at: titleColumn, cell: text(company ?? defaultTitle, "hidden") },
        ],
        key: headKey,
        height: 36,
      },
      {
        cells: [{ at: 0, width: pageWidth, cell: text(subtitle(scorecard, company, currency), "pageMeta") }],
        height: 18,
      },
      { cells: ({ table }) => tileCells(lines, hasFormulas ? table : undefined), height: 20 },
      { cells: [], height: 6 },
    ],
  };
}

const headKey = "PAGE/head";

function subtitle(
  { period, createdAt, benchmarks = "none" }: Scorecard,
  company: string | undefined,
  currency: string | undefined,
): string {
  return [
    ...(company === undefined ? [] : [defaultTitle]),
    period,
    `written ${createdAt}`,
    `benchmarks: ${benchmarks}`,
    ...(currency ? [`money in ${currency}`] : []),
  ].join("  \u00b7  ");
}

function scoreContent(balanced: Balanced | undefined, hasFormulas: boolean): string | number {
  if (!balanced) return "'\u2013";
  if (!hasFormulas) return balanced.score;
  const [scores, weights] = [linesColumn("score"), linesColumn("weight")];
  return `=SUMPRODUCT(${scores},${weights})/SUM(${weights})`;
}

const onTarget = "on target on the whole";
const average = "about the industry\u2019s average";
const below = "below the industry\u2019s average";

/** What the score means: the published levels count 60 for an average, 80 for a target. */
function wordsCell(balanced: Balanced | undefined, score: string | undefined): Span["cell"] {
  if (!balanced) return text("No KPI has a benchmark", "pageScoreWords");
  const behind = `Balanced over ${plural(balanced.kpis, "KPI")}: `;
  if (score !== undefined) {
    return cell(
      `="${behind}"&IF(${score}>=80,"${onTarget}",IF(${score}>=60,"${average}","${below}"))`,
      "pageScoreWords",
    );
  }
  const words = balanced.score >= 80 ? onTarget : balanced.score >= 60 ? average : below;
  return text(behind + words, "pageScoreWords");
}

interface Tile {
  readonly words: readonly RatingWord[];
  readonly says: string;
  readonly style: StyleName;
  readonly from: number;
  readonly width: number;
}

const tiles: readonly Tile[] = [
  { words: ["Best in class"], says: "best in class", style: "tileBest", from: at.value, width: 2 },
  { words: ["On target"], says: "on target", style: "tileTarget", from: at.change, width: 1 },
  {
    words: ["Better than average", "Industry average"],
    says: "average or better",
    style: "tileAverage",
    from: at.trend,
    width: 2,
  },
  { words: ["Near target"], says: "near target", style: "tileNear", from: at.rating, width: 1 },
  { words: ["Misses benchmark", "Overloaded"], says: "miss", style: "tileMiss", from: at.sources, width: 2 },
  {
    words: ["No benchmark"],
    says: "without a benchmark",
    style: "tileNone",
    from: at.space,
    width: pageWidth - at.space,
  },
];

function tileCells(lines: readonly Line[], table: RowRange | undefined): readonly Span[] {
  return [
    { at: 0, cell: text(`${plural(lines.length, "KPI")} on this page`, "tileNone") },
    ...tiles.map(({ words, says, style, from, width }): Span => {
      const content = table ? countFormula(words, table) : lines.filter(({ rating }) => words.includes(rating)).length;
      return { at: from, width, cell: cell(content, style, `0" ${says}"`) };
    }),
  ];
}

/** The rating stands behind its icon. */
function countFormula(words: readonly RatingWord[], { first, last }: Places["table"]): string {
  const range = `${pageRef("rating", first)}:${pageRef("rating", last)}`;
  return `=${words.map((word) => `COUNTIF(${range},"*${word}")`).join("+")}`;
}
