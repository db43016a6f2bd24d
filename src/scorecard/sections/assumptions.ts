import { numberFormat } from "../../catalogue/format";
import { fixedRef, ref } from "../formulas";
import { columnOf } from "../layout";
import type { Lines } from "../lines";
import type { Mode, Typed } from "../plan";
import { cell, text, type SheetBuilder, type Span } from "../sheetRows";
import { assumptions as declared, lineKey, worthRules, type AssumptionKey } from "../valueAtStake/assumptions";
import type { Assumption } from "../valueAtStake/known";
import { worthFormula } from "../valueAtStake/valueAtStake";
import { worthFormat } from "./lineCells";
import { addKept, addSection, wordLine } from "./section";
import type { TableRows } from "./table";

const originAt = columnOf.best;
const originWidth = columnOf.target - originAt;

/** The numbers that gaps are priced with: found in the workbook or typed by the user; the lines' worth follows them. */
export function addAssumptions(
  sheet: SheetBuilder,
  { assumptions }: Lines,
  table: TableRows,
  mode: Mode,
  typed: ReadonlyMap<string, Typed>,
): void {
  if (assumptions.length === 0) return;
  addSection(
    sheet,
    "Assumptions: what a gap is worth a year",
    "Type your own numbers into the yellow cells: they come before what was found, the worth of the gaps follows at once, and they stay when the scorecard is refreshed. Worths are not added up: gaps overlap. All money is in your own currency, published targets are in US dollars.",
    120,
  );
  sheet.add(
    [
      { at: 0, width: 2, cell: text("No. and assumption", "headerLeft") },
      { at: columnOf.value, cell: text("Used", "header") },
      { at: columnOf.benchmark, cell: text("Found", "header") },
      { at: originAt, width: originWidth, cell: text("Where it comes from, and what needs it", "headerLeft") },
      { at: columnOf.target, cell: text("Your number", "header") },
      { at: columnOf.note, cell: text("Your note", "headerLeft") },
    ],
    { filler: "headerLeft" },
  );
  const places = new Map<AssumptionKey, number>();
  for (const one of assumptions) {
    const spans = (row: number) => assumptionCells(one, row, table, mode, typed.get(lineKey(one.key))?.note);
    sheet.keepTogether(sheet.heightFor(spans(0)));
    places.set(one.key, sheet.add(spans(sheet.next), { filler: "text" }));
  }
  const kpis = [...new Set(table.lines.map(({ line }) => line.entry.kpi))];
  for (const kpi of kpis) {
    const rule = worthRules[kpi];
    const name = table.lines.find(({ line }) => line.entry.kpi === kpi)?.line.entry.name ?? kpi;
    if (rule) addKept(sheet, wordLine(`Worth of ${name}`, rule.words));
  }
  if (mode === "values") return;
  const refOf = (key: AssumptionKey) => fixedRef("value", places.get(key) ?? 0);
  for (const { row, line } of table.lines) {
    const formula = worthFormula(line.entry.kpi, ref("gap", row), assumptions, refOf);
    sheet.fill(row, [{ at: columnOf.worth, cell: cell(formula, "worth", worthFormat) }]);
  }
}

function assumptionCells(
  { key, number, found, typed, used, usedBy }: Assumption,
  row: number,
  table: TableRows,
  mode: Mode,
  note: string | undefined,
): readonly Span[] {
  const { label, unit, ...more } = declared[key];
  const format = numberFormat(unit);
  const [own, measured] = [ref("target", row), ref("benchmark", row)];
  const usedFormula = `=IF(ISNUMBER(${own}),${own},IF(ISNUMBER(${measured}),${measured},""))`;
  const origin = [
    found?.from ?? "Not found in the workbook: type it",
    ...("published" in more ? [more.published] : []),
    `Needed by: ${usedBy.join(", ")}`,
  ].join(". ");
  return [
    { at: 0, width: 2, cell: text(`${number}. ${label}`, "name") },
    { at: columnOf.value, cell: cell(mode === "values" ? (used ?? "") : usedFormula, "value", format) },
    { at: columnOf.benchmark, cell: cell(foundContent(found, table, mode), "centreNumber", format) },
    { at: originAt, width: originWidth, cell: text(origin, "small") },
    { at: columnOf.target, cell: cell(typed ?? "", "input", format) },
    { at: columnOf.note, cell: text(note ?? "", "inputText") },
    { at: columnOf.id, cell: text(lineKey(key), "hidden") },
  ];
}

/** What was found follows the line that it is the value of. */
function foundContent(found: Assumption["found"], table: TableRows, mode: Mode): string | number {
  const line = table.lines.find(({ line: { entry } }) => entry.key === found?.row?.key);
  return line && mode !== "values" ? `=${ref("value", line.row)}` : (found?.value ?? "");
}
