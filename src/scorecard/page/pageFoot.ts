import { quoteSheet } from "../../cells/address";
import { literal } from "../../catalogue/native";
import { linkTo } from "../formulas";
import { scoreWords } from "../balanced";
import type { Line } from "../lines";
import type { Scorecard } from "../scorecard";
import { growthName } from "../sections/upToDate";
import { cell, text, type Block, type Span } from "../sheetRows";
import { at, pageGrid, pageWidth } from "./pageGrid";
import { plural } from "../../cells/plural";

export interface PageFoot {
  readonly scorecard: Scorecard;
  readonly lines: readonly Line[];
  /** Those that are not on the page as well: the score is over all. */
  readonly all: readonly Line[];
  /** What the sheets are called that tell more. */
  readonly names: { readonly details: string; readonly method: string };
  /** Whether the rows of the tables are counted again. */
  readonly isCounted: boolean;
}

/** What was counted, where more is told, and whether the tables have grown or shrunk since. */
export function pageFoot({ scorecard, lines, all, names, isCounted }: PageFoot): Block {
  const words: Span = {
    at: at.value,
    width: at.rating - at.value,
    cell: text(dataWords(scorecard, lines), "pageMeta"),
  };
  const note: Span = { at: at.value, width: pageWidth - at.value, cell: text(footnote(lines, all), "pageMeta") };
  return {
    rows: [
      { cells: [], height: 6 },
      {
        cells: [
          { at: 0, cell: cell(linkTo(`${quoteSheet(names.details)}!A1`, "All lines: MSP Details"), "pageLink") },
          words,
          { at: at.rating, width: pageWidth - at.rating, cell: growthCell(isCounted, scorecard) },
        ],
        height: pageGrid.heightFor([words]),
      },
      {
        cells: [
          {
            at: 0,
            cell: cell(linkTo(`${quoteSheet(names.method)}!A1`, "How each was counted: MSP Method"), "pageLink"),
          },
          note,
        ],
        height: pageGrid.heightFor([note]),
      },
    ],
  };
}

function dataWords({ dataQuality }: Scorecard, lines: readonly Line[]): string {
  const moved = lines.reduce((sum, { entry }) => sum + entry.choices.length, 0);
  const choices = moved === 0 ? "" : `; ${plural(moved, "choice")} would give another number`;
  return `Data: ${dataQuality}${choices}.`;
}

function footnote(lines: readonly Line[], all: readonly Line[]): string {
  const own = lines.some(({ target }) => target !== undefined) ? "\u00b9 your own target.  " : "";
  const score = scoreWords(all, mostNamed);
  return `${own}${score === "" ? "" : `${score}  `}Last period: the last whole month or quarter, held against the one before; without two of them, this scorecard against the last one. Lines are chosen in MSP Details, column "On the page".`;
}

/** More names of KPIs than this are for MSP Method. */
const mostNamed = 12;

const unchanged = "\u2714 No rows were added or removed since";

function growthCell(isCounted: boolean, { createdAt }: Scorecard): Span["cell"] {
  if (!isCounted) return text(`Numbers as of ${createdAt}: they don't follow the data`, "pageCheck");
  const grown = `"\u26a0 Since this was written "&SUMIF(${growthName},">0")&" rows were added and "&-SUMIF(${growthName},"<0")&" removed: refresh"`;
  return cell(
    `=IF(AND(COUNTIF(${growthName},">0")=0,COUNTIF(${growthName},"<0")=0),${literal(unchanged)},${grown})`,
    "pageCheck",
  );
}
