import { ref } from "../formulas";
import { columnOf, printedColumns, type ColumnKey } from "../layout";
import type { Line, Lines } from "../lines";
import type { Rect } from "../plan";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type SheetRow } from "../sheetRows";
import { percentFormat } from "./lineCells";
import { sectionRows } from "./section";
import { reachedWords, shareFormulas, shortWords, targetChart } from "./targetChart";

const rowHeight = 18;
const fewestRows = 8;

/** Every rated line's value as percent of its target: those that reach it and those that fall short, apart. */
export function profileBlock(grid: SheetGrid, { lines }: Lines, hasFormulas: boolean): Block {
  const rated = lines.filter(({ percent }) => percent !== undefined);
  const rows = Math.max(rated.length, fewestRows);
  const title = sectionRows(
    grid,
    "Value as percent of target",
    "Of your own target if you typed one, or of best in class if no target is published; 100 % = reached. Bars end at 200 %.",
    Math.min(rows * rowHeight, 380),
  );
  if (rated.length === 0) {
    const words = "None of the KPIs found has a published benchmark that fits the way it was counted.";
    return { rows: [...title, { cells: [{ at: 0, width: columnOf.rating, cell: text(words, "meta") }] }] };
  }
  const bars = rated.map((line, index) => barRow(grid, line, { index, rated, hasFormulas }));
  const besideChart = Array.from({ length: rows - bars.length }, () => ({ cells: [], height: rowHeight }));
  return {
    rows: [...title, headingRow, ...bars, ...besideChart],
    overlay: ({ rowOf }) => {
      const row = rowOf(barKey(0));
      const column = (key: ColumnKey): Rect => ({ row, column: columnOf[key], rows: rated.length, columns: 1 });
      return {
        charts: [
          targetChart({
            labels: column("name"),
            reached: column("benchmark"),
            short: column("best"),
            shares: rated.flatMap(({ percent }) => percent ?? []),
            place: { row, column: columnOf.rating, rows, columns: printedColumns - columnOf.rating },
          }),
        ],
      };
    },
  };
}

function barKey(index: number): string {
  return `PROFILE/${index}`;
}

const headingRow: SheetRow = {
  cells: [
    { at: 0, width: 2, cell: text("KPI", "headerLeft") },
    { at: columnOf.value, cell: text("Percent of target", "header") },
    { at: columnOf.benchmark, cell: text(reachedWords, "header") },
    { at: columnOf.best, cell: text(shortWords, "header") },
  ],
  height: 30,
};

interface Bar {
  readonly index: number;
  readonly rated: readonly Line[];
  readonly hasFormulas: boolean;
}

function barRow(grid: SheetGrid, { entry, percent = 0 }: Line, { index, rated, hasFormulas }: Bar): SheetRow {
  const several = rated.filter((other) => other.entry.kpi === entry.kpi).length > 1;
  const words = several ? `${entry.name}: ${entry.variantLabel}` : entry.name;
  const label = { at: 0, width: 2, cell: text(words, "small") };
  const number = (column: "value" | "benchmark" | "best", content: string | number) => ({
    at: columnOf[column],
    cell: cell(content, "number", percentFormat),
  });
  return {
    key: barKey(index),
    cells: ({ rowOf }, row) => {
      const { reached, short } = shareFormulas(ref("value", row));
      return [
        label,
        number("value", hasFormulas ? `=${ref("percent", rowOf(entry.key))}` : percent),
        number("benchmark", hasFormulas ? reached : percent >= 1 ? percent : ""),
        number("best", hasFormulas ? short : percent < 1 ? percent : ""),
      ];
    },
    height: Math.max(rowHeight, grid.heightFor([label])),
  };
}
