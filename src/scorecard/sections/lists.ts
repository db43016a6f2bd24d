import { isPublished, titleOf } from "../../catalogue/sources";
import { fixFirst } from "../fixFirst";
import { visibleColumns, columnOf } from "../layout";
import { scorecardRows, type Scorecard } from "../scorecard";
import { cell, text, type SheetBuilder } from "../sheetBuilder";

/** The blocks under the chart: what to fix first, what was left out and why, what could not be measured, the method. */
export function addLists(sheet: SheetBuilder, scorecard: Scorecard): void {
  addSection(sheet, "Three to fix first: furthest from their target when this was written", fixFirstLines(scorecard));
  addSection(sheet, "What was left out, and notices about the data", leftOutLines(scorecard));
  addSection(
    sheet,
    "Not measured: what it would take",
    scorecard.notMeasured.map(({ name, needs }) => [name, needs] as const),
  );
  addSection(sheet, "Method", methodLines(scorecard));
}

type Line = readonly [subject: string, words: string];

function addSection(sheet: SheetBuilder, title: string, lines: readonly Line[]): void {
  sheet.blankRow();
  sheet.add([text(title, "section"), ...Array.from({ length: visibleColumns - 1 }, () => cell("", "section"))], {
    height: 24,
  });
  if (lines.length === 0) sheet.add([text("None.", "meta")]);
  for (const [subject, words] of lines) {
    const wide = visibleColumns - columnOf.value;
    const row = sheet.add(
      [
        text(subject, "name"),
        cell("", "name"),
        text(words, "text"),
        ...Array.from({ length: wide - 1 }, () => cell("", "text")),
      ],
      {
        height: lineHeight(subject, words),
      },
    );
    sheet.merge(row, 0, columnOf.value);
    sheet.merge(row, columnOf.value, wide);
  }
}

/** Merged cells do not grow with their text: the height follows from how much fits a line. */
function lineHeight(subject: string, words: string): number {
  const lines = Math.max(Math.ceil(subject.length / 46), Math.ceil(words.length / 170));
  return 4 + 14 * lines;
}

function fixFirstLines(scorecard: Scorecard): readonly Line[] {
  return fixFirst(scorecard).map((row) => [
    row.name,
    `${row.valueText} (${row.variantLabel}) is ${Math.round((row.assessment.percentOfTarget ?? 0) * 100)} % of the target or best. ${row.advice}`,
  ]);
}

function leftOutLines(scorecard: Scorecard): readonly Line[] {
  const general = scorecard.warnings.map(({ message }) => ["Workbook", message] as const);
  const perKpi = scorecardRows(scorecard).flatMap((row) => {
    const subject = `${row.name}: ${row.variantLabel}`;
    return [...row.leftOut.filter(({ rows }) => rows > 0), ...row.warnings].map(
      ({ message }) => [subject, message] as const,
    );
  });
  return [...general, ...perKpi];
}

function methodLines(scorecard: Scorecard): readonly Line[] {
  const rows = scorecardRows(scorecard);
  const conflicts = new Map(
    rows.map((row) => [
      row.name,
      row.assessment.conflicts.map(
        ({ source, text: figure }) =>
          [
            `${row.name}: elsewhere`,
            `${figure}. ${isPublished(source) ? "Published by" : "Your own source"}: ${titleOf(source)}`,
          ] as const,
      ),
    ]),
  );
  const values = rows.flatMap((row) =>
    "reason" in row.native
      ? [[`${row.name}: ${row.variantLabel}`, `Written as a number, not as a formula: ${row.native.reason}`] as const]
      : [],
  );
  return [
    ["Recognised", scorecard.origins.join("; ") || "nothing"],
    [
      "Values",
      "Each value is a formula over the cells that it links to, unless a line below says why it is a number. It recalculates with ordinary Excel, without the add-in.",
    ],
    [
      "Ratings",
      "The best level that the value reaches in the named source: your own where you added one for the KPI, else a published one. A variant that the source does not describe is not rated.",
    ],
    [
      "Gap",
      "Distance to the published target (where a source publishes none: to its best in class, else its average), or to your own target where you typed one; positive is better. Your targets and notes survive a refresh; other changes to this sheet do not.",
    ],
    ...values,
    ...[...conflicts.values()].flat(),
  ];
}
