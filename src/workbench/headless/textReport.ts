import { countMet } from "../../catalogue/consensus";
import { thousands } from "../../cells/plural";
import type { ScanResult, ScanWarning } from "../../scanner/result/finding";
import { answerFlag } from "./answers";
import { heldAgainst } from "../../scorecard/heldAgainst";
import { scorecardRows, type Scorecard, type ScorecardRow } from "../../scorecard/scorecard";

const headings = [
  "KPI",
  "How it was counted",
  "Value",
  "Benchmark",
  "Rating",
  "Sources met",
  "Rows",
  "Left out",
  "Source",
  "Otherwise",
];
/** Columns of numbers stand to the right. */
const rightAligned = new Set([2, 6, 7]);

/** The scorecard as a table for the terminal, with everything that qualifies it. */
export function textReport(result: ScanResult, scorecard: Scorecard, warnings: readonly ScanWarning[]): string {
  const lines = [scorecard.title, scorecard.scope];
  if (scorecard.period) lines.push(`Period: ${scorecard.period}`);
  lines.push(scorecard.dataQuality, "", ...table(scorecard));
  lines.push(...section("Recognised", scorecard.origins));
  lines.push(...section("Columns that were not used", scorecard.unused));
  const rows = scorecardRows(scorecard);
  const leftOut = rows.flatMap((row) => row.leftOut.map(({ message }) => `${row.name}: ${message}`));
  lines.push(...section("Left out", leftOut));
  const own = rows.flatMap((row) =>
    row.warnings.filter(({ code }) => code !== "otherwise").map(({ message }) => `${row.name}: ${message}`),
  );
  lines.push(...section("Warnings", [...warnings.map(({ message }) => message), ...own]));
  lines.push(...questionLines(result));
  lines.push(
    ...section(
      "Not measured: what it would take",
      scorecard.notMeasured.map(({ name, needs }) => `${name}: ${needs}`),
    ),
  );
  return `${lines.join("\n")}\n`;
}

/** The questions that only a person can answer, with how to answer them here. */
export function questionLines({ questions }: ScanResult): string[] {
  const lines = questions.flatMap((question) => [
    question.message,
    ...question.options.map(({ value, label }) => `  ${label}: ${answerFlag(question, value)}`),
  ]);
  return section("Questions", lines);
}

function section(title: string, entries: readonly string[]): string[] {
  return entries.length === 0 ? [] : ["", title, ...[...new Set(entries)].map((entry) => `  ${entry}`)];
}

function table(scorecard: Scorecard): string[] {
  const body = scorecard.areas.flatMap((area) => area.rows.map(cellsOf));
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...body.map((cells) => (cells[column] ?? "").length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        rightAligned.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const lines = [line(headings), widths.map((width) => "-".repeat(width)).join("  ")];
  for (const area of scorecard.areas) {
    lines.push(area.title.toUpperCase(), ...area.rows.map((row) => line(cellsOf(row))));
  }
  return lines;
}

function cellsOf(row: ScorecardRow): string[] {
  return [
    row.name,
    row.variantLabel,
    row.valueText,
    heldAgainst(row),
    row.rating,
    row.consensus.length === 0 ? "" : `${countMet(row.consensus)} of ${row.consensus.length}`,
    thousands(row.rowsUsed),
    thousands(row.leftOut.reduce((sum, { rows }) => sum + rows, 0)),
    row.sheetTarget ? row.sheetTarget.cell.replaceAll("$", "") : row.sourceTitle,
    row.choices.map(({ message }) => message).join(" "),
  ];
}
