import type { SheetDocument } from "../../document/sheetDocument";
import type { TableDocument } from "../../document/table";

export interface TableTarget {
  readonly sheet: SheetDocument;
  readonly table: TableDocument;
}
