import type { OpcPackage } from "../package/opcPackage";
import { xmlSink, type Attributes, type XmlHandler } from "../xml/readXml";
import { CellsHandler } from "./cellsHandler";
import type { SheetContext } from "./sheetContext";
import { SheetExtras } from "./sheetExtras";
import { readSheetSetting, tableRelationship } from "./sheetSettings";
import { readTable } from "./table";

/** Routes the elements of a sheet part: cells to one handler, everything around them to the other. */
class SheetHandler implements XmlHandler {
  readonly tables: string[] = [];
  readonly extras: SheetExtras;
  private readonly cells: CellsHandler;
  private inCells = false;

  constructor(private readonly context: SheetContext) {
    this.cells = new CellsHandler(context);
    this.extras = new SheetExtras(context.sheet);
  }

  open(name: string, attributes: Attributes): void {
    if (this.inCells) return this.cells.open(name, attributes);
    if (name === "sheetData") this.inCells = true;
    else {
      readSheetSetting(name, attributes, this.context);
      this.extras.open(name, attributes);
    }
    const table = tableRelationship(name, attributes);
    if (table) this.tables.push(table);
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
