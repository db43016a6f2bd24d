import fc from "fast-check";
import { alignRows, anyRow, type RowSteps } from "../../../src/excel/sheets/alignRows";

/** What the steps make of the rows: each named by its key and where it comes from. */
function carriedOut(before: readonly string[], { inserts, moves, gaps, rows }: RowSteps, aside: Map<number, string>) {
  const now: (string | undefined)[] = [...before];
  for (const { at, count } of inserts) now.splice(at, 0, ...Array<undefined>(count).fill(undefined));
  expect(now).toHaveLength(rows);
  for (const { at, to, count, isAside } of moves) {
    for (let n = 0; n < count; n += 1) {
      expect(now[to + n]).toBeUndefined();
      now[to + n] = isAside ? aside.get(at + n) : now[at + n];
      if (!isAside) now[at + n] = undefined;
    }
  }
  for (const { at, count } of [...gaps].reverse()) now.splice(at, count);
  return now;
}

const key = fc.constantFrom("a", "b", "c", "d", "e", "f", "g", "h");
const keys = fc.uniqueArray(fc.oneof(key, fc.integer({ min: 0, max: 3 })), { maxLength: 11 }).map((all) => {
  return all.map((one) => (typeof one === "number" ? anyRow : one));
});

describe("rows that are aligned by their keys", () => {
  test("stand as wanted, each that was there with what refers to it, and nothing is overwritten", () => {
    fc.assert(
      fc.property(keys, keys, (before, wanted) => {
        const steps = alignRows(before, wanted);
        const after = carriedOut(before, steps, new Map());
        expect(after.map((one, row) => one ?? wanted[row])).toEqual(wanted);
        for (const [row, one] of wanted.entries())
          if (before.includes(one) && one !== anyRow) expect(after[row]).toBe(one);
      }),
      { numRuns: 500 },
    );
  });

  test("rows that are as wanted are left alone", () => {
    fc.assert(
      fc.property(keys, (before) => {
        expect(alignRows(before, before)).toEqual({ inserts: [], moves: [], gaps: [], rows: before.length });
      }),
    );
  });

  test("rows that were put aside come back to their places", () => {
    const aside = new Map([
      [108, "b"],
      [109, "c"],
    ]);
    const steps = alignRows(["a", "", "d"], ["a", "b", "c", "d"], aside);
    expect(carriedOut(["a", "", "d"], steps, aside)).toEqual(["a", "b", "c", "d"]);
    expect(steps.moves).toEqual([{ at: 108, to: expect.any(Number) as number, count: 2, isAside: true }]);
  });

  test("one that changes its place moves, the others stay", () => {
    const steps = alignRows(["a", "b", "c", "d"], ["d", "a", "b", "c"]);
    expect(steps).toMatchObject({ inserts: [{ at: 0, count: 1 }], moves: [{ at: 4, to: 0, count: 1 }], rows: 5 });
  });
});
