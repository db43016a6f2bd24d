export const chunkRows = 4096;
const firstCapacity = 64;

/** What kind of value a cell of a chunk holds. */
export const Kind = { blank: 0, number: 1, text: 2, boolean: 3, error: 4 } as const;
export type Kind = (typeof Kind)[keyof typeof Kind];

/**
 * Up to 4096 cells of one column. `numbers` holds the number itself, or the index of a text or error, or 0/1.
 * Short columns stay short: the arrays grow to the last row written.
 */
export class CellChunk {
  kinds = new Uint8Array(0);
  numbers = new Float64Array(0);
  /** Style id + 1, so that 0 means "none of its own". Allocated with the first style. */
  styles: Uint32Array | undefined;

  private capacityFor(length: number, offset: number): number {
    let capacity = Math.max(length, firstCapacity);
    while (capacity <= offset) capacity *= 2;
    return Math.min(capacity, chunkRows);
  }

  put(offset: number, kind: Kind, number: number): void {
    if (offset >= this.kinds.length) {
      const capacity = this.capacityFor(this.kinds.length, offset);
      const kinds = new Uint8Array(capacity);
      kinds.set(this.kinds);
      const numbers = new Float64Array(capacity);
      numbers.set(this.numbers);
      this.kinds = kinds;
      this.numbers = numbers;
    }
    this.kinds[offset] = kind;
    this.numbers[offset] = number;
  }

  kind(offset: number): Kind {
    return (this.kinds[offset] ?? Kind.blank) as Kind;
  }

  /** The cell's own style, or undefined where it has none. */
  style(offset: number): number | undefined {
    const own = this.styles?.[offset];
    return own ? own - 1 : undefined;
  }

  setStyle(offset: number, style: number | undefined): void {
    const own = style === undefined ? 0 : style + 1;
    if (own === 0 && !this.styles) return;
    if (!this.styles || offset >= this.styles.length) {
      if (own === 0) return;
      const grown = new Uint32Array(this.capacityFor(this.styles?.length ?? 0, offset));
      if (this.styles) grown.set(this.styles);
      this.styles = grown;
    }
    this.styles[offset] = own;
  }

  /** No cell from this one on holds anything. */
  get length(): number {
    return Math.max(this.kinds.length, this.styles?.length ?? 0);
  }

  private used(offset: number, valuesOnly: boolean): boolean {
    return this.kind(offset) !== Kind.blank || (!valuesOnly && this.style(offset) !== undefined);
  }

  /** The first cell between two that holds something, or undefined. */
  firstUsed(from: number, end: number, valuesOnly: boolean): number | undefined {
    const stop = Math.min(end, this.length);
    for (let offset = from; offset < stop; offset += 1) if (this.used(offset, valuesOnly)) return offset;
    return undefined;
  }

  lastUsed(from: number, end: number, valuesOnly: boolean): number | undefined {
    for (let offset = Math.min(end, this.length) - 1; offset >= from; offset -= 1) {
      if (this.used(offset, valuesOnly)) return offset;
    }
    return undefined;
  }
}
