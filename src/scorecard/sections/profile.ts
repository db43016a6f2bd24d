import { ref } from "../formulas";
import { columnOf, visibleColumns } from "../layout";
import type { ChartPlan } from "../plan";
import { cell, text, type SheetBuilder } from "../sheetBuilder";
import type { TableRows } from "./table";

/** The rating profile: every rated KPI's value as percent of its target, as a small table with a bar chart beside it. */
export function addProfile(sheet: SheetBuilder, table: TableRows, living: boolean): ChartPlan | undefined {
  const rated = table.lines.filter(({ entry }) => entry.assessment.percentOfTarget !== undefined);
  sheet.add(
    [
      text(
        "Rating profile: value as percent of the target, or of best in class where no target is published (100 % = reached)",
        "section",
      ),
      ...band(),
    ],
    {
      height: 24,
    },
  );
  if (rated.length === 0) {
    sheet.add([text("None of the KPIs found has a published benchmark that fits the way it was counted.", "meta")]);
    return undefined;
  }
  const first = sheet.next;
  for (const { row, entry } of rated) {
    const label =
      rated.filter((other) => other.entry.kpi === entry.kpi).length > 1
        ? `${entry.name}: ${entry.variantLabel}`
        : entry.name;
    const percent = living ? `=${ref("percent", row)}` : (entry.assessment.percentOfTarget ?? "");
    sheet.add([text(label, "small"), cell("", "small"), cell(percent, "number", "0%")], { height: 24 });
    sheet.merge(sheet.next - 1, 0, 2);
  }
  const rows = Math.max(rated.length, 7);
  while (sheet.next < first + rows) sheet.add([], { height: 24 });
  return {
    name: "MSP rating profile",
    // Office.js cannot set a chart's alternative text: the title says where the same numbers stand as text.
    title: "Value as percent of target (numbers in the table at the left)",
    source: { row: first, column: 0, rows: rated.length, columns: columnOf.value + 1 },
    place: { row: first, column: columnOf.benchmark, rows, columns: columnOf.source - columnOf.benchmark + 1 },
  };
}

function band() {
  return Array.from({ length: visibleColumns - 1 }, () => cell("", "section" as const));
}
