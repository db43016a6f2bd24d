/** A landscape A4 page less its margins is 0.648 times as high as wide; Letter is higher. */
const heightToWidth = 0.64;

/** Decides where printed pages begin, so that what belongs together stays together. */
export class Pages {
  readonly breaks: number[] = [];
  private readonly capacity: number;
  private pageStart = 0; // points from the top of the sheet

  constructor(sheetWidth: number) {
    this.capacity = sheetWidth * heightToWidth;
  }

  /** Points that are left on the page. */
  left(y: number): number {
    return this.capacity - (y - this.pageStart);
  }

  /** Begins a page at the row where the coming block would not fit the rest of this one. True where it did. */
  keepTogether(row: number, y: number, height: number): boolean {
    if (height <= this.left(y) || y === this.pageStart) return false;
    this.begin(row, y);
    return true;
  }

  begin(row: number, y: number): void {
    this.breaks.push(row);
    this.pageStart = y;
  }
}
