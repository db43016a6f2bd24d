import { greatest } from "../../src/cells/greatest";

test("the greatest of more numbers than a call may have arguments", () => {
  expect(greatest(Array.from({ length: 500_000 }, (_, number) => number % 499_999))).toBe(499_998);
  expect(greatest([-3, -2], 0)).toBe(0);
  expect(greatest([])).toBe(-Infinity);
});
