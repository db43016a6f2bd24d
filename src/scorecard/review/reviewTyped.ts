import type { PlanCell } from "../plan";
import { cell, text, type Block, type SheetRow } from "../sheetRows";
import type { StyleName } from "../styles";
import type { Review } from "./review";
import { keyColumn, reviewWidth } from "./reviewGrid";
import { headingRow, sectionRow } from "./reviewRows";
import { stepColumns, typedKeys, type TypedCell, type TypedReview } from "./typedReview";

const fewestSteps = 4;
const fewestGoals = 2;

/** What is agreed, and what the next quarter is for: cells that the user types into, and that a refresh keeps. */
export function reviewTyped(review: Review, typed: TypedReview | undefined): readonly Block[] {
  const { steps, goals } = typed ?? { steps: review.suggestions.map((one) => [one]), goals: review.goals };
  return [
    {
      rows: [
        sectionRow("What we recommend"),
        headingRow(stepColumns.map(({ heading, ...place }) => ({ ...place, words: heading, isLeft: true }))),
        ...filled(steps, fewestSteps, []).map((step): SheetRow => ({
          cells: [
            ...stepColumns.map(({ heading, ...place }, n) => ({
              ...place,
              cell: inputCell(step[n], formats[heading]),
            })),
            { at: keyColumn, cell: text(typedKeys.step, "hidden") },
          ],
        })),
      ],
    },
    {
      rows: [
        sectionRow(`Next quarter, ${review.next.label}`),
        ...filled(goals, fewestGoals, "").map((goal): SheetRow => ({
          cells: [
            { at: 0, width: reviewWidth, cell: inputCell(goal) },
            { at: keyColumn, cell: text(typedKeys.goal, "hidden") },
          ],
        })),
      ],
    },
  ];
}

/** A date or an amount that was typed stays one. */
const formats: Readonly<Record<string, string>> = { By: "yyyy-mm-dd", Budget: "#,##0" };

function inputCell(typed: TypedCell = "", numberFormat?: string): PlanCell {
  const style: StyleName = "reviewInput";
  return typeof typed === "string" ? text(typed, style) : cell(typed, style, numberFormat);
}

/** The rows that hold something and at least so many; more where all of them are full. */
function filled<T>(rows: readonly T[], fewest: number, blank: T): readonly T[] {
  return [...rows, ...Array.from({ length: Math.max(0, fewest - rows.length) }, () => blank)];
}
