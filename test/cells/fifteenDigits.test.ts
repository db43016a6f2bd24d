import { fifteenDigits, isSameCell } from "../../src/cells/fifteenDigits";

test.each([
  [9 / 11, 0.818181818181818],
  [0.1 + 0.2, 0.3],
  [46_023.375, 46_023.375],
  [-2, -2],
  [0, 0],
])("%p is kept as %p", (value, kept) => expect(fifteenDigits(value)).toBe(kept));

test.each([
  [9 / 11, 0.818181818181818, true],
  [1, 1.0000000001, false],
  [1, "1", false],
  ["a", "a", true],
  [true, true, true],
  [undefined, 0, false],
])("%p and %p are the same cell: %p", (one, other, same) => expect(isSameCell(one, other)).toBe(same));
