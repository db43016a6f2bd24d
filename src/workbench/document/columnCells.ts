import { CellChunk, chunkRows, Kind } from "./cellChunk";
import { cellError, errorTexts, type CellErrorValue, type CellValue } from "./cellValue";
import { TextPool } from "./textPool";

/** The cells of one column: chunks of 4096 rows, formulas apart. */
export class ColumnCells {
  readonly chunks: (CellChunk | undefined)[] = [];
  readonly formulas = new Map<number, string>();
  readonly dirty = new Set<number>();
  private readonly texts = new TextPool();

  private chunkFor(row: number): CellChunk {
    const number = Math.floor(row / chunkRows);
    return (this.chunks[number] ??= new CellChunk());
  }

  value(row: number): CellValue {
    const chunk = this.chunks[Math.floor(row / chunkRows)];
    return chunk ? this.read<CellValue>(chunk, row % chunkRows, null, (error) => error) : null;
  }

  private read<T>(chunk: CellChunk, offset: number, blank: T, errorAs: (error: CellErrorValue) => T) {
    switch (chunk.kinds[offset]) {
      case Kind.number:
        return chunk.numbers[offset] ?? 0;
      case Kind.text:
        return this.texts.get(chunk.numbers[offset] ?? 0);
      case Kind.boolean:
        return chunk.numbers[offset] === 1;
      case Kind.error:
        return errorAs(cellError(errorTexts[chunk.numbers[offset] ?? 0] ?? "#UNKNOWN!"));
      default:
        return blank;
    }
  }

  /** Hands `rows` values from `row` on to `sink`, with blanks and errors in the caller's form. */
  forEach<T>(
    row: number,
    rows: number,
    blank: T,
    errorAs: (error: CellErrorValue) => T,
    sink: (index: number, value: T | string | number | boolean) => void,
  ): void {
    const end = row + rows;
    for (let at = row; at < end;) {
      const chunk = this.chunks[Math.floor(at / chunkRows)];
      const stop = Math.min(end, (Math.floor(at / chunkRows) + 1) * chunkRows);
      for (let offset = at % chunkRows; at < stop; at += 1, offset += 1) {
        sink(at - row, chunk ? this.read(chunk, offset, blank, errorAs) : blank);
      }
    }
  }

  /** Stores a value and leaves the formula alone. */
  store(row: number, value: CellValue): void {
    const offset = row % chunkRows;
    const known = this.chunks[Math.floor(row / chunkRows)];
    if (known && known.kind(offset) === Kind.text) this.texts.release(known.numbers[offset] ?? 0);
    if (value === null) {
      if (known && known.kind(offset) !== Kind.blank) known.put(offset, Kind.blank, 0);
      return;
    }
    const chunk = known ?? this.chunkFor(row);
    if (typeof value === "number") chunk.put(offset, Kind.number, value);
    else if (typeof value === "string") chunk.put(offset, Kind.text, this.texts.add(value));
    else if (typeof value === "boolean") chunk.put(offset, Kind.boolean, value ? 1 : 0);
    else chunk.put(offset, Kind.error, errorTexts.indexOf(value.error));
  }

  set(row: number, value: CellValue): void {
    this.formulas.delete(row);
    this.dirty.delete(row);
    this.store(row, value);
  }

  style(row: number): number | undefined {
    return this.chunks[Math.floor(row / chunkRows)]?.style(row % chunkRows);
  }

  setStyle(row: number, style: number | undefined): void {
    const number = Math.floor(row / chunkRows);
    if (style === undefined) this.chunks[number]?.setStyle(row % chunkRows, undefined);
    else this.chunkFor(row).setStyle(row % chunkRows, style);
  }

  private used(row: number, valuesOnly: boolean): boolean {
    const chunk = this.chunks[Math.floor(row / chunkRows)];
    if (!chunk) return this.formulas.has(row);
    const offset = row % chunkRows;
    if (chunk.kind(offset) !== Kind.blank || this.formulas.has(row)) return true;
    return !valuesOnly && chunk.style(offset) !== undefined;
  }

  /** The first and last row that hold something, of the whole column or of some rows of it; undefined where none does. */
  extent(valuesOnly: boolean, from = 0, rows = Infinity): { first: number; last: number } | undefined {
    const end = Math.min(this.length, from + rows);
    let first = from;
    while (first < end && !this.used(first, valuesOnly)) first = this.next(first);
    if (first >= end) return undefined;
    let last = end - 1;
    while (!this.used(last, valuesOnly)) last -= 1;
    return { first, last };
  }

  private next(row: number): number {
    const chunk = this.chunks[Math.floor(row / chunkRows)];
    return chunk || this.formulas.size > 0 ? row + 1 : (Math.floor(row / chunkRows) + 1) * chunkRows;
  }

  /** One more than the last row that may hold something. */
  get length(): number {
    let length = 0;
    for (let number = this.chunks.length - 1; number >= 0; number -= 1) {
      const chunk = this.chunks[number];
      if (!chunk) continue;
      length = number * chunkRows + Math.max(chunk.kinds.length, chunk.styles?.length ?? 0);
      break;
    }
    for (const row of this.formulas.keys()) length = Math.max(length, row + 1);
    return length;
  }

  /** The rows between `row` and `row + rows` that may hold something: what a clear has to visit. */
  *storedRows(row: number, rows: number): IterableIterator<number> {
    const end = Math.min(row + rows, this.length);
    for (let at = row; at < end; at = this.next(at)) yield at;
  }
}
