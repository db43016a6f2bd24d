import { SaxesParser } from "saxes";
import { parseAddress } from "../read/address";
import { localName, XmlError, type Attributes } from "./readXml";

/** A stretch of the text of a part. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

export interface FoundCell extends Place {
  readonly row: number;
  readonly column: number;
  readonly attributes: Attributes;
}

export interface FoundRow extends Place {
  readonly row: number;
  readonly openEnd: number;
  /** Where the closing tag begins; undefined for <row/>. */
  readonly closeStart?: number;
}

export interface FoundRows {
  /** All rows, in the order of the file. */
  readonly rows: readonly FoundRow[];
  /** Cells of the rows that were asked for, in the order of the file. */
  readonly cells: readonly FoundCell[];
  /** The cells of each formula that is stored once for several, by its number, the one that holds it first. */
  readonly shared: ReadonlyMap<string, readonly { readonly row: number; readonly column: number }[]>;
}

/** Finds rows and cells in the text of a sheet part. */
export function findRows(text: string, wanted: (row: number) => boolean): FoundRows {
  const parser = new SaxesParser();
  parser.on("error", (error) => {
    throw new XmlError(error.message);
  });
  const rows: FoundRow[] = [];
  const cells: FoundCell[] = [];
  const shared = new Map<string, { row: number; column: number }[]>();
  const at = { row: -1, column: -1 };
  let row = -1;
  let inside = false;
  let openRow: { start: number; openEnd: number } | undefined;
  let openCell: { start: number; attributes: Attributes } | undefined;
  parser.on("opentag", (tag) => {
    const name = localName(tag.name);
    if (name === "sheetData") inside = true;
    if (!inside) return;
    if (name === "row") {
      const stated = Number(tag.attributes["r"]);
      row = stated >= 1 ? stated - 1 : row + 1;
      at.row = row;
      at.column = -1;
      openRow = { start: text.lastIndexOf("<", parser.position - 1), openEnd: parser.position };
    } else if (name === "c") {
      const address = tag.attributes["r"];
      if (address === undefined || !parseAddress(address, at)) {
        at.row = row;
        at.column += 1;
      }
      openCell = wanted(at.row)
        ? { start: text.lastIndexOf("<", parser.position - 1), attributes: tag.attributes }
        : undefined;
    } else if (name === "f" && tag.attributes["t"] === "shared" && tag.attributes["si"] !== undefined) {
      const list = shared.get(tag.attributes["si"]) ?? [];
      list.push({ ...at });
      shared.set(tag.attributes["si"], list);
    }
  });
  parser.on("closetag", (tag) => {
    const name = localName(tag.name);
    if (name === "sheetData") inside = false;
    if (name === "c" && openCell) {
      cells.push({ ...openCell, ...at, end: parser.position });
      openCell = undefined;
    }
    if (name !== "row" || !openRow) return;
    const end = parser.position;
    const closing = tag.isSelfClosing ? {} : { closeStart: text.lastIndexOf("</", end - 1) };
    rows.push({ row, ...openRow, end, ...closing });
    openRow = undefined;
  });
  parser.write(text).close();
  return { rows, cells, shared };
}
