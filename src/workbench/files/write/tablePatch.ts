import { localAddress } from "../../../cells/address";
import { tableBody, type TableDocument } from "../../document/table";
import type { OpcPackage } from "../package/opcPackage";
import { encodeCellText } from "../xml/xmlText";
import { XmlEditor } from "../xml/xmlEditor";
import type { NewParts } from "./newParts";

/**
 * Brings the table parts of a sheet up to its tables: place, name and headings. Gives false where a table has come, gone
 * or changed in any other way, which the file then does not show.
 */
export function patchTables(
  pack: OpcPackage,
  parts: NewParts,
  sheetPart: string,
  before: readonly TableDocument[],
  now: readonly TableDocument[],
): boolean {
  const targets = pack.relationships(sheetPart).filter(({ kind }) => kind === "table");
  let complete = before.length === now.length;
  for (const { target } of targets) {
    const id = Number(pack.xml(target)?.attributes["id"]);
    const was = before.find((table) => table.id === id);
    const table = now.find((one) => one.id === id);
    if (!was || !table || JSON.stringify(was) === JSON.stringify(table)) continue;
    const bytes = pack.bytes(target);
    const editor = bytes && new XmlEditor(bytes);
    if (!editor || table.columns.length !== was.columns.length || wholly(was) !== wholly(table)) complete = false;
    else parts.replace(pack.entry(target)?.name ?? target, patched(editor, table));
  }
  return complete;
}

/** What of a table is not brought up to date here. */
function wholly({ rect, name, columns, ...rest }: TableDocument): string {
  return JSON.stringify([rest, rect.columns, columns.length, name === ""]);
}

function patched(editor: XmlEditor, table: TableDocument): string {
  const { row, column, rows, columns } = table.rect;
  editor.setAttribute(editor.root, "ref", localAddress(row, column, rows, columns));
  if (editor.root.attributes["displayName"] !== table.name) {
    // The two names stand beside each other: changed apart, they would meet in the same place.
    editor.setAttribute(editor.root, "displayName", table.name);
    editor.setAttribute(editor.root, "name", table.name);
  }
  const filter = editor.child("autoFilter");
  const body = tableBody(table);
  if (filter) {
    editor.setAttribute(filter, "ref", localAddress(row, column, body.row + body.rows - row, columns));
  }
  const list = editor.child("tableColumns")?.children.filter(({ name }) => name === "tableColumn") ?? [];
  list.forEach((element, index) => {
    const name = encodeCellText(table.columns[index]?.name ?? "");
    if (name !== "" && element.attributes["name"] !== name) editor.setAttribute(element, "name", name);
  });
  return editor.result();
}
