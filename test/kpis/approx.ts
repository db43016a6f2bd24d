/** Asserts equality to 1e-9 relative (`around0` absolute) for numbers, exact equality for everything else. */
export function expectSame(actual: unknown, expected: unknown, around0 = 1e-12): void {
  if (typeof actual === "number" && typeof expected === "number") {
    const allowed = Math.max(Math.abs(expected) * 1e-9, around0);
    if (!(Math.abs(actual - expected) <= allowed)) expect(actual).toBe(expected);
  } else if (Array.isArray(actual) && Array.isArray(expected)) {
    expect(actual).toHaveLength(expected.length);
    expected.forEach((one, index) => expectSame(actual[index], one, around0));
  } else {
    expect(actual).toEqual(expected);
  }
}
