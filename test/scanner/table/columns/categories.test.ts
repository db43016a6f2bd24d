import fc from "fast-check";
import { isMissing, type Cell } from "../../../../src/cells/cell";
import { normalizeKey } from "../../../../src/cells/text";
import type { CategoryColumn } from "../../../../src/scanner/table/columns/column";
import { categoriesInSteps, readCategories } from "../../../../src/scanner/table/columns/categories";

const about = { heading: "Client", column: 3 };

/** What a Map of spellings would have kept: the second opinion. */
function byMap(cells: readonly Cell[]): { values: number[]; labels: string[] } {
  const known = new Map<string, number>();
  const labels: string[] = [];
  const values = cells.map((cell) => {
    if (isMissing(cell)) return -1;
    const key = typeof cell === "number" ? String(cell + 0) : normalizeKey(cell);
    const place = known.get(key) ?? labels.length;
    if (place === labels.length) labels.push(typeof cell === "number" ? key : String(cell).trim());
    known.set(key, place);
    return place;
  });
  return { values, labels };
}

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(
    "Acme",
    "ACME ",
    "acme",
    "1",
    " 1",
    "01",
    "1.50",
    "",
    null,
    true,
    false,
    "1e21",
    -0,
    1e21,
    "Infinity",
    "5E-9",
    5e-9,
  ),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);

describe("a column of labels", () => {
  test("gives every cell the number of its label, in the first spelling, numbers and words mixed", () => {
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 200 }), (cells) => {
        const { values, labels, count } = readCategories(cells, about);
        expect({ values: [...values], labels }).toEqual(byMap(cells));
        expect(count).toBe(labels.length);
      }),
    );
  });

  test("reads the same in steps", () => {
    const cells = Array.from({ length: 150_000 }, (_, row) =>
      row % 7 === 0 ? `Client ${row % 91}` : (row * 7919) % 5003,
    );
    const whole = readCategories(cells, about);
    const [inSteps, steps] = stepped(cells);
    expect(steps).toBeGreaterThan(2);
    expect([...inSteps.values]).toEqual([...whole.values]);
    expect(inSteps.labels).toEqual(whole.labels);
  });

  test("knows without writing its labels whether they are more than numbers", () => {
    expect(readCategories([7, 8, "", 9], about)).toMatchObject({ count: 3, worded: false });
    expect(readCategories([7, 8, "9"], about)).toMatchObject({ count: 3, worded: true });
    expect(readCategories([9, "9"], about)).toMatchObject({ count: 1, worded: false });
  });
});

function stepped(cells: readonly Cell[]): readonly [CategoryColumn, steps: number] {
  const reading = categoriesInSteps(cells, about);
  for (let steps = 1; ; steps += 1) {
    const { done, value } = reading.next();
    if (done) return [value, steps];
  }
}
