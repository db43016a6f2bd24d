import fc from "fast-check";
import { withoutEnd, withoutEnds } from "../../src/cells/trim";

const text = fc.array(fc.constantFrom("*", ":", "'", " ", "a", "é", "1")).map((signs) => signs.join(""));

test("signs go from the end only, or from both ends, and none from within", () => {
  expect(withoutEnd("*Total:**", "*:")).toBe("*Total");
  expect(withoutEnds("''a'b'", "'")).toBe("a'b");
  expect(withoutEnds("***", "*")).toBe("");
});

test("what is left doesn't end in one of the signs, and the signs taken away give the text again", () => {
  fc.assert(
    fc.property(text, (given) => {
      const rest = withoutEnd(given, "*:");
      expect(rest).not.toMatch(/[*:]$/);
      expect(given.startsWith(rest)).toBe(true);
      expect(given.slice(rest.length)).toMatch(/^[*:]*$/);
      expect(withoutEnds(given, "*:")).toBe(rest.replace(/^[*:]+/, ""));
    }),
  );
});
