import { columnLetters } from "../../cells/address";
import type { BridgeStep, RevenueBridge } from "../../scanner/result/bridge";
import type { Check, Mode } from "../plan";
import { scorecardRows, type Scorecard } from "../scorecard";
import type { SheetGrid } from "../sheetGrid";
import { cell, text, type Block, type SheetRow, type Span } from "../sheetRows";
import { periodContent } from "./lineCells";
import { sectionRows } from "./section";
import { slotsOf, type Slot } from "./slots";

const rowHeight = 18;
/** Without cents; a month without such a movement has a dash. */
const amountFormat = '#,##0;-#,##0;"\u2013"';

/** What stands between start and end, with its sign. */
const movements = [
  { heading: "New", of: ({ added }: BridgeStep) => added },
  { heading: "Expansion", of: ({ expansion }: BridgeStep) => expansion },
  // 0 - x: nothing lost is no minus nothing.
  { heading: "Contraction", of: ({ contraction }: BridgeStep) => 0 - contraction },
  { heading: "Churned", of: ({ churned }: BridgeStep) => 0 - churned },
] as const;

const headings = ["Start", ...movements.map(({ heading }) => heading), "End", "Net churn"];

/** Monthly recurring revenue from month to month: what was there, what came and went, what is left. */
export function bridgeBlocks(grid: SheetGrid, scorecard: Scorecard, mode: Mode): readonly Block[] {
  const slots = slotsOf(grid).slice(0, headings.length);
  return (scorecard.bridges ?? []).flatMap((bridge) =>
    bridge.steps.length === 0 ? [] : [bridgeBlock(grid, bridge, currencyOf(scorecard, bridge), { slots, mode })],
  );
}

function currencyOf(scorecard: Scorecard, { table }: RevenueBridge): string | undefined {
  return scorecardRows(scorecard).find((row) => row.kpi === "MRR" && row.table === table)?.currency;
}

function bridgeBlock(
  grid: SheetGrid,
  { table, steps }: RevenueBridge,
  currency: string | undefined,
  { slots, mode }: Pick<Placed, "slots" | "mode">,
): Block {
  const keyOf = (step: BridgeStep) => `BRIDGE/${table}/${step.period.from}`;
  const names = slots.map(({ at }) => columnLetters(at));
  const unit = currency === undefined ? "" : ` In ${currency}.`;
  return {
    rows: [
      ...sectionRows(
        grid,
        "Recurring revenue from month to month",
        `${table}: start + new + expansion + contraction + churned = end. New: clients that paid nothing the month before; churned: clients that pay nothing any more; net churn: what was lost of the start, less expansion.${unit}`,
        60 + (steps.length + 1) * rowHeight,
      ),
      {
        cells: [
          { at: 0, cell: text("Month", "headerLeft") },
          ...slots.map((slot, at): Span => ({ ...slot, cell: text(headings[at] ?? "", "header") })),
        ],
      },
      ...steps.map((step, at): SheetRow => ({
        key: keyOf(step),
        cells: (_places, row) => stepCells(step, { first: at === 0, row: row + 1, names, slots, mode }),
        height: rowHeight,
      })),
      {
        cells: (_places, row) => totalCells(steps, { first: row + 1 - steps.length, names, slots, mode }),
        height: rowHeight,
      },
    ],
    overlay: ({ rowOf }) => ({
      checks: mode === "native" ? steps.flatMap((step) => checksOf(step, rowOf(keyOf(step)), slots)) : [],
    }),
  };
}

/** Where a row's numbers stand: the letters of their columns, and the row as Excel counts. */
interface Placed {
  readonly row: number;
  readonly first: boolean;
  readonly names: readonly string[];
  readonly slots: readonly Slot[];
  readonly mode: Mode;
}

function stepCells(step: BridgeStep, { row, first, names, slots, mode }: Placed): readonly Span[] {
  const hasFormulas = mode !== "values";
  const at = (column: number) => `${names[column]}${row}`;
  const start = first
    ? periodContent({ value: step.start, native: step.native }, mode)
    : hasFormulas
      ? `=${names[5]}${row - 1}`
      : step.start;
  const kept = movements.slice(1).reduce((sum, { of }) => sum + of(step), 0);
  const contents = [
    start,
    ...movements.map(({ of }) => of(step)),
    hasFormulas ? `=${[0, 1, 2, 3, 4].map(at).join("+")}` : step.end,
    hasFormulas
      ? `=IF(${at(0)}>0,(0-(${[2, 3, 4].map(at).join("+")}))/${at(0)},"")`
      : step.start > 0
        ? (0 - kept) / step.start
        : "",
  ];
  return [{ at: 0, cell: text(step.period.label, "name") }, ...spans(contents, slots, "number")];
}

function totalCells(
  steps: readonly BridgeStep[],
  { first, names, slots, mode }: Pick<Placed, "names" | "slots" | "mode"> & { readonly first: number },
): readonly Span[] {
  const last = first + steps.length - 1;
  const sum = (column: number, of: (step: BridgeStep) => number) =>
    mode === "values"
      ? steps.reduce((all, step) => all + of(step), 0)
      : `=SUM(${names[column]}${first}:${names[column]}${last})`;
  const cells = [
    mode === "values" ? (steps[0]?.start ?? "") : `=${names[0]}${first}`,
    ...movements.map(({ of }, at) => sum(at + 1, of)),
    mode === "values" ? (steps[steps.length - 1]?.end ?? "") : `=${names[5]}${last}`,
  ];
  return [{ at: 0, cell: text("All months", "name") }, ...spans(cells, slots, "total")];
}

function spans(contents: readonly (string | number)[], slots: readonly Slot[], style: "number" | "total"): Span[] {
  return contents.flatMap((content, at): Span[] => {
    const slot = slots[at];
    return slot ? [{ ...slot, cell: cell(content, style, at === headings.length - 1 ? "0.0%" : amountFormat) }] : [];
  });
}

function checksOf(step: BridgeStep, row: number, slots: readonly Slot[]): readonly Check[] {
  const check = (at: number, expected: number): Check[] => {
    const slot = slots[at];
    return slot ? [{ row, column: slot.at, expected, label: `${headings[at]}, ${step.period.label}` }] : [];
  };
  return [...check(0, step.start), ...check(5, step.end)];
}
