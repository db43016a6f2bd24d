import { isBlank, isError, isMissing, type Cell } from "../../../cells/cell";
import { isPadded } from "../../../cells/padding";
import { normalizeKey } from "../../../cells/text";
import { type ColumnPlace, cellState, type CategoryColumn } from "./column";
import { createNumberIndex, type NumberIndex } from "./numberIndex";

/** Cells looked up as they stand; columns of ids have more different ones, and gain nothing by it. */
const mostRepeated = 10_000;

/** After so many rows a cancel may arrive. */
const stepRows = 65_536;

/** Labels, compared trimmed and without case; the first spelling is kept. */
export function readCategories(cells: readonly Cell[], place: ColumnPlace): CategoryColumn {
  const keys = new KeyReader(cells);
  keys.read(0, cells.length);
  return keys.column(place);
}

/** The same, handing over now and then: a column of ids has a million different labels. */
export function* categoriesInSteps(cells: readonly Cell[], place: ColumnPlace): Generator<undefined, CategoryColumn> {
  const keys = new KeyReader(cells);
  for (let row = 0; row < cells.length; row += stepRows) {
    keys.read(row, Math.min(row + stepRows, cells.length));
    yield;
  }
  return keys.column(place);
}

class KeyReader {
  readonly values: Int32Array;
  readonly state: Uint8Array;
  /** The first cell of each label that came as text. */
  private readonly firsts: Cell[] = [];
  private readonly words = new Map<string, number>();
  private readonly direct = new Map<Cell, number>();
  private readonly numbers: NumberIndex;
  count = 0;
  worded = false;
  marks = 0;
  errors = 0;
  padded = 0;

  constructor(private readonly cells: readonly Cell[]) {
    this.values = new Int32Array(cells.length).fill(-1);
    this.state = new Uint8Array(cells.length);
    this.numbers = createNumberIndex(cells.length);
  }

  read(first: number, end: number): void {
    const { cells, values, direct } = this;
    for (let row = first; row < end; row++) {
      const cell = cells[row];
      // Numbers of tickets, a million different ones: no text needs to be made of them to tell them apart.
      if (typeof cell === "number") values[row] = this.ofNumber(cell);
      else values[row] = direct.get(cell) ?? this.ofOther(cell, row);
    }
  }

  column(place: ColumnPlace): CategoryColumn {
    return new LabelColumn(place, this, this.firsts, this.numbers);
  }

  private ofNumber(number: number): number {
    const place = this.numbers.placeOf(number, this.count);
    if (place === this.count) this.count += 1;
    return place;
  }

  private ofOther(cell: Cell, row: number): number {
    if (isError(cell)) {
      this.errors += 1;
      this.state[row] = cellState.unusable;
      return -1;
    }
    if (isMissing(cell)) {
      if (!isBlank(cell)) this.marks += 1;
      this.state[row] = cellState.missing;
      return -1;
    }
    if (isPadded(cell)) this.padded += 1;
    const key = normalizeKey(cell);
    const asNumber = Number(key);
    const next = this.count;
    const place = String(asNumber) === key ? this.ofNumber(asNumber) : this.ofWord(key);
    if (place === next) this.keepFirst(cell, place);
    if (this.direct.size < mostRepeated) this.direct.set(cell, place);
    return place;
  }

  private ofWord(key: string): number {
    const known = this.words.get(key);
    if (known !== undefined) return known;
    this.words.set(key, this.count);
    return this.count++;
  }

  private keepFirst(cell: Cell, place: number): void {
    this.worded = true;
    while (this.firsts.length < place) this.firsts.push(undefined);
    this.firsts.push(cell);
  }
}

/** A class, so that all columns are alike to the engine: loops over a million rows of objects of many shapes are slow. */
class LabelColumn implements CategoryColumn {
  readonly type = "category";
  readonly heading: string;
  readonly column: number;
  readonly values: Int32Array;
  readonly state: Uint8Array;
  readonly count: number;
  readonly worded: boolean;
  readonly marks: number;
  readonly errors: number;
  readonly padded: number;
  private made: readonly string[] | undefined;

  constructor(
    place: ColumnPlace,
    read: Omit<CategoryColumn, "type" | "labels" | "words" | keyof ColumnPlace>,
    private readonly firsts: readonly Cell[],
    private readonly numbers: NumberIndex,
  ) {
    [this.heading, this.column] = [place.heading, place.column];
    [this.values, this.state, this.count, this.worded] = [read.values, read.state, read.count, read.worded];
    [this.marks, this.errors, this.padded] = [read.marks, read.errors, read.padded];
  }

  /** Of numbers they are seldom asked for, and a million of them take long to write. */
  get labels(): readonly string[] {
    return (this.made ??= this.makeLabels());
  }

  private makeLabels(): readonly string[] {
    const labels = new Array<string>(this.count);
    this.numbers.each((number, place) => (labels[place] = String(number)));
    this.firsts.forEach((cell, place) => {
      if (cell !== undefined) labels[place] = String(cell).trim();
    });
    return labels;
  }
}
