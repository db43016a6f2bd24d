import { shortened } from "../../cells/pieces";
import type { Period } from "../../scanner/result/period";
import { cell, text, type Block, type SheetRow, type Span } from "../sheetRows";
import type { StyleName } from "../styles";
import { readable, type Readable } from "./readable";
import type { Review, ReviewCategory, ReviewLine } from "./review";
import { namePlace, numberPlaces } from "./reviewGrid";
import { headingRow, sectionRow } from "./reviewRows";

const rowHeight = 18;

/** Each number in the months of the quarter, in the quarter and in the one before. */
export function monthsBlock({ lines, months, quarter, before }: Review): Block {
  const periods: readonly Period[] = [...months, quarter, before];
  return {
    rows: [
      sectionRow("Month by month"),
      headingRow([
        { ...namePlace, words: "", isLeft: true },
        ...periods.map(({ label }, n) => ({ ...placeOf(n), words: label })),
        { ...placeOf(5), words: "Change" },
      ]),
      ...lines.map((line): SheetRow => {
        const shown = readable(line.unit, [...line.months, line.quarter, line.before]);
        const values = [...line.months, line.quarter, line.before];
        return {
          filler: "reviewNumber",
          cells: [
            { ...namePlace, cell: text(line.name, "oneLine") },
            ...values.map((value, n) => numberSpan(n, value, shown, n === months.length ? "reviewStrong" : undefined)),
            { ...placeOf(5), cell: text(changeWords(line, shown), "reviewNumber") },
          ],
          height: rowHeight,
        };
      }),
    ],
  };
}

function placeOf(n: number): Pick<Span, "at" | "width"> {
  return numberPlaces[n] ?? namePlace;
}

function numberSpan(n: number, value: number | undefined, shown: Readable, style: StyleName = "reviewNumber"): Span {
  const content = value === undefined ? text("\u2013", style) : cell(value * shown.factor, style, shown.numberFormat);
  return { ...placeOf(n), cell: content };
}

/** How the quarter differs from the one before, and whether that is better, in words. */
function changeWords({ quarter, before, unit, better }: ReviewLine, shown: Readable): string {
  if (quarter === undefined || before === undefined) return "";
  const difference = quarter - before;
  const size =
    unit === "fraction"
      ? `${Math.abs(100 * difference).toFixed(1)} pts`
      : shown.words(Math.abs(difference)).replace(/\.0 /, " ");
  if (/^[0.]+ /.test(`${size} `)) return "no change";
  const sign = difference > 0 ? "+" : "\u2212";
  const isBetter = better === "higher" ? difference > 0 : difference < 0;
  return `${sign}${size}${better === undefined ? "" : isBetter ? " better" : " worse"}`;
}

const barLength = 16;
const longestLabel = 30;

/** What the requests were about, most first; nothing where no column tells. */
export function categoriesBlock({ categories, lines, quarter, before }: Review): readonly Block[] {
  if (categories.length === 0) return [];
  const largest = Math.max(...categories.map(({ opened }) => opened));
  const valuesOf = (key: "withinTime" | "solution") => categories.map((one) => one[key]);
  const unitOf = (key: ReviewLine["key"]) => lines.find((line) => line.key === key)?.unit ?? "count";
  const counts = readable("count", []);
  const within = readable(unitOf("withinTime"), valuesOf("withinTime"));
  const solved = readable(unitOf("solution"), valuesOf("solution"));
  const has = (key: "withinTime" | "solution") => valuesOf(key).some((value) => value !== undefined);
  return [
    {
      rows: [
        sectionRow("What the requests were about"),
        headingRow([
          { ...namePlace, words: "", isLeft: true },
          { ...barPlace, words: "", isLeft: true },
          { ...placeOf(2), words: quarter.label },
          { ...placeOf(3), words: before.label },
          { ...placeOf(4), words: has("withinTime") ? "In time" : "" },
          { ...placeOf(5), words: has("solution") ? "Solution" : "" },
        ]),
        ...categories.map((one): SheetRow => ({
          filler: "reviewNumber",
          cells: [
            { ...namePlace, cell: text(shortened(one.label, longestLabel), "oneLine") },
            { ...barPlace, cell: text(bar(one, largest), "bar") },
            numberSpan(2, one.opened, counts, "reviewStrong"),
            numberSpan(3, one.before, counts),
            ...(has("withinTime") ? [numberSpan(4, one.withinTime, within)] : []),
            ...(has("solution") ? [numberSpan(5, one.solution, solved)] : []),
          ],
          height: rowHeight,
        })),
      ],
    },
  ];
}

const barPlace = { at: 4, width: 3 } as const;

function bar({ opened }: ReviewCategory, largest: number): string {
  return "\u2588".repeat(Math.round((barLength * opened) / Math.max(1, largest)));
}
