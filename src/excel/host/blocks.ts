import { errorCode } from "./errors";

/** Refusals that a smaller block can cure. */
const tooLarge = new Set([
  "ResponsePayloadSizeLimitExceeded",
  "RequestPayloadSizeLimitExceeded",
  "PayloadSizeLimitExceeded",
]);

/** Excel on the web refuses answers over 5 MB; 12 numbers a row stay well below that at this size. */
const firstBlockRows = 20_000;
const largestBlockCells = 240_000;

/**
 * Walks `rows` rows in blocks and halves a block that Excel refuses as too large, down to one row. The smaller size is
 * kept for what follows.
 *
 * @param read gets the first row (relative) and the number of rows; false = Excel withheld the values, try smaller
 */
export async function inBlocks(
  rows: number,
  width: number,
  read: (first: number, count: number) => Promise<boolean>,
): Promise<void> {
  let size = Math.max(1, Math.min(firstBlockRows, Math.floor(largestBlockCells / Math.max(1, width))));
  for (let first = 0; first < rows;) {
    const count = Math.min(size, rows - first);
    if (await readOrRefuse(() => read(first, count), count)) first += count;
    else size = Math.max(1, Math.floor(count / 2));
  }
}

async function readOrRefuse(read: () => Promise<boolean>, rows: number): Promise<boolean> {
  try {
    if (await read()) return true;
    if (rows === 1) throw new Error("One row holds too much for Excel to pass on.");
    return false;
  } catch (error) {
    if (tooLarge.has(errorCode(error)) && rows > 1) return false;
    throw error;
  }
}
