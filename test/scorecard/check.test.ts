import { agree } from "../../src/scorecard/check";

describe("a formula and a count agree to 1e-9, relative", () => {
  test.each([
    [1, 1 + 0.9e-9, true],
    [1, 1 + 1.1e-9, false],
    [316985.75, 316985.75 + 3e-4, true],
    [316985.75, 316985.75 + 4e-4, false],
    [0, 0, true],
    [0, 1e-30, false],
    [-0.5, 0.5, false],
  ])("%p and %p: %p", (a, b, same) => expect(agree(a, b)).toBe(same));
});
