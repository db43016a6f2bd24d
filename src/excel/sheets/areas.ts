import { localAddress } from "../../cells/address";
import type { Rect } from "../../scorecard/plan";

/** An address of several ranges holds at most 8,192 characters. */
const longestAddress = 8000;

/** Rectangles as few objects, as long as their addresses allow. */
export function areasOn(sheet: Excel.Worksheet): (rects: readonly Rect[]) => readonly Excel.RangeAreas[] {
  return (rects) => {
    const addresses: string[] = [];
    for (const { row, column, rows, columns } of rects) {
      const address = localAddress(row, column, rows, columns);
      const last = addresses[addresses.length - 1];
      if (last !== undefined && last.length + address.length < longestAddress)
        addresses[addresses.length - 1] = `${last},${address}`;
      else addresses.push(address);
    }
    return addresses.map((address) => sheet.getRanges(address));
  };
}
