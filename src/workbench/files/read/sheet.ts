import { maxColumns } from "../../document/rect";
import type { OpcPackage } from "../package/opcPackage";
import { xmlSink, type Attributes, type XmlHandler } from "../xml/readXml";
import { CellsHandler } from "./cellsHandler";
import type { SheetContext } from "./sheetContext";
import { SheetExtras } from "./sheetExtras";
import { readSheetSetting, tableRelationship } from "./sheetSettings";
import { readTable } from "./table";

/** A file describes a column once; programs that do it a second time are let through. */
const mostDescribed = 4 * maxColumns;

/** Routes the elements of a sheet part: cells to one handler, everything around them to the other. */
class SheetHandler implements XmlHandler {
  readonly tables: string[] = [];
  readonly extras: SheetExtras;
  private readonly cells: CellsHandler;
  private inCells = false;
  private described = 0;

  constructor(private readonly context: SheetContext) {
    this.cells = new CellsHandler(context);
    this.extras = new SheetExtras(context.sheet);
  }

  open(name: string, attributes: Attributes): void {
    if (this.inCells) return this.cells.open(name, attributes);
    if (name === "sheetData") this.inCells = true;
    else {
      if (name === "col") this.countColumns(attributes);
      readSheetSetting(name, attributes, this.context);
      this.extras.open(name, attributes);
    }
    const table = tableRelationship(name, attributes);
    if (table) this.tables.push(table);
  }

  private countColumns({ min, max }: Attributes): void {
    this.described += Math.max(1, Math.min(Number(max), maxColumns) - Number(min));
    if (this.described > mostDescribed) throw new Error("it describes the same columns again and again");
  }

  text(text: string): void {
    if (this.inCells) this.cells.text(text);
    else this.extras.text(text);
  }

  close(name: string): void {
    if (name === "sheetData") {
      this.inCells = false;
      this.cells.finish();
    } else if (this.inCells) this.cells.close(name);
    else this.extras.close(name);
  }
}

/** Reads a sheet part, streamed, into the context's sheet, with its tables. */
export function readSheet(pack: OpcPackage, part: string, context: SheetContext): void {
  const entry = pack.entry(part);
  if (!entry) throw new Error(`the part ${part} is missing`);
  const handler = new SheetHandler(context);
  const sink = xmlSink(handler);
  pack.stream(entry, (bytes) => sink.write(bytes));
  sink.end();
  const { external } = handler.extras;
  if (handler.tables.length === 0 && external.length === 0) return;
  const relationships = pack.relationships(part);
  const addresses = new Map(relationships.map(({ id, target }) => [id, target]));
  for (const { id, link } of external) {
    const found = context.sheet.hyperlinks[link];
    if (found) context.sheet.hyperlinks[link] = { ...found, address: addresses.get(id) };
  }
  for (const id of handler.tables) {
    const target = relationships.find((one) => one.id === id)?.target;
    const root = target === undefined ? undefined : pack.xml(target);
    const table = root && readTable(root);
    if (table) context.sheet.tables.push(table);
  }
}
