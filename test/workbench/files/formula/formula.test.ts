import { needsArray } from "../../../../src/workbench/files/formula/arrayFormula";
import { withFunctionPrefixes, withoutFunctionPrefixes } from "../../../../src/workbench/files/formula/functionPrefix";
import { formulaTokens } from "../../../../src/workbench/document/formulaTokens";
import { shiftFormula } from "../../../../src/workbench/document/shiftFormula";

describe("a formula copied to another cell", () => {
  test.each([
    ["A1+$B$2+C$3+$D4", 2, 1, "B3+$B$2+D$3+$D6"],
    ["SUM(A1:B2)", 1, 1, "SUM(B2:C3)"],
    ["SUM(A:A,$B:C,1:2,$3:4)", 1, 1, "SUM(B:B,$B:D,2:3,$3:5)"],
    ["'Q1 A1'!A1&Sheet1!B2", 1, 0, "'Q1 A1'!A2&Sheet1!B3"],
    ['"A1"&A1&"say ""B2"""', 1, 0, '"A1"&A2&"say ""B2"""'],
    ["LOG10(A1)+ATAN2(B1,C1)", 1, 0, "LOG10(A2)+ATAN2(B2,C2)"],
    ["Table1[A1]+Yes2024+A1_x", 1, 1, "Table1[A1]+Yes2024+A1_x"],
    ["1E5+A1", 1, 0, "1E5+A2"],
    ["A1", -1, 0, "#REF!"],
    ["SUM(A2:A3)", -2, 0, "SUM(#REF!:A1)"],
    ["XFD1", 0, 1, "#REF!"],
  ])("%s moved %d down and %d right: %s", (formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });
});

test("the tokens of a formula are the formula", () => {
  const formula = "=IF('It''s'!$A$1:B2>=1.5E-3,\"a\"\"b\",#REF!)&Tab[[#This Row],[x]]%{1,2;3}";
  expect(
    formulaTokens(formula)
      .map(({ value }) => value)
      .join(""),
  ).toBe(formula);
});

describe("custom functions", () => {
  test.each([
    ["MSP.FCR(150,200)", "_xldudf_MSP_FCR(150,200)"],
    ['IFERROR(MSP.SLA(A1:A9,B1),"MSP.SLA(")', 'IFERROR(_xldudf_MSP_SLA(A1:A9,B1),"MSP.SLA(")'],
    ["_xlfn.SINGLE(MSP.KPIS())", "_xlfn.SINGLE(_xldudf_MSP_KPIS())"],
  ])("%s is stored as %s", (shown, stored) => {
    expect(withFunctionPrefixes(shown)).toBe(stored);
    expect(withoutFunctionPrefixes(stored)).toBe(shown.replace("_xlfn.", ""));
  });

  test.each(["_xldudf_CONTOSO_ADD(1,2)", '"_xldudf_MSP_FCR("&A1', "'_xldudf_MSP_FCR'!A1", "_xldudf_MSP_RATE+1"])(
    "%s is none of ours",
    (formula) => {
      expect(withoutFunctionPrefixes(formula)).toBe(formula);
      expect(withFunctionPrefixes(formula)).toBe(formula);
    },
  );
});

describe("functions newer than Excel 2007", () => {
  test.each([
    ["PERCENTILE.INC(A1:A9,0.9)", "_xlfn.PERCENTILE.INC(A1:A9,0.9)"],
    ["IFS(a,1)+concat(b)", "_xlfn.IFS(a,1)+_xlfn.CONCAT(b)"],
    ["FILTER(A1:A9,B1:B9)", "_xlfn._xlws.FILTER(A1:A9,B1:B9)"],
  ])("%s is stored as %s", (shown, stored) => {
    expect(withFunctionPrefixes(shown)).toBe(stored);
    expect(withoutFunctionPrefixes(stored).toLowerCase()).toBe(shown.toLowerCase());
  });

  test.each(['"IFS("', "SUMIFS(A1:A9,B1:B9,1)", "'IFS'!A1", "ifs+1"])("%s needs no prefix", (formula) => {
    expect(withFunctionPrefixes(formula)).toBe(formula);
  });
});

describe("what has to be an array formula", () => {
  test.each([
    "=MEDIAN(IF(A1:A9>1,A1:A9))",
    "=MEDIAN(IF('My data'!$A$1:$A$9=\"x\",'My data'!$B$1:$B$9))",
    "=SUM(A1:A9*B1:B9)",
    "=SUM(-A1:A9)",
    "=SUM((A1:A9)*2)",
    "=AVERAGE(ABS(A1:A9))",
    "=SUM(1/COUNTIF(A1:A9,A1:A9))",
    "=SUMPRODUCT(IF(A1:A9>0,1,0))",
    "=MAX(LEN(A:A))",
    "=INDEX(A1:A9,MATCH(1,(B1:B9=1)*(C1:C9=2),0))",
  ])("%s", (formula) => expect(needsArray(formula)).toBe(true));

  test.each([
    "=SUM(A1:A9)",
    "=MEDIAN('My data'!$A$1:$A$9)",
    "=SUMPRODUCT((A1:A9>1)*B1:B9)",
    "=SUMPRODUCT(ISNUMBER(A1:A9)*(A1:A9>=B1:B9),A1:A9)",
    "=SUMPRODUCT(1/COUNTIF(A1:A9,A1:A9))",
    '=COUNTIFS(A1:A9,"x",B1:B9,">1")/COUNTA(A1:A9)',
    '=SUM(COUNTIF(A1:A9,{"a","b"}))',
    "=IF(A1>1,SUM(A1:A9),0)*2",
    "=SUM(A1:A9)/SUM(B1:B9)",
    "=INDEX(A1:A9,MATCH(3,B1:B9,0))",
    "=A1*B1",
    '=HYPERLINK("#A1:A9","A1:A9")',
  ])("but not %s", (formula) => expect(needsArray(formula)).toBe(false));
});
