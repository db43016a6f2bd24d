import { ref } from "../formulas";
import { columnOf } from "../layout";
import type { CellPlace, NamePlan } from "../plan";
import type { CountedTable } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type Places, type SheetRow } from "../sheetRows";
import { sectionRows } from "./section";

const now = "value";
const then = "benchmark";
const growth = "rating";

/** Counts the rows of each table again whenever the sheet is calculated, and says by how many they differ from what was written. */
export function upToDateBlock(grid: SheetGrid, tables: readonly CountedTable[]): Block {
  if (tables.length === 0) return { rows: [] };
  return {
    rows: [
      ...sectionRows(
        grid,
        "Is it still up to date?",
        "Counts the filled cells of each table's fullest column down to the end of the sheet, now and when this was written: rows that were added or removed show without the add-in. Refresh to count them.",
      ),
      {
        cells: [
          { at: 0, width: 2, cell: text("Table", "headerLeft") },
          { at: columnOf[now], cell: text("Rows now", "header") },
          { at: columnOf[then], cell: text("When written", "header") },
          { at: columnOf[growth], cell: text("Added or removed", "header") },
        ],
        height: 30,
      },
      ...tables.map(({ label, countedIn }, index): SheetRow => ({
        key: growthKey(index),
        cells: (_places, row) => [
          { at: 0, width: 2, cell: text(label, "name") },
          { at: columnOf[now], cell: cell(`=COUNTA(${countedIn})`, "number", "#,##0") },
          { at: columnOf[then], cell: cell("", "number", "#,##0") },
          {
            at: columnOf[growth],
            cell: cell(`=${ref(now, row)}-${ref(then, row)}`, "number", "+#,##0;-#,##0;0"),
          },
        ],
        keepWith: 0,
      })),
    ],
    overlay: ({ rowOf }) => ({
      baselines: tables.map((_, index) => {
        const at = (column: typeof now | typeof then): CellPlace => ({
          row: rowOf(growthKey(index)),
          column: columnOf[column],
        });
        return { from: at(now), to: at(then) };
      }),
    }),
  };
}

function growthKey(index: number): string {
  return `GROWTH/${index}`;
}

/** The name of the cells that say by how many rows each table has grown. */
export const growthName = "MSP_Scorecard_Growth";

export function growthNamePlan(tables: readonly CountedTable[], { rowOf }: Places): readonly NamePlan[] {
  if (tables.length === 0) return [];
  const place = { row: rowOf(growthKey(0)), column: columnOf[growth], rows: tables.length, columns: 1 };
  return [{ ...place, name: growthName, comment: "Rows that each table has gained or lost since" }];
}
