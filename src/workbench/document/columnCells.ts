import { CellChunk, chunkRows, Kind } from "./cellChunk";
import { cellError, errorTexts, type CellErrorValue, type CellValue } from "./cellValue";
import { TextPool } from "./textPool";

/** The cells of one column: chunks of 4096 rows, formulas apart. */
export class ColumnCells {
  readonly chunks: (CellChunk | undefined)[] = [];
  readonly formulas = new Map<number, string>();
  readonly dirty = new Set<number>();
  /** Of those that are due, the ones whose value may stand: nothing that they name has changed. */
  readonly standing = new Set<number>();
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
    this.settle(row);
    this.store(row, value);
  }

  /** Takes a formula for calculated. */
  settle(row: number): void {
    this.dirty.delete(row);
    this.standing.delete(row);
  }

  style(row: number): number | undefined {
    return this.chunks[Math.floor(row / chunkRows)]?.style(row % chunkRows);
  }

  setStyle(row: number, style: number | undefined): void {
    const number = Math.floor(row / chunkRows);
    if (style === undefined) this.chunks[number]?.setStyle(row % chunkRows, undefined);
    else this.chunkFor(row).setStyle(row % chunkRows, style);
  }

  /** The first and last row that hold something, of the whole column or of some rows of it; undefined where none does. */
  extent(valuesOnly: boolean, from = 0, rows = Infinity): { first: number; last: number } | undefined {
    const end = from + rows;
    let [first, last] = [Infinity, -1];
    for (const row of this.formulas.keys()) {
      if (row < from || row >= end) continue;
      first = Math.min(first, row);
      last = Math.max(last, row);
    }
    for (const [start, chunk] of this.chunksFrom(from, end)) {
      if (start >= first) break;
      const offset = chunk.firstUsed(Math.max(0, from - start), end - start, valuesOnly);
      if (offset === undefined) continue;
      first = Math.min(first, start + offset);
      break;
    }
    for (const [start, chunk] of [...this.chunksFrom(from, end)].reverse()) {
      const offset = chunk.lastUsed(Math.max(0, from - start), end - start, valuesOnly);
      if (offset === undefined) continue;
      last = Math.max(last, start + offset);
      break;
    }
    return last < 0 ? undefined : { first, last };
  }

  /** The chunks that hold some of the rows, each with its first row. */
  private *chunksFrom(from: number, end: number): IterableIterator<[start: number, chunk: CellChunk]> {
    const stop = Math.min(this.chunks.length, Math.ceil(end / chunkRows));
    for (let number = Math.floor(from / chunkRows); number < stop; number += 1) {
      const chunk = this.chunks[number];
      if (chunk) yield [number * chunkRows, chunk];
    }
  }

  /** The rows between `row` and `row + rows` that may hold something: what a clear has to visit. */
  *storedRows(row: number, rows: number): IterableIterator<number> {
    const end = row + rows;
    for (const formula of [...this.formulas.keys()]) if (formula >= row && formula < end) yield formula;
    for (const [start, chunk] of this.chunksFrom(row, end)) {
      const stop = Math.min(end, start + chunk.length);
      for (let at = Math.max(row, start); at < stop; at += 1) yield at;
    }
  }
}
