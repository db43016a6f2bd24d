import { calendarWords, type BusinessCalendar } from "../../catalogue/businessCalendar";
import { definitionOf } from "../../catalogue/variant";
import { kpiById } from "../../kpis/ids";
import { ref } from "../formulas";
import type { Line, Lines } from "../lines";
import type { Mode } from "../plan";
import type { Scorecard, ScorecardRow } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import type { Block, SheetRow } from "../sheetRows";
import { plural, thousands } from "../../cells/plural";
import { sectionRows, wordRow } from "./section";
import { whatToDo } from "./whatToDo";

/** Notices, what could not be measured, how each number was counted, and the rules that hold for all. */
export function methodBlock(
  grid: SheetGrid,
  scorecard: Scorecard,
  { lines }: Lines,
  mode: Mode,
  /** Where a line's value stands, if on another sheet. */
  valueAt?: (key: string) => string,
): Block {
  const list = (title: string, rows: readonly SheetRow[]) =>
    rows.length === 0 ? [] : [...sectionRows(grid, title), ...rows];
  return {
    rows: [
      ...list(
        "Notices about the workbook",
        scorecard.warnings.map(({ message }) => wordRow("Workbook", message)),
      ),
      ...list(
        "Not measured: what it would take",
        scorecard.notMeasured.map(({ name, needs }) => wordRow(name, needs)),
      ),
      ...list(
        "What to do, and how it shows that it isn't working",
        whatToDo(lines).map(({ name, words }) => wordRow(name, words)),
      ),
      ...list(
        "How each number was counted, and what was left out",
        lines.map((line) =>
          wordRow(subject(line), (rowOf) => {
            const { key } = line.entry;
            return countedWords(line, valueAt?.(key).replace(/\$/g, "") ?? ref("value", rowOf(key)), mode);
          }),
        ),
      ),
      ...list(
        "Method",
        methodLines(scorecard, mode).map(([about, words]) => wordRow(about, words)),
      ),
    ],
  };
}

function subject({ entry }: Line): string {
  return `${entry.name}: ${entry.variantLabel}`;
}

/** Definition, rows, ranges and formula of one value, so that a stranger can count again. */
function countedWords({ entry }: Line, cell: string, mode: Mode): string {
  const kpi = kpiById(entry.kpi);
  const note = kpi.variants.find(({ key }) => key === entry.variant)?.note;
  const leftOut = entry.leftOut.reduce((sum, { rows }) => sum + rows, 0);
  const why = entry.leftOut.filter(({ rows }) => rows > 0).map(({ message }) => message);
  const periods = entry.previous
    ? [`Compared: ${entry.previous.latest?.label ?? "this period"} with ${entry.previous.earlier.label}`]
    : [];
  return [
    entry.variant === "reported" ? "As reported on the sheet" : definitionOf(kpi, entry.variant),
    ...(note ? [note] : []),
    `${plural(entry.rowsUsed, "row")} counted, ${leftOut === 0 ? "none" : thousands(leftOut)} left out${why.length > 0 ? `: ${why.join(" ")}` : ""}`,
    ...entry.warnings.map(({ message }) => message),
    `Measured over ${entry.ranges.map((range) => range.replace(/\$/g, "")).join(", ") || "no range"}`,
    formulaWords(entry, cell, mode),
    ...(entry.period ? [`Period: ${entry.period.label}`] : []),
    ...periods,
  ]
    .map((sentence) => sentence.trim().replace(/\.$/, ""))
    .filter(Boolean)
    .join(". ")
    .concat(".");
}

function formulaWords({ native, live }: ScorecardRow, cell: string, mode: Mode): string {
  const chosen = mode === "live" ? live : native;
  if ("reason" in chosen) return `${cell} holds a number, not a formula: ${chosen.reason}`;
  return mode === "values" ? `${cell} holds a number, as chosen` : `The formula is in ${cell}`;
}

const modeWords: Record<Mode, string> = {
  native:
    "Values are ordinary Excel formulas over the cells that they link to: they recalculate for everyone, without the add-in. If a value is a number, the list above says why.",
  live: "Values are MSP formulas over the cells that they link to; they recalculate where the add-in is installed. Periods are ordinary Excel formulas.",
  values: "Values are numbers as of the time at the top: a snapshot that does not change with the source cells.",
};

/** More are on the sheet of the workings. */
const holidaysNamed = 40;

function calendarLine(calendar: BusinessCalendar): string {
  const { holidays } = calendar;
  const more = holidays.length - holidaysNamed;
  const named = holidays.slice(0, holidaysNamed).join(", ") + (more > 0 ? ` and ${more} more` : "");
  return `Business hours by the settings: ${calendarWords(calendar)}.${named && ` Holidays: ${named}.`}`;
}

function methodLines(
  { origins, unused, client, calendar }: Scorecard,
  mode: Mode,
): readonly (readonly [subject: string, words: string])[] {
  return [
    ["Recognised", origins.join("; ") || "nothing"],
    ...(unused.length > 0 ? [["Columns that were not used", unused.join("; ")] as const] : []),
    ...(calendar ? [["Calendar", calendarLine(calendar)] as const] : []),
    ["Values", modeWords[mode]],
    [
      "Ratings",
      "The best level that the value reaches: your own target if you typed one (near it = short by at most 5 % of it), otherwise the figures of the named source: your own if you added one for the KPI, otherwise a published one. Near target also stands between a warning line and the target. A way of counting that no source describes is not rated. Sources that disagree are shown, never averaged.",
    ],
    [
      "Gap",
      "Distance to your own target if you typed one, otherwise to the published target (if a source publishes none: to its average, otherwise its best in class); positive is better.",
    ],
    [
      "Periods",
      "Compares the last complete month or quarter of the data with the one before it; without two complete ones, this scorecard with the last one for another period. The arrow shows whether the value got better or worse.",
    ],
    [
      "Names",
      `Each value has a name ${client ? "on this sheet" : "in this workbook"}, for your own formulas: MSP_ with the KPI's id, such as MSP_FCR, and one with the way of counting, such as MSP_MTTR_MEDIAN. ${client ? "They last until this sheet is written again" : "When the scorecard is written again they give the new values; references to its cells by address break. MSP_Scorecard_Lines is the table of all lines, for INDEX and MATCH with the key of a line"}.`,
    ],
    [
      "Refresh",
      "A refresh keeps your targets, notes and assumptions (the cells with an orange line); other changes to this sheet are lost.",
    ],
  ];
}
