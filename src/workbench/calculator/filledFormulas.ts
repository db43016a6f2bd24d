import type { FormulaCell } from "../document/formulaCell";
import { referencesOf, type FormulaReferences } from "../document/formulaReferences";
import { formulaShape } from "../document/formulaShape";
import type { CellValue } from "../document/cellValue";
import { isCellError } from "../document/cellValue";
import type { SheetDocument } from "../document/sheetDocument";
import type { WorkbookDocument } from "../document/workbookDocument";
import { compileScalar } from "./scalar/compile";
import { askEngine, type Compute } from "./scalar/values";

/** A formula that stands so often was filled down; fewer are the engine's, which takes its time for each. */
const often = 64;

/** Functions that give the same for the same values, wherever these stand. */
const ofValues = new Set(
  "COUNTIF COUNTIFS SUMIF SUMIFS SUMPRODUCT IF AND OR ISNUMBER ISTEXT TRIM LEFT LEN N ROWS".split(" "),
);

interface Shape {
  seen: number;
  isRead: boolean;
  /** Computes it without the engine. */
  compute?: Compute | undefined;
  /** The values of the cells that it reads on a row, as text, where these alone say what it comes to. */
  key?: ((row: number) => string) | undefined;
  readonly known: Map<string, CellValue>;
}

type Read = (sheet: SheetDocument, row: number, column: number) => CellValue;

/** Looked for where a name can begin only, so that a long word is read once. */
const functionName = /(?<![A-Z0-9.])[A-Z][A-Z0-9.]*(?=\()/gi;

/**
 * Formulas that were filled down: what they have in common is read once. Those of plain steps over single cells are
 * computed here, others asked of the engine once for the same values.
 */
export class FilledFormulas {
  private readonly shapes = new Map<string, Shape>();

  constructor(
    private readonly document: WorkbookDocument,
    private readonly read: Read,
  ) {}

  /** The value of a formula; undefined where the engine has to be asked. */
  value(cell: FormulaCell): CellValue | undefined {
    const shape = this.readShape(cell);
    if (shape.compute) {
      try {
        return shape.compute(cell.row) ?? 0;
      } catch (error) {
        if (error !== askEngine) throw error;
        return undefined;
      }
    }
    return shape.key && shape.known.get(shape.key(cell.row));
  }

  /** Hears what the engine answered. */
  learn(cell: FormulaCell, value: CellValue): void {
    const shape = this.readShape(cell);
    if (shape.key) shape.known.set(shape.key(cell.row), value);
  }

  /** Hears what is going to be asked, so that the first of many formulas are computed as the last. */
  expect(cells: readonly FormulaCell[]): void {
    for (const cell of cells) this.shapeOf(cell).seen += 1;
  }

  private shapeOf({ sheet, row, column, formula }: FormulaCell): Shape {
    const name = `${sheet.id}|${column}|${formulaShape(formula, row)}`;
    const shape: Shape = this.shapes.get(name) ?? { seen: 0, isRead: false, known: new Map() };
    this.shapes.set(name, shape);
    return shape;
  }

  /** What is known of the formulas that are filled down as this one is. */
  private readShape(cell: FormulaCell): Shape {
    const shape = this.shapeOf(cell);
    if (shape.isRead || shape.seen < often || this.document.date1904) return shape;
    shape.isRead = true;
    shape.compute = compileScalar(cell.formula, cell.row, { reader: (named) => this.readerOf(cell, named) });
    shape.key = shape.compute ? undefined : this.keyOf(cell);
    return shape;
  }

  private readerOf({ sheet }: FormulaCell, name: string | undefined) {
    const owner = name === undefined ? sheet : this.document.sheet(name);
    return owner && ((row: number, column: number) => this.read(owner, row, column));
  }

  private keyOf(cell: FormulaCell): Shape["key"] {
    const { areas, names, unknown } = referencesOf(cell.formula);
    const functions = [...cell.formula.matchAll(functionName)].map(([name]) => name.toUpperCase());
    if (unknown || names.length > 0 || !functions.every((name) => ofValues.has(name))) return undefined;
    const reads = areas.map((area) => this.textReader(cell, area));
    if (reads.includes(undefined)) return undefined;
    return (row) => reads.map((read) => read?.(row)).join("\u0000");
  }

  private textReader(cell: FormulaCell, { sheet, rect }: FormulaReferences["areas"][number]) {
    const read = this.readerOf(cell, sheet);
    // A fixed cell would read as one that moves along; it is rare in what is filled down.
    if (!read || rect.rows * rect.columns > 1 || cell.formula.includes("$")) return undefined;
    const down = rect.row - cell.row;
    return (row: number) => textOf(read(row + down, rect.column));
  }
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return isCellError(value) ? `e${value.error}` : `${typeof value}${value}`;
}
