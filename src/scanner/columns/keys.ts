import { isBlank, isError, isMissing, type Cell } from "../../cells/cell";
import { isPadded } from "../../cells/padding";
import { foldKey } from "../../cells/text";
import { cellState, type KeyColumn } from "./column";
import { createNumberIndex } from "./numberIndex";

/** Cells looked up as they stand; columns of ids have more different ones, and gain nothing by it. */
const mostRepeated = 10_000;

/** After so many rows a cancel may arrive. */
const stepRows = 65_536;

interface About {
  readonly heading: string;
  readonly column: number;
}

/** Labels, compared trimmed and without case; the first spelling is kept. */
export function readKeys(cells: readonly Cell[], about: About): KeyColumn {
  const keys = createKeys(cells);
  keys.read(0, cells.length);
  return keys.column(about);
}

/** The same, handing over now and then: a column of ids has a million different labels. */
export function* keysInSteps(cells: readonly Cell[], about: About): Generator<undefined, KeyColumn> {
  const keys = createKeys(cells);
  for (let row = 0; row < cells.length; row += stepRows) {
    keys.read(row, Math.min(row + stepRows, cells.length));
    yield;
  }
  return keys.column(about);
}

function createKeys(cells: readonly Cell[]) {
  const values = new Int32Array(cells.length).fill(-1);
  const state = new Uint8Array(cells.length);
  /** The first cell of each label. */
  const firsts: Cell[] = [];
  const words = new Map<string, number>();
  const direct = new Map<Cell, number>();
  const numbers = createNumberIndex();
  let [marks, errors, padded] = [0, 0, 0];

  const ofNumber = (number: number, cell: Cell): number => {
    const place = numbers.placeOf(number, firsts.length);
    if (place === firsts.length) firsts.push(cell);
    return place;
  };
  const ofWord = (key: string, cell: Cell): number => {
    const place = words.get(key) ?? firsts.length;
    if (place < firsts.length) return place;
    words.set(key, place);
    firsts.push(cell);
    return place;
  };
  const ofText = (cell: Cell): number => {
    if (isPadded(cell)) padded += 1;
    const key = foldKey(cell);
    const asNumber = Number(key);
    const number = String(asNumber) === key ? ofNumber(asNumber, cell) : ofWord(key, cell);
    if (direct.size < mostRepeated) direct.set(cell, number);
    return number;
  };

  return {
    read(first: number, end: number): void {
      for (let row = first; row < end; row++) {
        const cell = cells[row];
        // Numbers of tickets, a million different ones: no text needs to be made of them to tell them apart.
        if (typeof cell === "number") values[row] = ofNumber(cell, cell);
        else {
          const known = direct.get(cell);
          if (known !== undefined) values[row] = known;
          else if (isError(cell)) {
            errors += 1;
            state[row] = cellState.unusable;
          } else if (isMissing(cell)) {
            if (!isBlank(cell)) marks += 1;
            state[row] = cellState.missing;
          } else values[row] = ofText(cell);
        }
      }
    },
    column: (about: About): KeyColumn => new LabelColumn(about, values, state, firsts, { marks, errors, padded }),
  };
}

/** A class, so that all columns are alike to the engine: loops over a million rows of objects of many shapes are slow. */
class LabelColumn implements KeyColumn {
  readonly type = "key";
  readonly heading: string;
  readonly column: number;
  readonly count: number;
  readonly worded: boolean;
  readonly marks: number;
  readonly errors: number;
  readonly padded: number;
  private made: readonly string[] | undefined;

  constructor(
    { heading, column }: About,
    readonly values: Int32Array,
    readonly state: Uint8Array,
    private readonly firsts: readonly Cell[],
    { marks, errors, padded }: Pick<KeyColumn, "marks" | "errors" | "padded">,
  ) {
    [this.heading, this.column] = [heading, column];
    this.count = firsts.length;
    this.worded = firsts.some((cell) => typeof cell !== "number");
    [this.marks, this.errors, this.padded] = [marks, errors, padded];
  }

  /** Of numbers they are seldom asked for, and a million of them take long to write. */
  get labels(): readonly string[] {
    return (this.made ??= this.firsts.map((cell) => String(cell).trim()));
  }
}
