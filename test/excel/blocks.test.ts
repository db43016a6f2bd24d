import fc from "fast-check";
import { inBlocks } from "../../src/excel/host/blocks";

/** Collects the rows that were read in order while every block above `limit` rows is refused. */
async function rowsRead(rows: number, width: number, limit: number, refuse: () => boolean): Promise<number[]> {
  const seen: number[] = [];
  await inBlocks(rows, width, async (first, count) => {
    if (count > limit) return refuse();
    for (let row = first; row < first + count; row++) seen.push(row);
    return true;
  });
  return seen;
}

const throwTooLarge = (): boolean => {
  throw Object.assign(new Error("too large"), { code: "ResponsePayloadSizeLimitExceeded" });
};

describe("reading in blocks", () => {
  test("reads every row once, in order, however small the blocks must become", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(3000),
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 500 }),
        async (rows, width, limit) => {
          const all = Array.from({ length: rows }, (_, row) => row);
          expect(await rowsRead(rows, width, limit, throwTooLarge)).toEqual(all);
          expect(await rowsRead(rows, width, limit, () => false)).toEqual(all);
        },
      ),
      { numRuns: 40 },
    );
  });

  test("a single row that is refused is an error, not an endless loop", async () => {
    await expect(inBlocks(5, 16_384, async () => false)).rejects.toThrow("One row holds too much");
    await expect(inBlocks(5, 1, async () => throwTooLarge())).rejects.toThrow("too large");
  });

  test("other errors are passed on at once", async () => {
    let calls = 0;
    const read = async () => {
      calls++;
      throw Object.assign(new Error("gone"), { code: "ItemNotFound" });
    };
    await expect(inBlocks(50, 1, read)).rejects.toThrow("gone");
    expect(calls).toBe(1);
  });

  test("the first block stays below 240,000 cells and 20,000 rows", async () => {
    const sizes: number[] = [];
    for (const width of [1, 12, 100, 16_384]) {
      await inBlocks(1_048_576, width, async (_first, count) => {
        sizes.push(count);
        throw new Error("enough");
      }).catch(() => undefined);
    }
    expect(sizes).toEqual([20_000, 20_000, 2_400, 14]);
  });
});
