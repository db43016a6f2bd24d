import { ObjectMatrix, type ICellData } from "@univerjs/core";
import { localAddress } from "../../cells/address";
import { UnsupportedFormula, type FormulaCell } from "../document/formulaCell";
import { firstOf, type Calculated } from "../document/calculated";
import { cellError, type CellValue } from "../document/cellValue";
import { maxColumns, maxRows } from "../document/rect";
import type { SheetDocument } from "../document/sheetDocument";
import type { Calculator, WorkbookDocument } from "../document/workbookDocument";
import type { CustomFunctionTable } from "./customFunctions";
import { needsArray } from "../files/formula/arrayFormula";
import { formulaEngine, type EngineSheet } from "./engine";
import { FilledFormulas } from "./filledFormulas";
import { doubt, needsEveryRow, restriction } from "./restrictions";
import { engineSheetId, NotTranslatable, translate, type Translation } from "./translate";
import { fromEngine, toEngine } from "./univerValues";

/** Formulas that wait for each other on the JavaScript stack; a longer chain is taken in pieces. */
const deepest = 100;
const unknownName = cellError("#NAME?");

/** Unwinds the engine to compute this cell first. */
class ComputeFirst extends Error {
  constructor(readonly cell: FormulaCell) {
    super();
  }
}

/** The cells of a sheet, read by the engine where they are, so that nothing is copied that no formula asks for. */
class LiveCells extends ObjectMatrix<ICellData> {
  constructor(private readonly read: (row: number, column: number) => CellValue) {
    super();
  }

  override getValue(row: number, column: number): ICellData {
    return toEngine(this.read(row, column)) as ICellData;
  }
}

/** One run over a document: values found are kept until it ends. */
class Run {
  private readonly engine = formulaEngine();
  private readonly found = new Map<string, Calculated>();
  private readonly waiting = new Set<string>();
  private emptyText = false;
  private unknownName = false;
  private readonly usedRows = new Map<SheetDocument, number>();
  private readonly filled: FilledFormulas;
  private readonly sheets: readonly EngineSheet[];
  /** When the slice of time is over, where there is one. */
  private until = Infinity;

  constructor(
    private readonly document: WorkbookDocument,
    private readonly custom?: CustomFunctionTable,
    private readonly onRefused?: (refused: UnsupportedFormula) => void,
  ) {
    this.filled = new FilledFormulas(document, (sheet, row, column) => this.read(sheet, row, column));
    this.sheets = document.sheets.map((sheet) => {
      const used = sheet.cells.usedRange(true);
      this.usedRows.set(sheet, used ? used.row + used.rows : 1);
      const cellData = new LiveCells((row, column) => this.read(sheet, row, column));
      const data = { cellData, rowCount: maxRows, columnCount: maxColumns, rowData: {}, columnData: {} };
      return { id: engineSheetId(document, sheet), name: sheet.name, data };
    });
    this.engine.load(this.sheets, custom);
  }

  /** Begins a slice of time; others may have used the engine since the last one. */
  begin(milliseconds: number): void {
    this.until = performance.now() + milliseconds;
    if (this.engine.loaded !== this.sheets) this.engine.load(this.sheets, this.custom);
  }

  get isOver(): boolean {
    return performance.now() > this.until;
  }

  /** The value of a cell; a formula that is due is computed first. */
  private read(sheet: SheetDocument, row: number, column: number): CellValue {
    const { cells } = sheet;
    const value = cells.isDirty(row, column)
      ? firstOf(this.compute({ sheet, row, column, formula: cells.formula(row, column) ?? "" }))
      : cells.value(row, column);
    this.emptyText ||= value === "";
    this.unknownName ||= value === unknownName;
    return value;
  }

  expect(cells: readonly FormulaCell[]): void {
    this.filled.expect(cells);
  }

  /** The value of a formula cell, however long the chain of formulas behind it; stops wherever a slice of time is over. */
  *value(cell: FormulaCell): Generator<void, Calculated, void> {
    const pending = [cell];
    for (;;) {
      const next = pending[pending.length - 1];
      if (!next) return this.compute(cell);
      if (this.isOver) yield;
      try {
        this.compute(next);
        pending.pop();
      } catch (error) {
        if (!(error instanceof ComputeFirst)) throw error;
        if (pending.some((one) => keyOf(one) === keyOf(error.cell)))
          this.found.set(keyOf(error.cell), this.instead(error.cell, circular(error.cell)));
        else pending.push(error.cell);
      }
    }
  }

  private compute(cell: FormulaCell): Calculated {
    const key = keyOf(cell);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    if (this.waiting.has(key)) throw circular(cell);
    if (this.waiting.size >= deepest || (this.waiting.size > 0 && this.isOver)) throw new ComputeFirst(cell);
    this.waiting.add(key);
    try {
      const { sheet, row, column } = cell;
      const at = { sheetId: engineSheetId(this.document, sheet), row, column };
      const quick = this.filled.value(cell);
      if (quick !== undefined) {
        this.found.set(key, quick);
        return quick;
      }
      const alone = takesOneCell(cell);
      if (alone) throw refusal(cell, alone);
      const translation = this.prepare(cell);
      this.unknownName ||= translation.lacksName;
      const outcome = fromEngine(this.engine.evaluate(translation.formula, at), this.unknownName);
      if ("refused" in outcome) throw refusal(cell, outcome.refused);
      const why = doubt(translation, firstOf(outcome.value), this.emptyText);
      if (why) throw refusal(cell, why);
      this.filled.learn(cell, firstOf(outcome.value));
      this.found.set(key, outcome.value);
      return outcome.value;
    } catch (error) {
      const refused = error instanceof NotTranslatable ? refusal(cell, error.message) : error;
      if (!(refused instanceof UnsupportedFormula)) throw refused;
      const value = this.instead(cell, refused);
      this.found.set(key, value);
      return value;
    } finally {
      this.waiting.delete(key);
    }
  }

  /** What stands for the value of a formula that can't be computed. Throws the refusal where nothing does. */
  private instead(cell: FormulaCell, refused: UnsupportedFormula): Calculated {
    const { cells, origin } = cell.sheet;
    if (cells.mayStand(cell.row, cell.column)) return cells.shown(cell.row, cell.column);
    if (!this.onRefused) throw refused;
    this.onRefused(refused);
    const saved = origin !== undefined && !origin.due.has(`${cell.row},${cell.column}`);
    return saved ? cells.shown(cell.row, cell.column) : cellError("#N/A");
  }

  private prepare({ sheet, formula }: FormulaCell): Translation {
    const translation = translate(formula, sheet, {
      document: this.document,
      knows: (name) => this.engine.knows(name),
      rowsOf: (owner, functions) =>
        needsEveryRow(functions.filter((name) => !this.custom?.knows(name)))
          ? maxRows
          : (this.usedRows.get(owner) ?? 1),
    });
    const why = restriction(translation, this.document.date1904);
    if (why) throw new NotTranslatable(why);
    return translation;
  }
}

/** Why a formula of a file that is due by itself is left alone: not stored as an array, it takes one cell of a range. */
function takesOneCell({ sheet: { cells }, row, column, formula }: FormulaCell): string | undefined {
  const stands = cells.mayStand(row, column) && !cells.isArray(row, column);
  return stands && needsArray(formula) ? "it takes one cell of a range" : undefined;
}

function keyOf({ sheet, row, column }: FormulaCell): string {
  return `${sheet.id}|${row}|${column}`;
}

function refusal({ sheet, row, column, formula }: FormulaCell, why: string): UnsupportedFormula {
  return new UnsupportedFormula(sheet.name, localAddress(row, column), formula, why);
}

function circular(cell: FormulaCell): UnsupportedFormula {
  return refusal(cell, "it refers to itself, directly or in a circle");
}

/**
 * Calculates with Univer's engine, every number exactly as the engine holds it, and with an add-in's functions. A formula
 * that can't be computed is refused; where `onRefused` hears of refusals, it is #N/A instead, and the others go on.
 */
export function univerCalculatorWith(
  custom?: CustomFunctionTable,
  onRefused?: (refused: UnsupportedFormula) => void,
): Calculator {
  function* values(run: Run, cells: readonly FormulaCell[], milliseconds: number) {
    run.expect(cells);
    const found: Calculated[] = [];
    try {
      run.begin(milliseconds);
      for (const cell of cells) {
        const steps = run.value(cell);
        let step = steps.next();
        for (; !step.done; step = steps.next()) {
          yield;
          run.begin(milliseconds);
        }
        found.push(step.value);
      }
      return found;
    } finally {
      formulaEngine().forget();
    }
  }
  return {
    calculate(document, cells) {
      const { value } = values(new Run(document, custom, onRefused), cells, Infinity).next();
      return value ?? [];
    },
    inSlices: (document, cells, milliseconds) => values(new Run(document, custom, onRefused), cells, milliseconds),
  };
}

/** The calculator of a workbook without the add-in's functions. */
export const univerCalculator: Calculator = univerCalculatorWith();
