import {
  CanceledError,
  ICommandService,
  IUndoRedoService,
  UniverInstanceType,
  type IDisposable,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import { FormulaDataModel, IEditorBridgeService, SheetsSelectionsService } from "@univerjs/preset-sheets-core";
import { DocumentHistory, type CellsChanged } from "../../document/history";
import type { SheetDocument } from "../../document/sheetDocument";
import type { Calculator, WorkbookDocument } from "../../document/workbookDocument";
import { Calculation } from "./calculation";
import { isRefused, reachesDocument } from "./edits/followed";
import { UserEdits } from "./edits/userEdits";
import { touchedCells } from "./edits/touchedCells";
import { callsAddIn } from "./functions/customTable";
import type { GridHooks } from "./grid";
import { toGridCell } from "./snapshot/cell";
import { workbookSnapshot } from "./snapshot/workbook";
import { DocumentUndo, unitId, type Entry } from "./undo";
import { ChartOverlay } from "./view/chartOverlay";
import { ConditionalView } from "./view/conditional";
import { WorkbookView } from "./view/pushWorkbook";
import { SelectionSync } from "./view/selection";

/** What turns the document back or forth. */
const turns: ReadonlySet<string> = new Set(["univer.command.undo", "univer.command.redo"]);

/** A document shown in Univer: what changes in one of the two reaches the other. */
export class Session {
  private readonly history: DocumentHistory;
  private readonly calculation: Calculation;
  private readonly view: WorkbookView;
  private readonly conditional: ConditionalView;
  private readonly charts: ChartOverlay;
  private readonly edits: UserEdits;
  private readonly undo: DocumentUndo;
  private readonly selection: SelectionSync;
  private readonly listener: IDisposable;
  private readonly guard: IDisposable;
  private readonly commands: ICommandService;
  /** Set while the grid is brought in line with the document: what it then does is no edit. */
  private pushing = false;
  private pending: ReturnType<typeof setTimeout> | undefined;
  private touched: CellsChanged[] = [];

  constructor(
    private readonly univer: Univer,
    readonly document: WorkbookDocument,
    private readonly hooks: GridHooks,
    place: HTMLElement,
    calculator: Calculator,
  ) {
    const injector = univer.__getInjector();
    this.commands = injector.get(ICommandService);
    this.calculation = new Calculation(document, calculator);
    this.calculation.run([]);
    this.history = new DocumentHistory(document);
    const shownAs = (sheet: SheetDocument, row: number, column: number) =>
      toGridCell(sheet, row, column, this.calculation.refusal(sheet, row, column) !== undefined);
    const snapshot = workbookSnapshot(document, unitId, shownAs);
    const workbook = univer.createUnit<ReturnType<typeof workbookSnapshot>, Workbook>(
      UniverInstanceType.UNIVER_SHEET,
      snapshot,
    );
    // "Only local" keeps Univer's own controllers from drawing conclusions.
    const run = (id: string, params: object) => void this.commands.syncExecuteCommand(id, params, { onlyLocal: true });
    this.view = new WorkbookView(document, workbook, shownAs, run);
    this.conditional = new ConditionalView(univer, document, workbook, run);
    this.charts = new ChartOverlay(univer, document, workbook, place);
    this.edits = new UserEdits(document, workbook, injector.get(FormulaDataModel));
    this.undo = new DocumentUndo(injector.get(IUndoRedoService), this.commands, (entry) => this.turnBack(entry));
    const selections = injector.get(SheetsSelectionsService);
    this.selection = new SelectionSync(document, workbook, selections, run, hooks.onSelect);
    this.guard = this.commands.beforeCommandExecuted((command) => {
      const edits = turns.has(command.id) || reachesDocument(command.id);
      if (!this.pushing && (isRefused(command.id) || (edits && hooks.isBusy?.()))) throw new CanceledError();
    });
    this.listener = this.commands.onCommandExecuted((command) => {
      if (this.pushing) return;
      if (this.selection.concerns(command.id)) return this.selection.pull();
      const params = command.params as { readonly unitId?: unknown } | undefined;
      if (params?.unitId !== unitId || !reachesDocument(command.id)) return;
      this.edits.apply(command);
      this.touched.push(...touchedCells(document, command));
      this.pending ??= setTimeout(() => this.settle(true), 0);
    });
    this.quietly(() => {
      this.conditional.push();
      this.selection.push();
    });
  }

  get editing(): boolean {
    return this.univer.__getInjector().get(IEditorBridgeService).isVisible().visible;
  }

  /** Takes what the add-in has done to the document. */
  refresh(): void {
    this.settleEdits();
    this.settle(false);
    this.quietly(() => this.selection.push());
  }

  /** Calculates what calls the add-in's functions again; that is nothing to undo. */
  recalculateAddIn(which: (sheet: SheetDocument, row: number, column: number) => boolean): void {
    this.settleEdits();
    for (const sheet of this.document.sheets) {
      for (const { row, column, formula } of sheet.cells.formulas()) {
        if (callsAddIn(formula) && which(sheet, row, column)) sheet.cells.markDirty(row, column);
      }
    }
    // While Excel is at work the workbook is shown when that is done.
    if (!this.hooks.isBusy?.()) this.settle(false);
  }

  /** Takes what the user has edited last. */
  settleEdits(): void {
    if (this.pending !== undefined) this.settle(true);
  }

  /** Brings formulas, undo stack and grid up to what the document has become. */
  private settle(byUser: boolean): void {
    clearTimeout(this.pending);
    this.pending = undefined;
    const refusals = this.calculation.run(this.history.peek());
    const change = this.history.take();
    if (change?.edited) this.undo.push(change.step, byUser ? undefined : (this.hooks.operation?.() ?? 0));
    const touched = this.touched.splice(0);
    this.show([...(change?.cells ?? []), ...refusals, ...touched]);
    if (byUser && change) this.hooks.onEdit?.();
  }

  private turnBack(entry: Entry): void {
    this.history.restore(entry.step);
    const change = this.history.take();
    if (change) entry.step = change.step;
    const refusals = this.calculation.run([]);
    this.show([...(change?.cells ?? []), ...refusals]);
    this.quietly(() => this.selection.push());
    this.hooks.onEdit?.();
  }

  private show(cells: readonly CellsChanged[]): void {
    this.quietly(() => {
      this.view.push(cells);
      this.conditional.push();
    });
    this.charts.refresh();
  }

  private quietly(work: () => void): void {
    this.pushing = true;
    try {
      work();
    } finally {
      this.pushing = false;
    }
  }

  dispose(): void {
    clearTimeout(this.pending);
    this.listener.dispose();
    this.guard.dispose();
    this.conditional.dispose();
    this.charts.dispose();
    this.history.stop();
  }
}
