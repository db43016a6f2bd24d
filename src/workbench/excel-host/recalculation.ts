import { localAddress } from "../../cells/address";
import { UnsupportedFormula, type FormulaCell } from "../document/formulaCell";
import { FormulaGraph, type SheetArea } from "../document/formulaGraph";
import type { Calculated } from "../document/calculated";
import { maxColumns, maxRows, wholeSheet } from "../document/rect";
import type { SheetDocument } from "../document/sheetDocument";
import type { WorkbookDocument } from "../document/workbookDocument";
import { mayBeVolatile } from "../document/formulaReferences";
import { ExcelError, notImplemented, notSimulated } from "./excelError";

/** Formulas that spill into what they read would go on for ever. */
const mostRounds = 8;

/** Unwinds an action that reads what is due, to be done again when that is calculated in slices of time. */
export class CalculationDue extends Error {}

/** How long the simulated Excel works at a stretch, and how it lets others have their turn. */
export interface Pace {
  readonly milliseconds: number;
  pause(): Promise<void>;
}

/** When formulas are calculated: on reading, and in manual mode only when asked. The calculator does the work. */
export class Recalculation {
  private readonly graph: FormulaGraph;
  private changed: SheetArea[] = [];
  private readonly changedNames = new Set<string>();
  /** Whether all that is due is calculated at once, which is much cheaper than piece by piece. */
  private together = true;
  private opened = false;
  /** Set by suspendApiCalculationUntilNextSync, lifted when the request ends. */
  suspended = false;
  /** Whether what is due is left to `inSlices`. */
  paced = false;

  constructor(private readonly document: WorkbookDocument) {
    this.graph = new FormulaGraph(document);
    document.markDue = () => this.spread();
  }

  /** Notes that the values of cells have changed. */
  touch(area: SheetArea): void {
    this.together = true;
    const last = this.changed[this.changed.length - 1];
    const { rect } = area;
    if (
      last?.sheet === area.sheet &&
      last.rect.column === rect.column &&
      last.rect.columns === rect.columns &&
      last.rect.row + last.rect.rows === rect.row
    ) {
      this.changed[this.changed.length - 1] = { ...last, rect: { ...last.rect, rows: last.rect.rows + rect.rows } };
    } else this.changed.push(area);
  }

  private spread(): void {
    if (!this.opened) this.open();
    for (const sheet of this.document.sheets) {
      for (const rect of sheet.cells.takeRespilled()) this.changed.push({ sheet, rect });
    }
    if (this.changed.length > 0) this.graph.spread(this.changed);
    this.changed = [];
    if (this.changedNames.size > 0) this.graph.spreadNames(this.changedNames);
    this.changedNames.clear();
  }

  /** As Excel does on opening a file: what changes by itself is due, unless calculation is manual. */
  private open(): void {
    this.opened = true;
    const { sheets, calculator, calculationMode } = this.document;
    if (!calculator || calculationMode === "manual") return;
    const formulas = function* () {
      for (const { cells, origin } of sheets) if (origin) for (const { formula } of cells.formulas()) yield formula;
    };
    for (const formula of formulas()) if (mayBeVolatile(formula)) return this.graph.spreadVolatile();
  }

  /** Brings the formulas of an area up to date before its values are read: again where results spilled into others. */
  refresh(area: SheetArea): void {
    for (let round = 0; round < mostRounds && this.refreshOnce(area); round += 1);
  }

  /** Gives whether something was calculated. */
  private refreshOnce(area: SheetArea): boolean {
    this.spread();
    if (this.document.calculationMode === "manual" || this.suspended) return false;
    if (area.sheet.cells.dirtyFormulas().next().done) return false;
    const needed = this.graph.needed(area);
    if (needed.length === 0) return false;
    if (this.together && this.paced) throw new CalculationDue();
    if (this.together) {
      try {
        this.calculate(this.due());
        return true;
      } catch (error) {
        if (!(error instanceof ExcelError)) throw error;
        // One formula somewhere can't be calculated: that must not hide the values of the others.
        this.together = false;
      }
    }
    this.calculate(needed);
    return true;
  }

  /** Calculates what is due, with pauses. */
  async inSlices({ milliseconds, pause }: Pace): Promise<void> {
    this.spread();
    const { calculator, calculationMode } = this.document;
    const isAsked = calculationMode !== "manual" && !this.suspended && this.together;
    const due = isAsked ? this.due() : [];
    if (due.length === 0) return;
    if (!calculator?.inSlices) return this.calculate(due);
    const steps = calculator.inSlices(this.document, due, milliseconds);
    try {
      let step = this.computed(() => steps.next());
      for (; !step.done; step = this.computed(() => steps.next())) await pause();
      this.store(due, step.value);
    } catch (error) {
      if (!(error instanceof ExcelError)) throw error;
      // One formula somewhere can't be calculated: that must not hide the values of the others.
      this.together = false;
    }
  }

  private due(): FormulaCell[] {
    return this.document.sheets.flatMap((sheet) =>
      [...sheet.cells.dirtyFormulas()].map((cell) => ({ ...cell, sheet })),
    );
  }

  /** Notes that a name or a table has come, changed or gone. */
  touchName(name: string): void {
    this.changedNames.add(name);
  }

  /** Worksheet.calculate: what is due on a sheet, or all of it. */
  sheet(sheet: SheetDocument, markAllDirty: boolean): void {
    this.spread();
    if (markAllDirty) sheet.cells.markAllDirty();
    this.calculate(this.graph.needed({ sheet, rect: wholeSheet }));
  }

  /** Application.calculate: what is due, or everything. */
  recalculate(everything: boolean): void {
    this.spread();
    for (const sheet of everything ? this.document.sheets : []) sheet.cells.markAllDirty();
    this.calculate(this.due());
  }

  /** Range.calculate: the formulas of an area, whether due or not. */
  force(area: SheetArea): void {
    this.spread();
    for (const cell of area.sheet.cells.formulas(area.rect)) area.sheet.cells.markDirty(cell.row, cell.column);
    this.calculate(this.graph.needed(area));
  }

  /** Calculates formulas that were entered where nothing is calculated by itself: a new formula shows its value. */
  entered(area: SheetArea): void {
    if (this.document.calculationMode !== "manual") return;
    this.spread();
    const due = [...area.sheet.cells.formulas(area.rect)].filter(({ row, column }) =>
      area.sheet.cells.isDirty(row, column),
    );
    this.calculate(due.map((cell) => ({ ...cell, sheet: area.sheet })));
  }

  /** What a formula outside of all cells comes to. */
  evaluate(formula: string): Calculated | undefined {
    if (this.document.calculationMode === "automatic") this.recalculate(false);
    const { calculator, activeSheet: sheet } = this.document;
    if (!calculator) throw notImplemented(`Calculating ${formula}`, "the document has no calculator");
    const cell = { sheet, row: maxRows - 1, column: maxColumns - 1, formula };
    return this.computed(() => calculator.calculate(this.document, [cell]))[0];
  }

  get pending(): boolean {
    this.spread();
    return this.document.sheets.some((sheet) => !sheet.cells.dirtyFormulas().next().done);
  }

  private calculate(cells: readonly FormulaCell[]): void {
    const [first] = cells;
    if (!first) return;
    const { calculator } = this.document;
    if (!calculator) {
      const where = `${first.sheet.name}!${localAddress(first.row, first.column)}`;
      throw notImplemented(`Calculating ${where} (${first.formula})`, "the document has no calculator");
    }
    this.store(
      cells,
      this.computed(() => calculator.calculate(this.document, cells)),
    );
  }

  private store(cells: readonly FormulaCell[], values: readonly Calculated[]): void {
    if (values.length !== cells.length) throw new Error("The calculator gave another number of values than asked for.");
    cells.forEach((cell, index) => cell.sheet.cells.storeCalculated(cell.row, cell.column, values[index] ?? 0));
  }

  private computed<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      if (error instanceof UnsupportedFormula) throw new ExcelError(notSimulated, error.message);
      throw error;
    }
  }
}
