import { ref } from "../formulas";
import { columnOf } from "../layout";
import { cell, text, type SheetBuilder } from "../sheetRows";
import { percentFormat } from "./lineCells";
import { addSection } from "./section";
import type { TableRows } from "./table";

const rowHeight = 18;
const fewestRows = 8;
/** A KPI at twenty times its target would leave no room for the others. */
const longest = 2.5;

/** The rating profile: every rated KPI's value as percent of its target, as a small table with a bar chart beside it. */
export function addProfile(sheet: SheetBuilder, table: TableRows, hasFormulas: boolean): void {
  const rated = table.lines.filter(({ line }) => line.percent !== undefined);
  const rows = Math.max(rated.length, fewestRows);
  addSection(
    sheet,
    "Rating profile",
    "Value as percent of the target (your own where you typed one), or of best in class where no target is published; 100 % = reached. Bars end at 250 %.",
    Math.min(rows * rowHeight, 380),
  );
  if (rated.length === 0) {
    const words = "None of the KPIs found has a published benchmark that fits the way it was counted.";
    sheet.add([{ at: 0, width: columnOf.rating, cell: text(words, "meta") }]);
    return;
  }
  const first = sheet.next;
  for (const { row, line } of rated) {
    const { entry } = line;
    const several = rated.filter((other) => other.line.entry.kpi === entry.kpi).length > 1;
    const label = several ? `${entry.name}: ${entry.variantLabel}` : entry.name;
    const percent = hasFormulas ? `=${ref("percent", row)}` : (line.percent ?? "");
    sheet.add(
      [
        { at: 0, width: 2, cell: text(label, "small") },
        { at: columnOf.value, cell: cell(percent, "number", percentFormat) },
      ],
      { height: Math.max(rowHeight, sheet.heightFor([{ at: 0, width: 2, cell: text(label, "small") }])) },
    );
  }
  while (sheet.next < first + rows) sheet.add([], { height: rowHeight });
  sheet.charts.push({
    kind: "bar",
    name: "MSP rating profile",
    title: "Value as percent of target (numbers in the table at the left)",
    labels: { row: first, column: 0, rows: rated.length, columns: 1 },
    values: { row: first, column: columnOf.value, rows: rated.length, columns: 1 },
    numberFormat: "0%",
    axis: { from: 0, to: rated.some(({ line }) => (line.percent ?? 0) > longest) ? longest : undefined },
    place: { row: first, column: columnOf.latest, rows, columns: columnOf.note - columnOf.latest + 1 },
  });
}
