import type { Calculated } from "./calculated";
import type { FormulaCell } from "./formulaCell";
import type { DefinedName } from "./name";
import { SheetDocument } from "./sheetDocument";
import { StyleTable } from "./styleTable";

export type CalculationMode = "automatic" | "automaticExceptTables" | "manual";

/** What is selected; `address` in A1 style, without sheet. */
export interface Selection {
  readonly sheet: SheetDocument;
  readonly address: string;
}

export interface Calculator {
  /**
   * Values for the given formula cells, in the same order; rows of values for a formula that spills.
   * Throws UnsupportedFormula naming sheet, cell and formula when one can't be computed.
   */
  calculate(document: WorkbookDocument, cells: readonly FormulaCell[]): readonly Calculated[];
  /** The same in slices of about so many milliseconds, between which others have their turn. */
  inSlices?(
    document: WorkbookDocument,
    cells: readonly FormulaCell[],
    milliseconds: number,
  ): Generator<void, readonly Calculated[], void>;
}

function sheetId(number: number): string {
  return `{00000000-${number.toString(16).padStart(4, "0").toUpperCase()}-0000-0000-000000000000}`;
}

/** A workbook as Excel would hold it in memory. It checks nothing that Excel's rules forbid: the host and the reader do. */
export class WorkbookDocument {
  readonly sheets: SheetDocument[] = [];
  names: DefinedName[] = [];
  readonly settings = new Map<string, unknown>();
  readonly styles = new StyleTable();
  fileName = "Book1.xlsx";
  structureProtected = false;
  structurePassword?: string;
  calculationMode: CalculationMode = "automatic";
  date1904 = false;
  /** Asked when values of formula cells are read that are due for calculation. */
  calculator?: Calculator;
  /** Marks the formulas that the latest changes make due; set by whoever keeps track of them. */
  markDue?: () => void;
  private active: SheetDocument | undefined;
  private selected: Selection | undefined;
  private lastId = 0;

  /** Adds a sheet as the last one, or before the one that stands at `index` now. */
  addSheet(name: string, index = this.sheets.length): SheetDocument {
    if (this.sheet(name)) throw new Error(`The workbook already has a sheet named "${name}".`);
    this.lastId += 1;
    const sheet = new SheetDocument(sheetId(this.lastId), name);
    this.sheets.splice(index, 0, sheet);
    return sheet;
  }

  removeSheet(sheet: SheetDocument): void {
    const index = this.sheets.indexOf(sheet);
    if (index < 0) return;
    this.sheets.splice(index, 1);
    if (this.active === sheet) {
      const visible = (other: SheetDocument | undefined) => other?.visibility === "Visible";
      this.active =
        this.sheets.slice(index).find(visible) ?? this.sheets.slice(0, index).reverse().find(visible) ?? this.sheets[0];
    }
    if (this.selected?.sheet === sheet) this.selected = undefined;
  }

  /** A sheet by name, in whatever case, or by id. */
  sheet(nameOrId: string): SheetDocument | undefined {
    const wanted = nameOrId.toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted) ??
      this.sheets.find((sheet) => sheet.id.toLowerCase() === wanted)
    );
  }

  get activeSheet(): SheetDocument {
    const sheet = this.active ?? this.sheets.find((one) => one.visibility === "Visible") ?? this.sheets[0];
    if (!sheet) throw new Error("The workbook has no sheet.");
    return sheet;
  }

  set activeSheet(sheet: SheetDocument) {
    this.active = sheet;
    if (this.selected?.sheet !== sheet) this.selected = { sheet, address: "A1" };
  }

  get selection(): Selection {
    return this.selected ?? { sheet: this.activeSheet, address: "A1" };
  }

  set selection(selection: Selection) {
    this.selected = selection;
    this.active = selection.sheet;
  }
}
