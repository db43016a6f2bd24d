import type { FormulaCell } from "./formulaCell";
import { referencesOf, type FormulaReferences } from "./formulaReferences";
import { intersect, union, type Rect } from "./rect";
import type { SheetDocument } from "./sheetDocument";
import type { WorkbookDocument } from "./workbookDocument";

export interface SheetArea {
  readonly sheet: SheetDocument;
  readonly rect: Rect;
}

interface Node extends FormulaCell {
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
    const nodes = [...sheet.cells.formulas()].map((cell) => ({
      ...cell,
      sheet,
      ...this.reads(referencesIn(cell.formula), sheet, 0),
    }));
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
    for (const node of reached) node.sheet.cells.markDirty(node.row, node.column);
    this.spreadVolatile();
  }

  /** Marks what changes by itself, such as TODAY, and what reads it: due, though its value may stand. */
  spreadVolatile(): void {
    const clean = this.learn().filter((node) => !isDue(node));
    for (const node of reach(clean, [], ({ unknown }) => unknown)) node.sheet.cells.markVolatile(node.row, node.column);
  }

  /** The formulas that changed cells reach by what the formulas name, directly or through other formulas. */
  reached(changed: readonly SheetArea[]): readonly FormulaCell[] {
    return reach(this.learn(), changed, () => false);
  }

  /** Marks every formula dirty that changed, new or deleted names and tables reach. */
  spreadNames(names: Iterable<string>): void {
    const changed = new Set([...names].map((name) => name.toLowerCase()));
    const users = this.learn().filter((node) => node.names.some((name) => changed.has(name)));
    for (const node of users) node.sheet.cells.markDirty(node.row, node.column);
    this.spread(users.map(areaOf));
  }

  /** The dirty formulas that are needed for the values of an area, whatever they wait for included. */
  needed(area: SheetArea): readonly FormulaCell[] {
    const dirty = this.learn().filter((node) => node.sheet.cells.isDirty(node.row, node.column));
    const needed = new Set(dirty.filter((node) => touches([areaOf(node)], [area])));
    let front: readonly Node[] = [...needed];
    while (front.length > 0) {
      if (front.some((node) => node.unknown)) return dirty;
      const all = front.flatMap((node) => node.reads);
      const reads = all.length > manyAreas ? byColumn(all) : all;
      const next = dirty.filter((node) => !needed.has(node) && touches([areaOf(node)], reads));
      for (const node of next) needed.add(node);
      front = next;
    }
    return [...needed];
  }
}

function isDue({ sheet, row, column }: FormulaCell): boolean {
  return sheet.cells.isDirty(row, column);
}

function mayStand({ sheet, row, column }: FormulaCell): boolean {
  return sheet.cells.mayStand(row, column);
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
function areaOf({ sheet, row, column }: FormulaCell): SheetArea {
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
