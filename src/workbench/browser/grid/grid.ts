import type { WorkbookDocument } from "../../document/workbookDocument";
import type { CustomFunction } from "../../excel-host/customFunctions";
import type { FunctionMetadata } from "../../../functions/metadata";

/** The content of functions.json. */
export interface FunctionsJson {
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

export interface GridHooks {
  /** The user has selected cells; the address is in A1 style, without sheet. The document has them selected already. */
  readonly onSelect: (sheetName: string, address: string) => void;
  /** The user has edited something in the grid, and it stands in the document. */
  readonly onEdit?: () => void;
  /** Whether Excel is at work for the add-in: nothing is edited then. */
  readonly isBusy?: () => boolean;
  /** Which operation of the add-in is on; all that one changes is one step to undo. */
  readonly operation?: () => number;
}

/** A workbook document, shown and edited. The document stays the one truth: the grid keeps nothing that it lacks. */
export interface Grid {
  /** Takes what the user has edited last. */
  settle(): void;
  /** Shows what has changed in the document since the last call, after a request of the add-in. */
  refresh(): void;
  /** Shows another workbook in the same place. */
  open(document: WorkbookDocument): void;
  setTheme(theme: "light" | "dark"): void;
  /** How blank cells arrive in custom functions. */
  setBlanks(blank: 0 | "" | null): void;
  /** The add-in's functions, by the upper-case id under which they are associated, and what functions.json says of them. */
  registerFunctions(functions: ReadonlyMap<string, CustomFunction>, metadata: FunctionsJson): void;
  /** Whether the user is typing into a cell: Excel's cell-edit mode. */
  readonly editing: boolean;
  dispose(): void;
}
