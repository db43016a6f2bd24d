import fc from "fast-check";
import { firstUnits, pieces, shortened } from "../../src/cells/pieces";

const half = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const text = fc.string({ unit: "binary", maxLength: 40 });
const longest = fc.integer({ min: 2, max: 20 });

test("no character is cut in half, and nothing is lost between the pieces", () => {
  fc.assert(
    fc.property(text, longest, (given, most) => {
      const parts = pieces(given, most);
      expect(parts.join("")).toBe(given);
      for (const part of [...parts, firstUnits(given, most), shortened(given, most)]) {
        expect(part).not.toMatch(half);
        expect(part.length).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test("what fits stays as it is", () => {
  expect(firstUnits("ab\u{1f600}", 4)).toBe("ab\u{1f600}");
  expect(firstUnits("ab\u{1f600}", 3)).toBe("ab");
  expect(shortened("four", 4)).toBe("four");
  expect(shortened("fours", 4)).toBe("fou\u2026");
  expect(pieces("", 5)).toEqual([]);
});
