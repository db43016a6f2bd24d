import fc from "fast-check";
import { createNumberIndex } from "../../../../src/scanner/table/columns/numberIndex";

/** What a Map would have noted: the second opinion. */
function byMap(values: readonly number[]): number[] {
  const known = new Map<number, number>();
  return values.map((value) => {
    const place = known.get(value) ?? known.size;
    known.set(value, place);
    return place;
  });
}

function byIndex(values: readonly number[]): number[] {
  const index = createNumberIndex(values.length);
  let next = 0;
  return values.map((value) => {
    const place = index.placeOf(value, next);
    if (place === next) next += 1;
    return place;
  });
}

const rising = Array.from({ length: 3000 }, (_, row) => 100 + row);

describe("the index of a column's numbers", () => {
  test.each([
    ["rising", rising],
    ["falling", [...rising].reverse()],
    ["rising, with repeats", rising.flatMap((value) => [value, value - (value % 3)])],
    ["rising, then any order", [...rising, 5, 99.5, 2500, 7, 5]],
    ["multiples of a power of two", rising.map((value) => (value * 7919) % 3001).map((value) => value * 65_536)],
    ["one number only", [4, 4, 4]],
    ["zero and its negative", [1, 0, -0, 1]],
    ["nothing", []],
  ])("finds each number where a Map would: %s", (_name, values) => {
    expect(byIndex(values)).toEqual(byMap(values));
  });

  test("whatever the numbers and their order", () => {
    const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ noNaN: true, noDefaultInfinity: true }));
    fc.assert(
      fc.property(fc.array(number, { maxLength: 200 }), (values) => expect(byIndex(values)).toEqual(byMap(values))),
    );
    fc.assert(
      fc.property(fc.array(number, { maxLength: 200 }), fc.array(number, { maxLength: 3 }), (values, late) => {
        const sorted = [...values.sort((a, b) => a - b), ...late];
        expect(byIndex(sorted)).toEqual(byMap(sorted));
      }),
    );
  });
});
