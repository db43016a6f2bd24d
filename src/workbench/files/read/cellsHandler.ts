import { shiftFormula } from "../../document/shiftFormula";
import { withoutFunctionPrefixes } from "../formula/functionPrefix";
import { flag, type Attributes, type XmlHandler } from "../xml/readXml";
import type { Rect } from "../../document/rect";
import { parseAddress, parseRect } from "./address";
import { cellValue } from "./cellValue";
import { RichText } from "./sharedStrings";
import type { SheetContext } from "./sheetContext";

/** No formula of Excel's fills more cells; a file may claim anything. */
const mostFilled = 1_048_576;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Reads <row> and <c> into the sheet's cells. Runs for every cell of the sheet: keep it lean. */
export class CellsHandler implements XmlHandler {
  private readonly at = { row: -1, column: -1 };
  private row = -1;
  private type = "";
  private style = 0;
  private value = "";
  private formula = "";
  private formulaKind: Attributes | undefined;
  private reading: "value" | "formula" | "inline" | undefined;
  private readonly rich: RichText;
  private readonly shared = new Map<string, SharedFormula>();
  private isDynamic = false;
  private readonly filled: { readonly rect: Rect; readonly fixed: boolean }[] = [];

  constructor(private readonly context: SheetContext) {
    this.rich = new RichText(context.onCut);
  }

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case "row":
        return this.openRow(attributes);
      case "c":
        return this.openCell(attributes);
      case "v":
        this.reading = "value";
        return;
      case "f":
        this.reading = "formula";
        this.formulaKind = attributes;
        return;
      case "is":
        this.reading = "inline";
        return;
      default:
        if (this.reading === "inline") this.rich.open(name);
    }
  }

  text(text: string): void {
    if (this.reading === "value") this.value += text;
    else if (this.reading === "formula") this.formula += text;
    else if (this.reading === "inline") this.rich.add(text);
  }

  close(name: string): void {
    if (name === "c") this.closeCell();
    else if (name === "v" || name === "f" || name === "is") this.reading = undefined;
    else if (this.reading === "inline") this.rich.close(name);
  }

  private openRow(attributes: Attributes): void {
    const stated = Number(attributes["r"]);
    this.row = stated >= 1 ? stated - 1 : this.row + 1;
    this.at.row = this.row;
    this.at.column = -1;
    const { sheet, styles } = this.context;
    if (flag(attributes["hidden"])) sheet.hiddenRows.add(this.row);
    if (flag(attributes["customHeight"]) && attributes["ht"]) {
      sheet.rowHeights.set(this.row, Number(attributes["ht"]));
    }
    const style = styles[Number(attributes["s"] ?? 0)] ?? 0;
    if (flag(attributes["customFormat"]) && style !== 0) sheet.cells.styleDefaults.rows.set(this.row, style);
  }

  private openCell(attributes: Attributes): void {
    const address = attributes["r"];
    // Some producers leave addresses out: then a cell follows the one before it.
    if (address === undefined || !parseAddress(address, this.at)) {
      this.at.row = this.row;
      this.at.column += 1;
    }
    this.type = attributes["t"] ?? "n";
    // Excel marks by the cell's metadata the formulas that fill as many cells as they come to.
    this.isDynamic = attributes["cm"] !== undefined;
    this.style = attributes["s"] === undefined ? 0 : (this.context.styles[Number(attributes["s"])] ?? 0);
    this.value = "";
    this.formula = "";
    this.formulaKind = undefined;
  }

  private closeCell(): void {
    const { cells } = this.context.sheet;
    const { row, column } = this.at;
    const value = this.type === "inlineStr" ? this.rich.take() : cellValue(this.type, this.value, this.context);
    const formula = this.formulaKind && this.formulaText(this.formulaKind);
    if (formula) {
      cells.setFormula(row, column, `=${formula}`, value);
      const rect = this.formulaKind?.["t"] === "array" ? parseRect(this.formulaKind["ref"] ?? "") : undefined;
      const starts = rect?.row === row && rect.column === column;
      if (starts && rect.rows * rect.columns <= mostFilled) this.filled.push({ rect, fixed: !this.isDynamic });
    } else if (value !== undefined) cells.set(row, column, value);
    if (this.style !== 0) cells.setStyle(row, column, this.style);
  }

  /** The cells that formulas fill are known when all of them have been read. */
  finish(): void {
    for (const { rect, fixed } of this.filled) this.context.sheet.cells.noteFilled(rect, fixed);
  }

  private formulaText(kind: Attributes): string | undefined {
    // A data table's cells are results of a what-if run, not of a formula that could be computed.
    if (kind["t"] === "dataTable") return undefined;
    const formula = withoutFunctionPrefixes(this.formula.trim());
    if (kind["t"] !== "shared" || kind["si"] === undefined) return formula || undefined;
    const { row, column } = this.at;
    if (formula) {
      this.shared.set(kind["si"], { row, column, formula });
      return formula;
    }
    const master = this.shared.get(kind["si"]);
    return master && shiftFormula(master.formula, row - master.row, column - master.column);
  }
}
