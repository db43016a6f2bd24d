import { rate, ratingFormula } from "../../src/catalogue/rating";
import { utilization } from "../../src/kpis/service-desk/utilization";

const justAbove = 0.9 + Number.EPSILON / 2;

describe("a published warning line holds whichever source rates by default", () => {
  test.each([
    [0.9, undefined, "Near target"],
    [justAbove, undefined, "Overloaded"],
    [justAbove, "connectwise-ebook", "Best in class"],
    [justAbove, "helpdesk-profit", "Overloaded"],
    [0.85, "helpdesk-profit", "On target"],
  ] as const)("a utilization of %p by %p is %s", (value, source, word) => {
    expect(justAbove).toBeGreaterThan(0.9);
    expect(rate(utilization, value, { source }).rating).toBe(word);
  });

  test("above the target the gap is how far its upper end is exceeded", () => {
    expect(rate(utilization, 0.93).gap).toBeCloseTo(-0.08, 12);
    expect(rate(utilization, 0.85).gap).toBeCloseTo(0, 12);
    expect(rate(utilization, 0.83, { source: "connectwise-ebook" }).gap).toBeCloseTo(0.33, 12);
  });

  test("the native formula says the same", () => {
    expect(ratingFormula(utilization, "C7")).toBe(
      '=IF(ISNUMBER(C7),IF(C7>0.9,"Overloaded",IF(C7>0.85,"Near target",IF(C7>=0.75,"On target","Misses benchmark"))),"")',
    );
  });
});
