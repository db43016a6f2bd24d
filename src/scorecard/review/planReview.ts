import { plural } from "../../cells/plural";
import type { Plan } from "../plan";
import { planSheet } from "../planSheet";
import { text, type Block } from "../sheetRows";
import type { Review } from "./review";
import { reviewGrid, reviewWidth, sidePlaces } from "./reviewGrid";
import { reviewHead } from "./reviewHead";
import { sectionRow } from "./reviewRows";
import { categoriesBlock, monthsBlock } from "./reviewTables";
import { reviewTyped } from "./reviewTyped";
import type { TypedReview } from "./typedReview";

export interface ReviewPlanOptions {
  readonly sheetName: string;
  /** What stands in the user's cells of an earlier one. */
  readonly typed?: TypedReview | undefined;
}

/** The review as one page of values that may be handed to the client: no formulas, links or names. */
export function planReview(review: Review, { sheetName, typed }: ReviewPlanOptions): Plan {
  const blocks = [
    reviewHead(review),
    monthsBlock(review),
    ...categoriesBlock(review),
    remarksBlock(review),
    ...reviewTyped(review, typed),
    footBlock(review),
  ];
  return planSheet(blocks, reviewGrid, {
    sheetName,
    namesScope: "sheet",
    fit: "page",
    frozenRows: 0,
    orientation: "portrait",
    header: "",
    footer: `${review.client}: service review ${review.quarter.label}`.replace(/&/g, "&&"),
  }).plan;
}

/** What went well beside what is to be watched. */
function remarksBlock({ wentWell, toWatch }: Review): Block {
  const [left, right] = sidePlaces;
  const rows = Math.max(wentWell.length, toWatch.length, 1);
  const bullet = (words: string | undefined) => text(words === undefined ? "" : `\u2022 ${words}`, "reviewWords");
  const none = "Nothing moved much against the quarter before.";
  const [well, watch] = [wentWell.length > 0 ? wentWell : [none], toWatch.length > 0 ? toWatch : [none]];
  const title = sectionRow("");
  return {
    rows: [
      {
        ...title,
        cells: [
          { ...left, cell: text("What went well", "reviewSection") },
          { ...right, cell: text("What to watch", "reviewSection") },
        ],
      },
      ...Array.from({ length: rows }, (_, n) => ({
        cells: [
          { ...left, cell: bullet(well[n]) },
          { ...right, cell: bullet(watch[n]) },
        ],
      })),
    ],
  };
}

function footBlock({ lines, quarter, before }: Review): Block {
  const opened = lines.find(({ key }) => key === "opened")?.quarter;
  const counted = opened === undefined ? "" : `Counted from ${plural(opened, "request")} opened in the quarter. `;
  const words = `${counted}${quarter.label}: ${quarter.from} to ${quarter.to}; ${before.label} is the quarter before. Times run from the opening of a request; a request belongs to the month in which it was opened. \u2013 = nothing to count.`;
  return {
    rows: [{ cells: [], height: 8 }, { cells: [{ at: 0, width: reviewWidth, cell: text(words, "reviewFoot") }] }],
  };
}
