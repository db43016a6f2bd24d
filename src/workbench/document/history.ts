import { chunkRows } from "./cellChunk";
import type { ChunkImage } from "./chunkImage";
import { contains } from "./rect";
import type { SheetDocument } from "./sheetDocument";
import { sheetParts, workbookParts, type Parts } from "./parts";
import type { WorkbookDocument } from "./workbookDocument";

/** What a workbook was before a change: enough to put it back. */
export interface Step {
  readonly workbook: Parts<WorkbookDocument>;
  readonly sheets: readonly SheetDocument[];
  readonly parts: ReadonlyMap<SheetDocument, Parts<SheetDocument>>;
  readonly chunks: ReadonlyMap<SheetDocument, Chunks>;
}

/** By "column,number of the chunk". */
type Chunks = Map<string, ChunkImage>;

export interface CellsChanged {
  readonly sheet: SheetDocument;
  readonly cells: readonly { readonly row: number; readonly column: number }[];
}

export interface Change {
  /** Puts back what was before. */
  readonly step: Step;
  readonly cells: readonly CellsChanged[];
  /** Whether anything but values of formulas has changed. */
  readonly edited: boolean;
}

function numbers(key: string): [column: number, chunk: number] {
  const [column = 0, chunk = 0] = key.split(",").map(Number);
  return [column, chunk];
}

function changedCells({ cells }: SheetDocument, touched: Chunks): { row: number; column: number }[] {
  return [...touched].flatMap(([key, image]) => {
    const [column, chunk] = numbers(key);
    return cells.changedRows(column, chunk, image).map((row) => ({ row, column }));
  });
}

/** Whether a cell has nothing new but the value that a formula came to. */
function isCalculated({ cells }: SheetDocument, row: number, column: number, before?: ChunkImage): boolean {
  const offset = row % chunkRows;
  const formula = cells.formula(row, column);
  if (cells.ownStyle(row, column) !== before?.styles[offset] || formula !== before?.formulas.get(offset)) return false;
  if (formula !== undefined) return true;
  const cell = { row, column, rows: 1, columns: 1 };
  return [...cells.spills.values()].some((spill) => contains(spill, cell));
}

/**
 * Watches a workbook: tells what has changed since it was last asked, whoever changed it, and puts it back.
 * The settings that add-ins keep in the workbook stay as they are: Excel's undo leaves them alone too.
 */
export class DocumentHistory {
  private known: Omit<Step, "chunks">;
  private chunks = new Map<SheetDocument, Chunks>();

  constructor(private readonly document: WorkbookDocument) {
    this.known = this.capture();
    for (const sheet of document.sheets) this.watch(sheet);
  }

  private capture(): Omit<Step, "chunks"> {
    const { sheets } = this.document;
    return {
      workbook: workbookParts(this.document),
      sheets: [...sheets],
      parts: new Map(sheets.map((sheet) => [sheet, sheetParts(sheet)])),
    };
  }

  private watch(sheet: SheetDocument): void {
    sheet.cells.watcher = (column, chunk) => {
      let chunks = this.chunks.get(sheet);
      if (!chunks) this.chunks.set(sheet, (chunks = new Map()));
      const key = `${column},${chunk}`;
      if (!chunks.has(key)) chunks.set(key, sheet.cells.image(column, chunk));
    };
  }

  /** The cells of known sheets that have changed since `take` was last called, without taking note of it. */
  peek(): readonly CellsChanged[] {
    return [...this.chunks].map(([sheet, touched]) => ({ sheet, cells: changedCells(sheet, touched) }));
  }

  /** What has changed since the last call; undefined where nothing has. */
  take(): Change | undefined {
    const before = this.known;
    const now = this.capture();
    const added = now.sheets.filter((sheet) => !before.sheets.includes(sheet));
    for (const sheet of added) this.watch(sheet);
    const chunks = new Map<SheetDocument, Chunks>();
    const cells: CellsChanged[] = [];
    let edited =
      now.workbook.key !== before.workbook.key ||
      now.sheets.length !== before.sheets.length ||
      now.sheets.some((sheet, index) => sheet !== before.sheets[index]) ||
      now.sheets.some((sheet) => now.parts.get(sheet)?.key !== before.parts.get(sheet)?.key);
    for (const [sheet, touched] of this.chunks) {
      const changed = changedCells(sheet, touched);
      edited ||= changed.some(
        ({ row, column }) => !isCalculated(sheet, row, column, touched.get(`${column},${Math.floor(row / chunkRows)}`)),
      );
      if (changed.length > 0) chunks.set(sheet, touched);
      if (changed.length > 0) cells.push({ sheet, cells: changed });
    }
    this.chunks = new Map();
    this.known = now;
    if (!edited && cells.length === 0) return undefined;
    return { step: { ...before, chunks }, cells, edited };
  }

  /** Puts the workbook back to what it was before a step; what `take` gives then brings the step back. */
  restore(step: Step): void {
    const { document } = this;
    document.sheets.splice(0, document.sheets.length, ...step.sheets);
    step.workbook.restore(document);
    for (const [sheet, parts] of step.parts) parts.restore(sheet);
    for (const [sheet, chunks] of step.chunks) {
      for (const [key, image] of chunks) sheet.cells.restore(...numbers(key), image);
    }
    if (document.sheets.includes(document.activeSheet)) return;
    const visible = document.sheets.find(({ visibility }) => visibility === "Visible");
    if (visible) document.activeSheet = visible;
  }

  stop(): void {
    for (const sheet of this.known.sheets) sheet.cells.watcher = undefined;
  }
}
