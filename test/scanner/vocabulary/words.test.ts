import { anyOf, labelSet, listOf } from "../../../src/scanner/vocabulary/words";

const words = { English: "net sales, turnover", German: "umsatzerlöse", French: "chiffre d.affaires" };

describe("words of several languages", () => {
  test("one list of all of them", () => {
    expect(listOf(words)).toEqual(["net sales", "turnover", "umsatzerlöse", "chiffre d.affaires"]);
  });

  test("compared as labels: without case, accents, spaces and punctuation", () => {
    expect(labelSet(words).has("umsatzerlose")).toBe(true);
    expect(labelSet(words).has("netsales")).toBe(true);
  });

  test("one expression between what stands around them", () => {
    const whole = anyOf(words, "^", "$");
    expect(["Net Sales", "chiffre d'affaires"].every((text) => whole.test(text))).toBe(true);
    expect(whole.test("Net sales 2026")).toBe(false);
  });
});
