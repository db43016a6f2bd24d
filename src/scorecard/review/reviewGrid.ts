import { SheetGrid } from "../sheetGrid";
import type { Span } from "../sheetRows";

const half = 50;
const gap = 8;
const tiles = 5;

/** Five tiles of two columns with a narrow one between them, and a hidden column with keys; points, together a portrait page. */
const widths = Array.from({ length: tiles }, (_, n) => (n === 0 ? [half, half] : [gap, half, half])).flat();

/** The number of columns that people see. */
export const reviewWidth = widths.length;

/** The hidden column with the keys of the rows that the user types into. */
export const keyColumn = reviewWidth;

export const reviewGrid = new SheetGrid({ widths: [...widths, 40], printed: reviewWidth, hidden: [keyColumn] });

type Place = Pick<Span, "at"> & { readonly width: number };

/** The place of a tile, counted from zero. */
export function tilePlace(number: number): Place {
  return { at: 3 * number, width: 2 };
}

/** The columns of the tables: a wide one with names, then six with numbers. */
export const namePlace: Place = { at: 0, width: 4 };
export const numberPlaces: readonly Place[] = [
  { at: 4, width: 2 },
  { at: 6, width: 1 },
  { at: 7, width: 2 },
  { at: 9, width: 1 },
  { at: 10, width: 2 },
  { at: 12, width: 2 },
];

/** Two columns of words beside each other. */
export const sidePlaces: readonly [Place, Place] = [
  { at: 0, width: 7 },
  { at: 8, width: 6 },
];
