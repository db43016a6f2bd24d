import type { SheetDocument } from "../document/sheetDocument";
import type { Rect } from "../document/rect";
import type { WorkbookDocument } from "../document/workbookDocument";
import { excelError } from "./excelError";
import { Recalculation } from "./recalculation";
import type { Access, HasMember } from "./requirementSets";

export type Platform = "desktop" | "web";

/** What members report to the add-in's event handlers after the request that caused it. */
export type HostEvent =
  | { readonly kind: "selectionChanged"; readonly sheet: SheetDocument; readonly address: string }
  | CellsChanged
  | { readonly kind: "activated" | "added" | "deleted"; readonly sheet: SheetDocument };

/** Cells that were typed or written into; values before and after where it is a single one. */
export interface CellsChanged {
  readonly kind: "changed";
  readonly sheet: SheetDocument;
  readonly address: string;
  readonly byAddIn: boolean;
  /** As Excel.DataChangeType names it; left out = cells were written into. */
  readonly changeType?: string;
  readonly details?: {
    readonly valueBefore: unknown;
    readonly valueTypeBefore: string;
    readonly valueAfter: unknown;
    readonly valueTypeAfter: string;
  };
}

/** The running Excel around a document: what the members of all objects share. */
export class SimulatedExcel {
  readonly recalculation: Recalculation;
  private events: HostEvent[] = [];
  private lastId = 0;

  constructor(
    readonly document: WorkbookDocument,
    readonly platform: Platform,
    readonly hasMember: HasMember = () => true,
    /** Whether Office.js has a member, simulated or not. */
    readonly declares: (type: string, member: string) => boolean = () => true,
  ) {
    this.recalculation = new Recalculation(document);
  }

  /** Refuses a member that is newer than this Excel. */
  assertMember(type: string, member: string, access: Access = "get"): void {
    if (!this.hasMember(type, member, access)) throw excelError("ApiNotFound");
  }

  /** A number no other object of this Excel has. */
  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  /** Refuses work on a sheet that is gone. */
  assertAlive(sheet: SheetDocument): void {
    if (!this.document.sheets.includes(sheet)) throw excelError("InvalidReference");
  }

  /** Refuses a change to cells of a protected sheet, unless every one of them is unlocked. */
  assertWritable(sheet: SheetDocument, rect: Rect, allowed?: string): void {
    this.assertAlive(sheet);
    if (!sheet.protection.protected) return;
    if (allowed !== undefined && sheet.protection.options[allowed] === true) return;
    if (allowed !== undefined || rect.rows * rect.columns > 100_000) throw excelError("AccessDenied");
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
        const style = this.document.styles.get(sheet.cells.style(row, column));
        if (style.locked !== false) throw excelError("AccessDenied");
      }
    }
  }

  /** Refuses to change a protected sheet otherwise than by its cells. */
  assertUnprotected(sheet: SheetDocument, allowed?: string): void {
    this.assertAlive(sheet);
    if (!sheet.protection.protected) return;
    if (allowed === undefined || sheet.protection.options[allowed] !== true) throw excelError("AccessDenied");
  }

  /** Refuses to add, name, hide, move or delete sheets where the structure is protected. */
  assertStructure(): void {
    if (this.document.structureProtected) throw excelError("AccessDenied");
  }

  report(event: HostEvent): void {
    this.events.push(event);
  }

  takeEvents(): readonly HostEvent[] {
    const events = this.events;
    this.events = [];
    return events;
  }
}
