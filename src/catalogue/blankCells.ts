/** Tells the blank cells of a range, by row and column from its first cell, counted from 0. */
export type BlankTest = (row: number, column: number) => boolean;

/**
 * Reads which cells of ranges are blank, given as Excel gives addresses: "Tickets!A2:A9". undefined for one that can't be
 * read.
 */
export type BlankReader = (addresses: readonly string[]) => Promise<readonly (BlankTest | undefined)[]>;

/** The functions' script and the pane's are built apart and run on one page: they meet here. */
const page = globalThis as { mspScorecardBlanks?: BlankReader };

/** Whoever can read the open workbook says so: desktop Excel delivers blank cells to functions as 0. */
export function tellBlanksBy(reader: BlankReader | undefined): void {
  page.mspScorecardBlanks = reader;
}

/** Which cells of the ranges are blank; undefined for those that nobody can tell. Never fails. */
export async function blankTests(addresses: readonly string[]): Promise<readonly (BlankTest | undefined)[]> {
  try {
    return (await page.mspScorecardBlanks?.(addresses)) ?? addresses.map(() => undefined);
  } catch {
    return addresses.map(() => undefined);
  }
}
