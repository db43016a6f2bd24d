import { plural, thousands } from "../../src/cells/plural";

test.each([
  [0, "0 rows"],
  [1, "1 row"],
  [2, "2 rows"],
  [19_351, "19,351 rows"],
])("%d of a thing: %s", (n, words) => {
  expect(plural(n, "row")).toBe(words);
});

test("a plural that an s does not make is given", () => {
  expect(plural(2, "entry", "entries")).toBe("2 entries");
  expect(plural(1, "entry", "entries")).toBe("1 entry");
});

test("a number alone has separators, too", () => {
  expect(thousands(1_234_567)).toBe("1,234,567");
});
