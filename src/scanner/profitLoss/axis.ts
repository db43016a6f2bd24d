import { isBlank } from "../../cells/cell";
import { toNumber } from "../../cells/number";
import { yearOf } from "../../cells/date/yearName";
import type { PeriodName } from "../../cells/date/period";
import { headsOf } from "../kpiTables/heads";
import { dataRows, periodColumn } from "../kpiTables/timeAxis";
import { isName } from "../../cells/cellKind";
import type { Region } from "../detect/regions/regions";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Which cells hold the amounts of which line, in the order of the periods. */
export interface AmountAxis {
  readonly periods: readonly (PeriodName | undefined)[];
  readonly lines: readonly { readonly label: string; readonly cells: readonly Place[] }[];
  readonly heads: readonly { readonly column: number; readonly text: string }[];
}

/** The ways in which a block can be read as lines over periods: lines down, lines across. */
export function amountAxis(region: Region): AmountAxis[] {
  return [linesDown(region), linesAcross(region)].filter((axis) => axis !== undefined);
}

function linesDown(region: Region): AmountAxis | undefined {
  const { grid, block } = region;
  const labels = labelColumn(region);
  if (labels === undefined) return undefined;
  const firstRow = firstLine(region, labels);
  if (firstRow === undefined) return undefined;
  const heads = headsOf(region, firstRow).map((head, index) => ({ ...head, column: block.left + index }));
  const usable = heads.filter(({ column, sense, text }) => column > labels && sense !== "goal" && !text.includes("%"));
  const dated = usable.filter(({ period }) => period !== undefined);
  const numeric = usable.filter(({ column }) => holdsAmounts(region, column));
  const columns =
    dated.length > 0
      ? inOrder(dated)
      : numeric.length === 1
        ? numeric
        : numeric.filter(({ sense }) => sense === "value");
  if (columns.length === 0 || (dated.length === 0 && columns.length > 1)) return undefined;
  const lines = [];
  for (let row = firstRow; row <= block.bottom; row++) {
    const label = grid.cells[row]?.[labels];
    if (isName(label)) lines.push({ label: label.trim(), cells: columns.map(({ column }) => ({ row, column })) });
  }
  return { periods: columns.map(({ period }) => period), lines, heads: columns };
}

function linesAcross(region: Region): AmountAxis | undefined {
  const { block, headings } = region;
  if (!headings) return undefined;
  const periods = periodColumn(region, dataRows(region));
  if (!periods) return undefined;
  const rows = inOrder([...periods].map(([row, period]) => ({ row, period })));
  const named = headings
    .map(({ text }, index) => ({ text, column: block.left + index }))
    .filter(({ text }) => text !== "");
  return {
    periods: rows.map(({ period }) => period),
    lines: named.map(({ text, column }) => ({ label: text, cells: rows.map(({ row }) => ({ row, column })) })),
    heads: named,
  };
}

/** Oldest first where every period has a place in time, else as they stand. */
function inOrder<T extends { readonly period?: PeriodName | undefined }>(periods: readonly T[]): T[] {
  if (periods.some(({ period }) => period?.order === undefined)) return [...periods];
  return [...periods].sort((a, b) => (a.period?.order ?? 0) - (b.period?.order ?? 0));
}

/** The first column in which names stand below each other. */
function labelColumn({ grid, block }: Region): number | undefined {
  for (let column = block.left; column < block.right; column++) {
    let names = 0;
    for (let row = block.top; row <= block.bottom; row++) if (isName(grid.cells[row]?.[column])) names += 1;
    if (names >= 3) return column;
  }
  return undefined;
}

/** The first row with a name and an amount behind it that is neither a year nor a date. */
function firstLine({ grid, block, headingRow }: Region, labels: number): number | undefined {
  const from = headingRow === undefined ? block.top : headingRow + 1;
  for (let row = from; row <= block.bottom; row++) {
    const line = grid.cells[row] ?? [];
    if (!isName(line[labels])) continue;
    const next = line.slice(labels + 1, block.right + 1).filter((cell) => !isBlank(cell));
    // "Income statement | 2024 | 2025" heads the amounts.
    if (next.length > 0 && next.every((cell) => yearOf(cell) !== undefined)) continue;
    if (next.some((cell) => toNumber(cell) !== undefined)) return sectionAbove(grid.cells, labels, row, from);
  }
  return undefined;
}

/** A section's name stands above its lines without amounts of its own. */
function sectionAbove(cells: Region["grid"]["cells"], labels: number, row: number, from: number): number {
  const above = cells[row - 1] ?? [];
  return row > from && isName(above[labels]) && above.slice(labels + 1).every(isBlank) ? row - 1 : row;
}

function holdsAmounts({ grid, block }: Region, column: number): boolean {
  for (let row = block.top; row <= block.bottom; row++) {
    const cell = grid.cells[row]?.[column];
    if (!isBlank(cell) && toNumber(cell) !== undefined) return true;
  }
  return false;
}
