import { chunkRows } from "./cellChunk";
import type { CellValue } from "./cellValue";
import type { ColumnCells } from "./columnCells";

/** What 4096 rows of a column held at some time. Arrays count from the first row of the chunk. */
export interface ChunkImage {
  readonly values: readonly CellValue[];
  readonly styles: readonly (number | undefined)[];
  readonly formulas: ReadonlyMap<number, string>;
  readonly dirty: ReadonlySet<number>;
}

const blank: ChunkImage = { values: [], styles: [], formulas: new Map(), dirty: new Set() };

export function chunkImage(cells: ColumnCells | undefined, number: number): ChunkImage {
  if (!cells) return blank;
  const first = number * chunkRows;
  const length = cells.chunks[number]?.length ?? 0;
  const offsets = Array.from({ length }, (_row, offset) => offset);
  const within = ([row]: readonly [number, unknown]) => row >= first && row < first + chunkRows;
  return {
    values: offsets.map((offset) => cells.value(first + offset)),
    styles: offsets.map((offset) => cells.style(first + offset)),
    formulas: new Map([...cells.formulas].filter(within).map(([row, formula]) => [row - first, formula])),
    dirty: new Set([...cells.dirty].filter((row) => within([row, ""])).map((row) => row - first)),
  };
}

/** Puts the cells of a chunk back as they were. */
export function restoreChunk(cells: ColumnCells, number: number, image: ChunkImage): void {
  const first = number * chunkRows;
  for (const offset of changedOffsets(cells, number, image)) {
    const row = first + offset;
    cells.set(row, image.values[offset] ?? null);
    cells.setStyle(row, image.styles[offset]);
    const formula = image.formulas.get(offset);
    if (formula !== undefined) cells.formulas.set(row, formula);
  }
  for (const offset of image.dirty) cells.dirty.add(first + offset);
}

/** The cells of a chunk whose value, formula or style is not what it was. */
export function changedOffsets(cells: ColumnCells | undefined, number: number, image: ChunkImage): number[] {
  const first = number * chunkRows;
  const length = Math.max(image.values.length, cells?.chunks[number]?.length ?? 0);
  const changed: number[] = [];
  for (let offset = 0; offset < length; offset += 1) {
    const row = first + offset;
    const same =
      (cells?.value(row) ?? null) === (image.values[offset] ?? null) &&
      cells?.style(row) === image.styles[offset] &&
      cells?.formulas.get(row) === image.formulas.get(offset);
    if (!same) changed.push(offset);
  }
  return changed;
}
