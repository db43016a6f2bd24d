import type { FormulaCell } from "./formulaCell";
import { mayBeVolatile, referencesOf, type FormulaReferences } from "./formulaReferences";
import { formulaShape } from "./formulaShape";
import { intersect, union, type Rect } from "./rect";
import type { SheetDocument } from "./sheetDocument";
import type { WorkbookDocument } from "./workbookDocument";

export interface SheetArea {
  readonly sheet: SheetDocument;
  readonly rect: Rect;
}

/** A formula, or formulas of one shape below each other on a sheet that was added here. */
interface Node extends Rect {
  readonly sheet: SheetDocument;
  readonly reads: readonly SheetArea[];
  readonly unknown: boolean;
  /** Names and tables it asks for, directly or through other names, in lower case. */
  readonly names: readonly string[];
}

/** What is known of a sheet's formulas since they were looked at. */
interface SheetNodes {
  readonly edits: number;
  /** The names, tables and sheets that there were. */
  readonly named: string;
  readonly nodes: readonly Node[];
  /** What the formulas refer to, by their text: after a change nearly all of them are the same. */
  readonly references: ReadonlyMap<string, FormulaReferences>;
}

type Reads = Pick<Node, "unknown" | "names"> & { readonly reads: SheetArea[] };

const manyAreas = 200;

/** Which formula reads what: tells the formulas that a change reaches, and those that a formula waits for. */
export class FormulaGraph {
  private nodes: readonly Node[] = [];
  private state = "";
  private readonly sheets = new Map<SheetDocument, SheetNodes>();

  constructor(private readonly document: WorkbookDocument) {}

  private learn(): readonly Node[] {
    const { sheets, names } = this.document;
    const named = JSON.stringify([sheets.map(({ id, name, names: own, tables }) => [id, name, own, tables]), names]);
    const state = `${sheets.map(({ cells }) => cells.formulaEdits).join()} ${named}`;
    if (state !== this.state) {
      this.nodes = sheets.flatMap((sheet) => this.nodesOf(sheet, named));
      for (const sheet of [...this.sheets.keys()]) if (!sheets.includes(sheet)) this.sheets.delete(sheet);
      this.state = state;
    }
    return this.nodes;
  }

  /** The formulas of a sheet: looked at anew where one of them, or what names stand for, has changed. */
  private nodesOf(sheet: SheetDocument, named: string): readonly Node[] {
    const edits = sheet.cells.formulaEdits;
    const known = this.sheets.get(sheet);
    if (known?.edits === edits && known.named === named) return known.nodes;
    const references = new Map<string, FormulaReferences>();
    const referencesIn = (formula: string) => {
      const found = references.get(formula) ?? known?.references.get(formula) ?? referencesOf(formula);
      references.set(formula, found);
      return found;
    };
    const nodes = runsOf(sheet).map(({ formulas: [first, last = first], ...rect }): Node => {
      const reads = this.reads(referencesIn(first), sheet, 0);
      if (last === first) return { ...rect, sheet, ...reads };
      const ends = this.reads(referencesIn(last), sheet, 0).reads;
      const spans = reads.reads.map((area, index) => ({
        ...area,
        rect: union(area.rect, ends[index]?.rect ?? area.rect),
      }));
      return { ...rect, sheet, ...reads, reads: spans };
    });
    this.sheets.set(sheet, { edits, named, nodes, references });
    return nodes;
  }

  private reads(references: FormulaReferences, home: SheetDocument, depth: number): Reads {
    const names = references.names.map((name) => name.toLowerCase());
    let unknown = references.unknown || depth > 8;
    const reads: SheetArea[] = [];
    for (const area of references.areas) {
      const sheet = area.sheet === undefined ? home : this.document.sheet(area.sheet);
      if (sheet) reads.push({ sheet, rect: area.rect });
    }
    for (const name of depth > 8 ? [] : references.names) {
      const table = this.table(name);
      const defined = this.defined(name, home);
      if (table) reads.push(table);
      if (!defined) continue;
      const behind = this.reads(referencesOf(defined), home, depth + 1);
      reads.push(...behind.reads);
      names.push(...behind.names);
      unknown ||= behind.unknown;
    }
    return { reads, unknown, names };
  }

  private table(name: string): SheetArea | undefined {
    for (const sheet of this.document.sheets) {
      const table = sheet.tables.find((one) => one.name.toLowerCase() === name.toLowerCase());
      if (table) return { sheet, rect: table.rect };
    }
    return undefined;
  }

  private defined(name: string, home: SheetDocument): string | undefined {
    const wanted = name.toLowerCase();
    const found = [...home.names, ...this.document.names].find((one) => one.name.toLowerCase() === wanted);
    return found?.formula;
  }

  /** Marks every formula dirty that the changed cells reach, directly or through other formulas. */
  spread(changed: readonly SheetArea[]): void {
    if (changed.length === 0) return;
    const nodes = this.learn();
    // What is changed on sheets of the add-in is nothing that the user's INDIRECT looks for.
    const ofUser = changed.some(({ sheet }) => sheet.origin !== undefined);
    const clean = nodes.filter((node) => !isDue(node) || mayStand(node));
    const reached = reach(clean, changed, (node) => node.unknown && (ofUser || node.sheet.origin === undefined));
    for (const node of reached) eachCell(node, (row) => node.sheet.cells.markDirty(row, node.column));
    this.spreadVolatile();
  }

  /** Marks what changes by itself, such as TODAY, and what reads it: due, though its value may stand. */
  spreadVolatile(): void {
    const clean = this.learn().filter((node) => !isDue(node));
    for (const node of reach(clean, [], ({ unknown }) => unknown))
      eachCell(node, (row) => node.sheet.cells.markVolatile(row, node.column));
  }

  /** The formulas that changed cells reach by what the formulas name, directly or through other formulas. */
  reached(changed: readonly SheetArea[]): readonly FormulaCell[] {
    return reach(this.learn(), changed, () => false).flatMap(cellsOf);
  }

  /** Marks every formula dirty that changed, new or deleted names and tables reach. */
  spreadNames(names: Iterable<string>): void {
    const changed = new Set([...names].map((name) => name.toLowerCase()));
    const users = this.learn().filter((node) => node.names.some((name) => changed.has(name)));
    for (const node of users) eachCell(node, (row) => node.sheet.cells.markDirty(row, node.column));
    this.spread(users.map(areaOf));
  }

  /** The dirty formulas that are needed for the values of an area, whatever they wait for included. */
  needed(area: SheetArea): readonly FormulaCell[] {
    const dirty = this.learn().filter((node) => some(node, (row) => node.sheet.cells.isDirty(row, node.column)));
    const needed = new Set(dirty.filter((node) => touches([areaOf(node)], [area])));
    let front: readonly Node[] = [...needed];
    while (front.length > 0) {
      if (front.some((node) => node.unknown)) return dirty.flatMap(dueCellsOf);
      const all = front.flatMap((node) => node.reads);
      const reads = all.length > manyAreas ? byColumn(all) : all;
      const next = dirty.filter((node) => !needed.has(node) && touches([areaOf(node)], reads));
      for (const node of next) needed.add(node);
      front = next;
    }
    return [...needed].flatMap(dueCellsOf);
  }
}

/** Rows below each other whose formulas are of one shape, with the first and the last of them. */
interface Run extends Rect {
  readonly formulas: readonly [string, string?];
}

/** The formulas of a sheet, those that were filled down taken together; each of a file's stays by itself. */
function runsOf({ cells, origin }: SheetDocument): Run[] {
  const runs: (Run & { readonly shape: string })[] = [];
  for (const { row, column, formula } of cells.formulas()) {
    const own = { row, column, rows: 1, columns: 1, formulas: [formula] as const };
    const shape = origin ? "" : formulaShape(formula, row);
    const above = runs[runs.length - 1];
    const goesOn = above?.shape === shape && above.column === column && above.row + above.rows === row;
    if (!goesOn || origin || mayBeVolatile(formula)) runs.push({ ...own, shape });
    else runs[runs.length - 1] = { ...above, rows: above.rows + 1, formulas: [above.formulas[0], formula] };
  }
  return runs;
}

function eachCell({ row, rows }: Node, visit: (row: number) => void): void {
  for (let at = row; at < row + rows; at += 1) visit(at);
}

function some({ row, rows }: Node, is: (row: number) => boolean): boolean {
  for (let at = row; at < row + rows; at += 1) if (is(at)) return true;
  return false;
}

function cellsOf(node: Node): FormulaCell[] {
  const { sheet, column } = node;
  return Array.from({ length: node.rows }, (_cell, index) => {
    const row = node.row + index;
    return { sheet, row, column, formula: sheet.cells.formula(row, column) ?? "" };
  });
}

function dueCellsOf(node: Node): FormulaCell[] {
  return cellsOf(node).filter(({ sheet, row, column }) => sheet.cells.isDirty(row, column));
}

/** Whether all of its cells are. */
function isDue(node: Node): boolean {
  return !some(node, (row) => !node.sheet.cells.isDirty(row, node.column));
}

function mayStand(node: Node): boolean {
  return some(node, (row) => node.sheet.cells.mayStand(row, node.column));
}

/** Those of the formulas that read the changed cells or are due by themselves, and those that read what they hold. */
function reach(nodes: readonly Node[], changed: readonly SheetArea[], alsoDue: (node: Node) => boolean): Node[] {
  const found: Node[] = [];
  let left = nodes;
  let front = changed;
  for (let first = true; (first || front.length > 0) && left.length > 0; first = false) {
    const areas = front.length > manyAreas ? byColumn(front) : front;
    const now = new Set(left.filter((node) => (first && alsoDue(node)) || touches(node.reads, areas)));
    left = left.filter((node) => !now.has(node));
    front = [...now].map(areaOf);
    found.push(...now);
  }
  return found;
}

/** The cells that hold a formula's results. */
function areaOf({ sheet, row, column, rows }: Node): SheetArea {
  if (rows > 1) return { sheet, rect: { row, column, rows, columns: 1 } };
  return { sheet, rect: sheet.cells.spillOf(row, column) ?? { row, column, rows: 1, columns: 1 } };
}

function touches(reads: readonly SheetArea[], areas: readonly SheetArea[]): boolean {
  return reads.some((read) =>
    areas.some((area) => area.sheet === read.sheet && intersect(area.rect, read.rect) !== undefined),
  );
}

/** Many single cells become one span per column: a little too much is marked, but the time stays bounded. */
function byColumn(areas: readonly SheetArea[]): readonly SheetArea[] {
  const spans = new Map<string, SheetArea>();
  for (const area of areas) {
    const key = `${area.sheet.id}|${area.rect.column}|${area.rect.columns}`;
    const known = spans.get(key);
    spans.set(key, known ? { sheet: area.sheet, rect: union(known.rect, area.rect) } : area);
  }
  return [...spans.values()];
}
