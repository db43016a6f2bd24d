import { localAddress } from "../../../cells/address";
import type { TableDocument } from "../../document/table";
import { encodeCellText, escapeXml } from "../xml/xmlText";
import { filterXml } from "./filterXml";
import { spreadsheetNamespace } from "./namespaces";

/** A table part; `id` is unique in the package. */
export function tableXml(table: TableDocument, id: number): string {
  const { row, column, rows, columns } = table.rect;
  const totals = table.showTotals ? 1 : 0;
  const filtered = table.showHeaders && table.showFilterButton;
  const filter = filtered
    ? filterXml({ rect: { row, column, rows: rows - totals, columns }, columns: table.filters ?? new Map() })
    : "";
  const inside = table.columns.map(
    (one, index) => `<tableColumn id="${index + 1}" name="${escapeXml(encodeCellText(one.name))}"/>`,
  );
  const on = (value: boolean) => (value ? 1 : 0);
  const style = table.style
    ? `<tableStyleInfo name="${escapeXml(table.style)}" showFirstColumn="${on(table.highlightFirstColumn)}" ` +
      `showLastColumn="${on(table.highlightLastColumn)}" showRowStripes="${on(table.showBandedRows)}" ` +
      `showColumnStripes="${on(table.showBandedColumns)}"/>`
    : "";
  const name = escapeXml(table.name);
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<table xmlns="${spreadsheetNamespace}" id="${id}" name="${name}" displayName="${name}" ` +
    `ref="${localAddress(row, column, rows, columns)}"${table.showHeaders ? "" : ' headerRowCount="0"'}` +
    `${totals ? ' totalsRowCount="1"' : ' totalsRowShown="0"'}>${filter}` +
    `<tableColumns count="${inside.length}">${inside.join("")}</tableColumns>${style}</table>`
  );
}
