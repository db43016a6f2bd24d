import { localAddress } from "../../../cells/address";
import { UnsupportedFormula, type FormulaCell } from "../../document/formulaCell";
import { FormulaGraph, type SheetArea } from "../../document/formulaGraph";
import type { CellsChanged } from "../../document/history";
import type { SheetDocument } from "../../document/sheetDocument";
import type { Calculator, WorkbookDocument } from "../../document/workbookDocument";

/** Formulas that spill into what they read would go on for ever. */
const mostRounds = 8;
/** So many formulas that can't be calculated are left out one by one; beyond that each formula is calculated alone. */
const mostRetries = 4;

function keyOf(sheet: SheetDocument, row: number, column: number): string {
  return `${sheet.id}|${row}|${column}`;
}

const keyOfCell = ({ sheet, row, column }: FormulaCell) => keyOf(sheet, row, column);

/** Neighbours in a column become one area. */
function areasOf({ sheet, cells }: CellsChanged): SheetArea[] {
  const areas: { row: number; column: number; rows: number; columns: 1 }[] = [];
  for (const { row, column } of cells) {
    const last = areas[areas.length - 1];
    if (last?.column === column && last.row + last.rows === row) last.rows += 1;
    else areas.push({ row, column, rows: 1, columns: 1 });
  }
  return areas.map((rect) => ({ sheet, rect }));
}

interface Refused {
  readonly formula: string;
  readonly why: string;
}

/** Brings the formulas of a document up to date, and remembers which of them the calculator refuses, and why. */
export class Calculation {
  private readonly graph: FormulaGraph;
  private refused = new Map<string, Refused>();

  /** The calculator is one that throws what it refuses; the document's own may put an error in its place. */
  constructor(
    private readonly document: WorkbookDocument,
    private readonly calculator: Calculator | undefined = document.calculator,
  ) {
    this.graph = new FormulaGraph(document);
  }

  /** Why a formula can't be calculated here; undefined where it can. */
  refusal(sheet: SheetDocument, row: number, column: number): string | undefined {
    return this.refused.size === 0 ? undefined : this.refused.get(keyOf(sheet, row, column))?.why;
  }

  /** Calculates what is due and what the changed cells reach. Gives the cells that began or ceased to be refused. */
  run(changed: readonly CellsChanged[]): readonly CellsChanged[] {
    this.graph.spread(changed.flatMap(areasOf));
    const before = this.refused;
    this.refused = new Map([...before].filter(([key, { formula }]) => this.stands(key, formula)));
    const automatic = this.document.calculationMode !== "manual";
    for (let round = 0; automatic && round < mostRounds; round += 1) {
      this.graph.spread(this.respilled());
      const due = this.due();
      if (due.length === 0) break;
      this.calculate(due);
    }
    return this.cellsOf(
      [...before.keys(), ...this.refused.keys()].filter((key) => before.get(key)?.why !== this.refused.get(key)?.why),
    );
  }

  /** Whether a refused formula is still there and not due: an error was put in its place when the cell was read. */
  private stands(key: string, formula: string): boolean {
    return this.cellsOf([key]).some(({ sheet, cells: [cell] }) => {
      if (!cell) return false;
      return sheet.cells.formula(cell.row, cell.column) === formula && !sheet.cells.isDirty(cell.row, cell.column);
    });
  }

  private cellsOf(keys: readonly string[]): CellsChanged[] {
    return keys.flatMap((key) => {
      const [id, row, column] = key.split("|");
      const sheet = this.document.sheets.find((one) => one.id === id);
      return sheet ? [{ sheet, cells: [{ row: Number(row), column: Number(column) }] }] : [];
    });
  }

  private respilled(): SheetArea[] {
    return this.document.sheets.flatMap((sheet) => sheet.cells.takeRespilled().map((rect) => ({ sheet, rect })));
  }

  private due(): FormulaCell[] {
    return this.document.sheets
      .flatMap((sheet) => [...sheet.cells.dirtyFormulas()].map((cell) => ({ ...cell, sheet })))
      .filter((cell) => !this.refused.has(keyOfCell(cell)));
  }

  private calculate(due: readonly FormulaCell[]): void {
    let left = due;
    for (let attempt = 0; attempt <= mostRetries; attempt += 1) {
      const refusal = this.attempt(left);
      if (!refusal) return;
      const culprit = left.find((cell) => isAbout(refusal, cell));
      if (!culprit) break;
      this.refuse(culprit, refusal);
      left = left.filter((cell) => cell !== culprit);
    }
    for (const cell of left) {
      const refusal = this.attempt([cell]);
      if (refusal) this.refuse(cell, refusal);
    }
  }

  private refuse(cell: FormulaCell, { message }: UnsupportedFormula): void {
    this.refused.set(keyOfCell(cell), { formula: cell.formula, why: message });
  }

  /** Calculates formulas and stores what they come to, all of them or, where one is refused, none. */
  private attempt(cells: readonly FormulaCell[]): UnsupportedFormula | undefined {
    const { calculator } = this;
    if (!calculator || cells.length === 0) return undefined;
    try {
      const values = calculator.calculate(this.document, cells);
      cells.forEach((cell, index) => cell.sheet.cells.storeCalculated(cell.row, cell.column, values[index] ?? 0));
      return undefined;
    } catch (error) {
      if (!(error instanceof UnsupportedFormula)) throw error;
      return error;
    }
  }
}

function isAbout({ sheet, address }: UnsupportedFormula, cell: FormulaCell): boolean {
  return cell.sheet.name === sheet && localAddress(cell.row, cell.column) === address;
}
