import { assumptions as declared } from "../../catalogue/assumptions";
import { kpiById } from "../../kpis/ids";
import { numberFormat } from "../../catalogue/format";
import { ref } from "../formulas";
import { columnOf } from "../layout";
import type { Lines } from "../lines";
import type { Mode, Typed } from "../plan";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type Places, type SheetRow, type Span } from "../sheetRows";
import { lineKey } from "../valueAtStake/lineKey";
import type { Assumption } from "../valueAtStake/known";
import { sectionRows, wordRow } from "./section";

const originAt = columnOf.best;
const originWidth = columnOf.target - originAt;

/** The numbers that gaps are priced with: found in the workbook or typed by the user; the lines' worth follows them. */
export function assumptionsBlock(
  grid: SheetGrid,
  { assumptions, lines }: Lines,
  mode: Mode,
  typed: ReadonlyMap<string, Typed>,
): Block {
  if (assumptions.length === 0) return { rows: [] };
  const names = new Map(lines.map(({ entry }) => [entry.kpi, entry.name]));
  return {
    rows: [
      ...sectionRows(
        grid,
        "Assumptions: what a gap is worth a year",
        "Type your own numbers into the cells with an orange line: they replace what was found, the worth of each gap follows at once, and a refresh keeps them. Worths are not added up, because gaps overlap. Money is in your own currency; published targets are in US dollars.",
        120,
      ),
      {
        cells: [
          { at: 0, width: 2, cell: text("# and assumption", "headerLeft") },
          { at: columnOf.value, cell: text("Used", "header") },
          { at: columnOf.benchmark, cell: text("Found", "header") },
          { at: originAt, width: originWidth, cell: text("Where it comes from, and what needs it", "headerLeft") },
          { at: columnOf.target, cell: text("Your number", "header") },
          { at: columnOf.note, cell: text("Your note", "headerLeft") },
        ],
        filler: "headerLeft",
      },
      ...assumptions.map((one): SheetRow => {
        const key = lineKey(one.key);
        return {
          key,
          cells: ({ rowOf }, row) => assumptionCells(one, row, rowOf, mode, typed.get(key)?.note),
          filler: "text",
          keepWith: 0,
        };
      }),
      ...[...names].flatMap(([kpi, name]) => {
        const rule = kpiById(kpi).valueAtStake;
        return rule ? [wordRow(`Worth of ${name}`, rule.words)] : [];
      }),
    ],
  };
}

function assumptionCells(
  { key, number, found, typed, used, usedBy }: Assumption,
  row: number,
  rowOf: Places["rowOf"],
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
    { at: columnOf.benchmark, cell: cell(foundContent(found, rowOf, mode), "centreNumber", format) },
    { at: originAt, width: originWidth, cell: text(origin, "small") },
    { at: columnOf.target, cell: cell(typed ?? "", "input", format) },
    { at: columnOf.note, cell: text(note ?? "", "inputText") },
    { at: columnOf.id, cell: text(lineKey(key), "hidden") },
  ];
}

/** What was found follows the line that it is the value of. */
function foundContent(found: Assumption["found"], rowOf: Places["rowOf"], mode: Mode): string | number {
  return found?.row && mode !== "values" ? `=${ref("value", rowOf(found.row.key))}` : (found?.value ?? "");
}
