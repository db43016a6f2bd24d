import type { FormulaCell } from "../../../document/formulaCell";
import type { Calculated } from "../../../document/calculated";
import type { ConditionalFormat, ConditionalStyle } from "../../../document/conditionalFormat";
import { contains, intersect, type Rect } from "../../../document/rect";
import type { SheetDocument } from "../../../document/sheetDocument";
import type { WorkbookDocument } from "../../../document/workbookDocument";
import { shiftFormula } from "../../../document/shiftFormula";
import { ruleFormula } from "./ruleFormula";

/** Rules are asked for so many rows at a time, when one of their cells comes into view. */
const blockRows = 64;
const blockColumns = 16;

/**
 * What conditional formats make cells look like. The document's calculator answers their rules, so that they can't
 * disagree with the values that are shown; a rule that it refuses formats nothing.
 */
export class ConditionalStyles {
  private answers = new Map<string, ReadonlySet<string>>();

  constructor(private readonly document: WorkbookDocument) {}

  /** To be called when cells or formats have changed. */
  forget(): void {
    this.answers = new Map();
  }

  /** What the rules that hold for a cell change about it; undefined where none does. */
  at(sheet: SheetDocument, row: number, column: number): ConditionalStyle | undefined {
    if (sheet.conditionalFormats.length === 0) return undefined;
    const cell = { row, column, rows: 1, columns: 1 };
    const covering = sheet.conditionalFormats.filter((format) => format.ranges.some((range) => contains(range, cell)));
    let style: ConditionalStyle | undefined;
    for (const format of covering.sort((a, b) => a.priority - b.priority)) {
      if (!("style" in format) || !this.holds(sheet, format, row, column)) continue;
      // What an earlier rule says stays.
      style = { ...format.style, ...style };
      if (format.stopIfTrue) break;
    }
    return style;
  }

  private holds(sheet: SheetDocument, format: ConditionalFormat, row: number, column: number): boolean {
    const block: Rect = {
      row: Math.floor(row / blockRows) * blockRows,
      column: Math.floor(column / blockColumns) * blockColumns,
      rows: blockRows,
      columns: blockColumns,
    };
    const key = `${sheet.id}|${format.id}|${block.row}|${block.column}`;
    let answers = this.answers.get(key);
    if (!answers) this.answers.set(key, (answers = this.ask(sheet, format, block)));
    return answers.has(`${row},${column}`);
  }

  private ask(sheet: SheetDocument, format: ConditionalFormat, block: Rect): ReadonlySet<string> {
    const formula = ruleFormula(format);
    const [first] = format.ranges;
    if (formula === undefined || !first) return new Set();
    const cells = format.ranges.flatMap((range) => {
      const part = intersect(range, block);
      return part ? cellsOf(part) : [];
    });
    const asked = cells.map(({ row, column }) => {
      return { sheet, row, column, formula: shiftFormula(formula, row - first.row, column - first.column) };
    });
    const values = this.calculate(asked);
    return new Set(asked.filter((_cell, index) => isTrue(values[index])).map(({ row, column }) => `${row},${column}`));
  }

  private calculate(asked: readonly FormulaCell[]): readonly Calculated[] {
    try {
      return this.document.calculator?.calculate(this.document, asked) ?? [];
    } catch {
      return asked.length > 1 ? asked.map((cell) => this.calculate([cell])[0] ?? null) : [];
    }
  }
}

function cellsOf({ row, column, rows, columns }: Rect): { row: number; column: number }[] {
  return Array.from({ length: rows * columns }, (_cell, index) => {
    return { row: row + Math.floor(index / columns), column: column + (index % columns) };
  });
}

function isTrue(value: Calculated | undefined): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
