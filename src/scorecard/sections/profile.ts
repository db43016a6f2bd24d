import { ref } from "../formulas";
import { columnOf } from "../layout";
import type { Lines } from "../lines";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type SheetRow } from "../sheetRows";
import { percentFormat } from "./lineCells";
import { sectionRows } from "./section";

const rowHeight = 18;
const fewestRows = 8;
/** A KPI at twenty times its target would leave no room for the others. */
const longest = 2.5;

/** The rating profile: every rated KPI's value as percent of its target, as a small table with a bar chart beside it. */
export function profileBlock(grid: SheetGrid, { lines }: Lines, hasFormulas: boolean): Block {
  const rated = lines.filter(({ percent }) => percent !== undefined);
  const rows = Math.max(rated.length, fewestRows);
  const title = sectionRows(
    grid,
    "Rating profile",
    "Value as percent of the target (your own if you typed one), or of best in class if no target is published; 100 % = reached. Bars end at 250 %.",
    Math.min(rows * rowHeight, 380),
  );
  if (rated.length === 0) {
    const words = "None of the KPIs found has a published benchmark that fits the way it was counted.";
    return { rows: [...title, { cells: [{ at: 0, width: columnOf.rating, cell: text(words, "meta") }] }] };
  }
  const bars = rated.map(({ entry, percent = "" }, index): SheetRow => {
    const several = rated.filter((other) => other.entry.kpi === entry.kpi).length > 1;
    const label = {
      at: 0,
      width: 2,
      cell: text(several ? `${entry.name}: ${entry.variantLabel}` : entry.name, "small"),
    };
    return {
      key: `PROFILE/${index}`,
      cells: ({ rowOf }) => [
        label,
        {
          at: columnOf.value,
          cell: cell(hasFormulas ? `=${ref("percent", rowOf(entry.key))}` : percent, "number", percentFormat),
        },
      ],
      height: Math.max(rowHeight, grid.heightFor([label])),
    };
  });
  const besideChart = Array.from({ length: rows - bars.length }, () => ({ cells: [], height: rowHeight }));
  return {
    rows: [...title, ...bars, ...besideChart],
    overlay: ({ rowOf }) => {
      const row = rowOf("PROFILE/0");
      return {
        charts: [
          {
            kind: "bar",
            name: "MSP rating profile",
            title: "Value as percent of target (numbers in the table on the left)",
            labels: { row, column: 0, rows: rated.length, columns: 1 },
            values: { row, column: columnOf.value, rows: rated.length, columns: 1 },
            numberFormat: "0%",
            axis: { from: 0, to: rated.some(({ percent = 0 }) => percent > longest) ? longest : undefined },
            place: { row, column: columnOf.latest, rows, columns: columnOf.note - columnOf.latest + 1 },
          },
        ],
      };
    },
  };
}
