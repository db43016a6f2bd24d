import type { Line, Lines } from "../lines";
import type { Mode } from "../plan";
import { planSheet, type PlannedSheet } from "../planSheet";
import type { Scorecard } from "../scorecard";
import { footerText } from "../sections/head";
import type { Trend } from "../trend";
import { pageFixFirst } from "./pageFixFirst";
import { pageFoot } from "./pageFoot";
import { defaultTitle, pageHead } from "./pageHead";
import { pageGrid } from "./pageGrid";
import { pageTable } from "./pageTable";

export interface PageOptions {
  readonly mode: Mode;
  readonly sheetName: string;
  readonly company: string | undefined;
  /** The lines of the page. */
  readonly lines: readonly Line[];
  /** By the lines' keys. */
  readonly trends: ReadonlyMap<string, Trend>;
  /** What the sheets are called that tell more. */
  readonly names: { readonly details: string; readonly method: string };
  /** Whether the rows of the tables are counted again. */
  readonly isCounted: boolean;
}

/**
 * The one page for owner and board. It finds each line by its key in the table of all lines, which has a name: so it follows
 * that table wherever a refresh puts it, and so does a copy that somebody makes of the page.
 */
export function planPage(scorecard: Scorecard, evaluated: Lines, options: PageOptions): PlannedSheet {
  const { mode, sheetName, company, lines, trends, names, isCounted } = options;
  const hasFormulas = mode !== "values";
  const currency = currencyOf(lines);
  const blocks = [
    pageHead({ scorecard, company, lines, currency, hasFormulas }),
    pageFixFirst(evaluated.lines, { currency, hasFormulas }),
    pageTable({ areas: scorecard.areas, lines, trends, currency, hasFormulas }),
    pageFoot({ scorecard, lines, all: evaluated.lines, names, isCounted }),
  ];
  return planSheet(blocks, pageGrid, {
    sheetName,
    namesScope: "sheet",
    fit: "page",
    frozenRows: 1,
    header: "",
    footer: footerText({ ...scorecard, scope: company ?? defaultTitle }),
  });
}

/** The currency of all amounts of the page; undefined where they have none, or several. */
function currencyOf(lines: readonly Line[]): string | undefined {
  const found = [...new Set(lines.flatMap(({ entry }) => entry.currency ?? []))];
  return found.length === 1 ? found[0] : undefined;
}
