import type { CellStyle } from "./style";

function keyOf(style: CellStyle): string {
  return JSON.stringify(style, (_key, value: unknown) => {
    if (typeof value !== "object" || value === null) return value;
    const entries = Object.entries(value).filter(([, part]) => part !== undefined);
    return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

/** Interned styles: equal styles share one id, 0 is the default style. Ids are never reused. */
export class StyleTable {
  private readonly styles: CellStyle[] = [{}];
  private readonly ids = new Map<string, number>([["{}", 0]]);
  private readonly merged = new Map<string, number>();

  get size(): number {
    return this.styles.length;
  }

  get(id: number): CellStyle {
    const style = this.styles[id];
    if (!style) throw new RangeError(`There is no cell style ${id}; the table holds ${this.styles.length}.`);
    return style;
  }

  intern(style: CellStyle): number {
    const key = keyOf(style);
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    const id = this.styles.length;
    this.styles.push(JSON.parse(key) as CellStyle);
    this.ids.set(key, id);
    return id;
  }

  /** The id of a style with some parts replaced; a part given as undefined returns to the default. */
  with(id: number, change: CellStyle): number {
    const key = `${id}|${JSON.stringify(change, (_key, value: unknown) => value ?? null)}`;
    const known = this.merged.get(key);
    if (known !== undefined) return known;
    const borders = { ...this.get(id).borders, ...change.borders };
    const bordered = Object.values(borders).some((border) => border !== undefined);
    const merged = this.intern({ ...this.get(id), ...change, borders: bordered ? borders : undefined });
    this.merged.set(key, merged);
    return merged;
  }

  *entries(): IterableIterator<[id: number, style: CellStyle]> {
    for (let id = 0; id < this.styles.length; id += 1) yield [id, this.get(id)];
  }
}
