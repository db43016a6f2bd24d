import { confusedWith, criteriaOf } from "../../src/catalogue/native/criterion";
import { bracketed, literal, quotient } from "../../src/catalogue/native/expression";
import {
  countWhere,
  meanDuration,
  shareOfFlags,
  shareWhere,
  sumShareOfFlags,
  sumWhere,
} from "../../src/catalogue/native";
import type { Cell } from "../../src/cells/cell";
import { liveFormula, nativeFormula } from "../../src/catalogue/nativeFormula";
import { find } from "./functions";

describe("values inside formulas", () => {
  test.each([
    ['say "yes"', '"say ""yes"""'],
    [0.5, "0.5"],
    [1e21, "1E21"],
    [true, "TRUE"],
  ])("%j is written %s", (value, text) => {
    expect(literal(value)).toBe(text);
  });

  test("text beyond 255 characters is joined of pieces, none of which cuts an emoji in half", () => {
    expect(literal("a".repeat(255))).toBe(`"${"a".repeat(255)}"`);
    expect(literal(`${"a".repeat(254)}\u{1f600}b`)).toBe(`"${"a".repeat(254)}"&"\u{1f600}b"`);
  });

  test.each<[Cell, string]>([
    ["1 - Critical", '"1 - Critical"'],
    ["What?*", '"What~?~*"'],
    ["> 4 h", '"=> 4 h"'],
    [" Acme ", '"Acme"'],
    ["100000", '"100000"'],
    ["Client 12", '"Client 12"'],
    // What a criterion would read as a number, a date, a time or a truth value: 1E5 counts 100000 as well.
    ["1E5", '"1E5*","???"'],
    ["007", '"007*","???"'],
    ["1-2", '"1-2*","???"'],
    ["50%", '"50%*","???"'],
    ["5 May", '"5 May*","?????"'],
    ["=1", '"==1*","??"'],
    ["true", '"true*","????"'],
    [false, "FALSE"],
    [3, "3"],
    [null, '""'],
  ])("as a criterion %j is %s, which matches nothing else", (value, text) => {
    expect(criteriaOf(value).join()).toBe(text);
  });

  test.each([
    ["100000", ["Acme", "1E5"], "1E5"],
    ["7", ["7", "007"], "007"],
    ["1E5", ["100000"], undefined],
    [`${"x".repeat(200)}A`, [`${"x".repeat(200)}B`], `${"x".repeat(200)}B`],
    [`${"x".repeat(200)}A`, ["x", "x".repeat(90)], undefined],
    ["Acme", ["Acme", "acme ltd"], undefined],
  ])("formulas confuse the label %j with none of the others but what they say", (label, labels, other) => {
    expect(confusedWith(label, labels)).toBe(other);
  });

  test.each([
    ["SUM(A1:A9)", "SUM(A1:A9)"],
    ["SUM(A1)-SUM(B1)", "(SUM(A1)-SUM(B1))"],
    ["'Jan-Feb'!$A$1", "'Jan-Feb'!$A$1"],
    ['COUNTIF(A1,"a-b")', 'COUNTIF(A1,"a-b")'],
    ["A1>2", "(A1>2)"],
  ])("%s is bracketed as %s", (expression, text) => {
    expect(bracketed(expression)).toBe(text);
  });

  test("a quotient keeps both halves together", () => {
    expect(quotient("A1-B1", "A1*B1")).toBe("(A1-B1)/(A1*B1)");
  });
});

describe("conditions", () => {
  test("one condition is a COUNTIF, several are a COUNTIFS", () => {
    expect(countWhere([{ ref: "A2:A9", equals: 0 }])).toBe("COUNTIF(A2:A9,0)");
    expect(
      countWhere([
        { ref: "A2:A9", equals: 0 },
        { ref: "B2:B9", equals: 0 },
      ]),
    ).toBe("COUNTIFS(A2:A9,0,B2:B9,0)");
  });

  test("several values of one condition are added up", () => {
    expect(
      countWhere([
        { ref: "A2:A9", equals: ["a", "b"] },
        { ref: "B2:B9", above: 1 },
      ]),
    ).toBe('COUNTIFS(A2:A9,"a",B2:B9,">1")+COUNTIFS(A2:A9,"b",B2:B9,">1")');
  });

  test("a limit with decimals means the same where decimals have a comma", () => {
    expect(countWhere([{ ref: "A2:A9", atMost: 0.5 }])).toBe('COUNTIF(A2:A9,"<="&0.5)');
    expect(countWhere([{ ref: "A2:A9", below: 2 }])).toBe('COUNTIF(A2:A9,"<2")');
  });

  test("numbers and anything at all can be asked for", () => {
    expect(countWhere([{ ref: "A2:A9", number: true }])).toBe('COUNTIF(A2:A9,">-1E+300")');
    expect(countWhere([{ ref: "A2:A9", notBlank: true }])).toBe('COUNTIF(A2:A9,"<>")');
  });

  test("sums and shares", () => {
    expect(sumWhere("C2:C9", [])).toBe("SUM(C2:C9)");
    expect(sumWhere("C2:C9", [{ ref: "A2:A9", equals: "x" }])).toBe('SUMIFS(C2:C9,A2:A9,"x")');
    expect(shareWhere([{ ref: "A2:A9", equals: [1, 2] }], [{ ref: "A2:A9", number: true }])).toBe(
      '(COUNTIF(A2:A9,1)+COUNTIF(A2:A9,2))/COUNTIF(A2:A9,">-1E+300")',
    );
  });
});

describe("flags", () => {
  test("the share of the words that were seen", () => {
    expect(shareOfFlags({ ref: "A2:A9", yes: ["Within SLA"], no: ["SLA Violated"] })).toBe(
      'COUNTIF(A2:A9,"Within SLA")/(COUNTIF(A2:A9,"Within SLA")+COUNTIF(A2:A9,"SLA Violated"))',
    );
  });

  test("words that Excel can't tell apart are counted once", () => {
    expect(shareOfFlags({ ref: "A2:A9", yes: ["Yes", "yes ", "YES"], no: [] })).toBe(
      'COUNTIF(A2:A9,"Yes")/COUNTIF(A2:A9,"Yes")',
    );
  });

  test("an amount beside the words", () => {
    expect(sumShareOfFlags({ ref: "A2:A9", amounts: "B2:B9", yes: [true], no: [false] })).toBe(
      "SUMIFS(B2:B9,A2:A9,TRUE)/(SUMIFS(B2:B9,A2:A9,TRUE)+SUMIFS(B2:B9,A2:A9,FALSE))",
    );
  });
});

describe("durations", () => {
  test("over clean ranges the difference is taken row by row", () => {
    expect(meanDuration({ opened: "A2:A9", resolved: "B2:B9", clean: true })).toBe(
      "SUMPRODUCT((A2:A9>0)*(B2:B9>0)*(B2:B9>=A2:A9)*(B2:B9-A2:A9))/SUMPRODUCT((A2:A9>0)*(B2:B9>0)*(B2:B9>=A2:A9))*24",
    );
  });

  test("where text may stand, no cell is subtracted from another", () => {
    const formula = meanDuration({ opened: "A2:A9", resolved: "B2:B9", unit: "d", mask: '(C2:C9="1 - Critical")' });
    expect(formula).not.toContain("B2:B9-A2:A9");
    expect(formula).toContain('*(C2:C9="1 - Critical"),B2:B9)');
    expect(formula).not.toMatch(/\*\d+$/);
  });
});

describe("the formulas of a KPI", () => {
  test("native and live stand on the same references", () => {
    const refs = { resolvedFirst: "A2:A9", total: "B2:B9" };
    expect(nativeFormula(find("FCR"), refs)).toEqual({ formula: "=SUM(A2:A9)/SUM(B2:B9)" });
    expect(liveFormula(find("FCR"), refs)).toEqual({ formula: "=MSP.FCR(A2:A9,B2:B9)" });
  });

  test("what is left out at the end is not written, what is left out before it stays empty", () => {
    expect(liveFormula(find("FCR"), { resolvedFirst: "A2:A9" })).toEqual({ formula: "=MSP.FCR(A2:A9)" });
    expect(liveFormula(find("MTTRBUSINESS"), { opened: "A2", resolved: "B2", dayEnd: "18" })).toEqual({
      formula: "=MSP.MTTRBUSINESS(A2,B2,,18)",
    });
  });

  test("a missing reference, and a KPI without a formula, say why", () => {
    expect(nativeFormula(find("FCR"), {})).toEqual({ reason: "FCR requires resolvedFirst" });
    expect(liveFormula(find("FCR"), {})).toEqual({ reason: "FCR requires resolvedFirst" });
    expect(nativeFormula(find("TICKETSPER"), { keys: "A2:A9" })).toEqual({
      reason: "A list by key needs a PivotTable",
    });
    expect(nativeFormula(find("MTTRMEDIAN"), { opened: "A2", resolved: "B2" }, { clean: false })).toHaveProperty(
      "reason",
    );
  });
});
