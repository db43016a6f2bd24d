import { shortened } from "../../cells/pieces";
import { thousands } from "../../cells/plural";
import { columnLetters } from "../../cells/address";
import { normalizeKey } from "../../cells/text";
import { kpiById } from "../../kpis/ids";
import type { Segment } from "../../scanner/result/breakdown";
import { columnOf } from "../layout";
import { pivotsOf, type Pivot, type PivotColumn } from "../pivots";
import type { Scorecard } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type SheetRow, type Span } from "../sheetRows";
import { valueFormat } from "./lineCells";
import { sectionRows } from "./section";
import { slotsOf, type Slot } from "./slots";

const mostLabels = 10;
const rowHeight = 18;

const segments: Record<Segment, string> = {
  client: "client",
  technician: "technician",
  priority: "priority",
  technology: "technology",
  offering: "offering",
  board: "board",
};

/** What stands in one column of the table: a KPI, or the share that its labels have in all of it. */
interface Shown {
  readonly slot: Slot;
  readonly column: PivotColumn;
  /** Where the values are that the shares are of. */
  readonly shareOf?: Slot;
}

/** KPIs per client, technician and so on, side by side. */
export function breakdownBlocks(grid: SheetGrid, scorecard: Scorecard, hasFormulas: boolean): readonly Block[] {
  const slots = slotsOf(grid);
  return pivotsOf(scorecard, slots.length, mostLabels).map((pivot) => pivotBlock(grid, pivot, slots, hasFormulas));
}

function pivotBlock(grid: SheetGrid, pivot: Pivot, slots: readonly Slot[], hasFormulas: boolean): Block {
  const { segment, columns, labels, order, further } = pivot;
  const shown = arrange(columns, slots);
  const [by] = columns;
  const keyOf = (label: string) => `PIVOT/${segment}/label/${normalizeKey(label)}`;
  const first = keyOf(labels[0] ?? "");
  const total = `PIVOT/${segment}/total`;
  return {
    rows: [
      ...sectionRows(
        grid,
        `By ${segments[segment]}`,
        `Ordered by ${by ? `${nameOf(by)}, ${order.lowestFirst ? "lowest" : "largest"} first` : ""}. Numbers as counted when this was written, not formulas. A blank cell: no rows to count.`,
        60 + (labels.length + 2) * rowHeight,
      ),
      {
        cells: [
          { at: columnOf.name, cell: text(cut(pivot.heading), "headerLeft") },
          ...shown.map(({ slot, column, shareOf }): Span => {
            const words = shareOf ? `Share of\n${nameOf(column)}` : headingOf(column);
            return { ...slot, cell: text(words, "header") };
          }),
        ],
      },
      ...labels.map((label): SheetRow => ({
        key: keyOf(label),
        cells: ({ rowOf }, row) => labelCells(label, shown, { row, total: rowOf(total) }, hasFormulas),
        height: rowHeight,
      })),
      { key: total, cells: totalCells(shown, further), height: rowHeight },
    ],
    overlay: ({ rowOf }) => ({
      dataBars: shown
        .slice(0, 1)
        .map(({ slot }) => ({ range: { row: rowOf(first), column: slot.at, rows: labels.length, columns: 1 } })),
    }),
  };
}

/** Values that add up get their shares beside them, as long as there is room. */
function arrange(columns: readonly PivotColumn[], slots: readonly Slot[]): readonly Shown[] {
  const shown: Shown[] = [];
  for (const column of columns) {
    const slot = slots[shown.length];
    if (!slot) break;
    shown.push({ slot, column });
    const next = slots[shown.length];
    if (column.adds && next && column.total > 0) shown.push({ slot: next, column, shareOf: slot });
  }
  return shown;
}

function labelCells(
  label: string,
  shown: readonly Shown[],
  rows: { readonly row: number; readonly total: number },
  hasFormulas: boolean,
): readonly Span[] {
  const spans = shown.map(({ slot, column, shareOf }): Span => {
    const value = column.values.get(normalizeKey(label));
    if (value === undefined) return { ...slot, cell: cell("", "number") };
    if (!shareOf) return { ...slot, cell: cell(value, "number", valueFormat({ unit: column.unit, value })) };
    const letters = columnLetters(shareOf.at);
    const share = hasFormulas ? `=${letters}${rows.row + 1}/${letters}$${rows.total + 1}` : value / column.total;
    return { ...slot, cell: cell(share, "number", "0.0%") };
  });
  return [{ at: columnOf.name, cell: text(cut(label), "oneLine") }, ...spans];
}

function totalCells(shown: readonly Shown[], further: number): readonly Span[] {
  const words = further > 0 ? `All, including ${thousands(further)} more` : "All";
  return [
    { at: columnOf.name, cell: text(words, "name") },
    ...shown.map(({ slot, column: { unit, total }, shareOf }): Span => {
      const content = shareOf ? cell(1, "total", "0%") : cell(total, "total", valueFormat({ unit, value: total }));
      return { ...slot, cell: content };
    }),
  ];
}

function nameOf({ kpi }: PivotColumn): string {
  const { name, grouped } = kpiById(kpi);
  return grouped?.heading ?? name;
}

function headingOf({ kpi, variantLabel }: PivotColumn): string {
  const { name, grouped } = kpiById(kpi);
  return grouped?.heading ?? `${name}\n${variantLabel}`;
}

/** Labels of data can be of any length. */
function cut(label: string): string {
  return shortened(label, 26);
}
