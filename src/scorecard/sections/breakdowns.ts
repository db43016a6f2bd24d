import { thousands } from "../../cells/plural";
import { columnLetters } from "../../cells/address";
import { normalizeKey } from "../../cells/text";
import { findKpi } from "../../catalogue/find";
import { allFunctions } from "../../kpis";
import type { Segment } from "../../scanner/result/breakdown";
import { columnOf } from "../layout";
import { pivotsOf, type Pivot, type PivotColumn } from "../pivots";
import type { Scorecard } from "../scorecard";
import { cell, text, type SheetBuilder, type Span } from "../sheetRows";
import { valueFormat } from "./lineCells";
import { addSection } from "./section";
import { slotsOf, type Slot } from "./slots";

const mostLabels = 10;
const rowHeight = 18;

const segments: Record<Segment, string> = {
  client: "client",
  technician: "technician",
  priority: "priority",
  technology: "technology",
  offering: "offering",
};

/** What stands in one column of the table: a KPI, or the share that its labels have in all of it. */
interface Shown {
  readonly slot: Slot;
  readonly column: PivotColumn;
  /** Where the values are that the shares are of. */
  readonly shareOf?: Slot;
}

/** KPIs per client, technician and so on, side by side. */
export function addBreakdowns(sheet: SheetBuilder, scorecard: Scorecard, hasFormulas: boolean): void {
  const slots = slotsOf(sheet);
  for (const pivot of pivotsOf(scorecard, slots.length, mostLabels)) addPivot(sheet, pivot, slots, hasFormulas);
}

function addPivot(sheet: SheetBuilder, pivot: Pivot, slots: readonly Slot[], hasFormulas: boolean): void {
  const shown = arrange(pivot.columns, slots);
  const [by] = pivot.columns;
  const order = by ? `${nameOf(by)}, ${pivot.order.lowestFirst ? "lowest" : "largest"} first` : "";
  addSection(
    sheet,
    `By ${segments[pivot.segment]}`,
    `Ordered by ${order}. Numbers as counted when this was written, not formulas; a blank cell = nothing to count.`,
    60 + (pivot.labels.length + 2) * rowHeight,
  );
  sheet.add([
    { at: columnOf.name, cell: text(cut(pivot.heading), "headerLeft") },
    ...shown.map(({ slot, column, shareOf }): Span => {
      const words = shareOf ? `Share of\n${nameOf(column)}` : headingOf(column);
      return { ...slot, cell: text(words, "header") };
    }),
  ]);
  const first = sheet.next;
  const totalRow = first + pivot.labels.length;
  for (const label of pivot.labels) addLine(sheet, label, shown, totalRow, hasFormulas);
  addTotal(sheet, shown, pivot.further);
  const [bars] = shown;
  const range = bars && { row: first, column: bars.slot.at, rows: pivot.labels.length, columns: 1 };
  if (range) sheet.dataBars.push({ range });
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

function addLine(
  sheet: SheetBuilder,
  label: string,
  shown: readonly Shown[],
  totalRow: number,
  hasFormulas: boolean,
): void {
  const row = sheet.next;
  const spans = shown.map(({ slot, column, shareOf }): Span => {
    const value = column.values.get(normalizeKey(label));
    if (value === undefined) return { ...slot, cell: cell("", "number") };
    if (!shareOf) return { ...slot, cell: cell(value, "number", valueFormat({ unit: column.unit, value })) };
    const letters = columnLetters(shareOf.at);
    const share = hasFormulas ? `=${letters}${row + 1}/${letters}$${totalRow + 1}` : value / column.total;
    return { ...slot, cell: cell(share, "number", "0.0%") };
  });
  sheet.add([{ at: columnOf.name, cell: text(cut(label), "oneLine") }, ...spans], { height: rowHeight });
}

function addTotal(sheet: SheetBuilder, shown: readonly Shown[], further: number): void {
  const words = further > 0 ? `All, with ${thousands(further)} further` : "All";
  sheet.add(
    [
      { at: columnOf.name, cell: text(words, "name") },
      ...shown.map(({ slot, column, shareOf }): Span => {
        const { unit, total } = column;
        const content = shareOf ? cell(1, "total", "0%") : cell(total, "total", valueFormat({ unit, value: total }));
        return { ...slot, cell: content };
      }),
    ],
    { height: rowHeight },
  );
}

/** The function that counts tickets per label is called after its argument; here the label stands beside it. */
function nameOf({ kpi }: PivotColumn): string {
  return kpi === "TICKETSPER" ? "Tickets" : (findKpi(allFunctions, kpi)?.name ?? kpi);
}

function headingOf(column: PivotColumn): string {
  return column.kpi === "TICKETSPER" ? nameOf(column) : `${nameOf(column)}\n${column.variantLabel}`;
}

/** Labels of data can be of any length. */
function cut(label: string): string {
  return label.length > 26 ? `${label.slice(0, 25)}\u2026` : label;
}
