import { cellError, isCellError, type CellErrorValue, type CellValue } from "../../../src/workbench/document/cellValue";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";
import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";

const columns: Readonly<Record<string, readonly CellValue[]>> = {
  mixedWithError: [10, "text", null, true, 20, "", "30", cellError("#N/A"), 5.5, "Closed"],
  numbers: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  states: ["open", "Closed", "CLOSED", "closed ", "in progress", null, "a*b", "", "Open", "closed"],
  mixed: [10, "text", null, true, 20, "", "30", false, 5.5, -4],
  dates: [42000.25, 42001, 42370.5, "?", null, 42400, 42401, 42402, 42403, 42404],
};

function workbook() {
  const document = new WorkbookDocument();
  const data = document.addSheet("Data");
  Object.values(columns).forEach((values, column) => {
    values.forEach((value, row) => data.cells.set(row, column, value));
  });
  return { document, sheet: document.addSheet("Score") };
}

function answer(formula: string): unknown {
  const { document, sheet } = workbook();
  const [value = null] = univerCalculator.calculate(document, [{ sheet, row: 0, column: 0, formula }]);
  return isCellError(value as CellValue) ? (value as CellErrorValue).error : value;
}

/** Column A of "Data" is mixedWithError, B numbers, C states, D mixed, E dates; the values are Excel's. */
const groups: Readonly<Record<string, readonly (readonly [formula: string, value: unknown])[]>> = {
  "counts and sums skip text, blanks and booleans in ranges; an error is the result": [
    ["=SUM(Data!A1:A10)", "#N/A"],
    ["=SUM(Data!D1:D10)", 31.5],
    ["=COUNT(Data!A1:A10)", 3],
    ["=COUNTA(Data!A1:A10)", 9],
    ["=COUNTBLANK(Data!A1:A10)", 2],
    ["=AVERAGE(Data!D1:D10)", 7.875],
    ["=MAX(Data!D1:D10)", 20],
    ["=MIN(Data!D1:D10)", -4],
    ["=MAX(Data!C1:C3)", 0],
    ["=SUM(Data!A7,1)", 1],
    ['=SUM("5",1)', 6],
    ["=AVERAGE(Data!C1:C3)", "#DIV/0!"],
  ],
  "the median takes no text for a number": [
    ["=MEDIAN(Data!D1:D10)", 7.75],
    ["=MEDIAN(IF(ISNUMBER(Data!D1:D10),Data!D1:D10))", 7.75],
    ['=MEDIAN(IF(Data!C1:C10="closed",Data!B1:B10))', 3],
    ["=MEDIAN(Data!C1:C3)", "#NUM!"],
  ],
  "criteria ignore case, know wildcards, and a number matches the text that looks like it": [
    ['=COUNTIF(Data!C1:C10,"closed")', 3],
    ['=COUNTIF(Data!C1:C10,"clo*")', 4],
    ['=COUNTIF(Data!C1:C10,"<>closed")', 7],
    ['=COUNTIF(Data!C1:C10,"")', 2],
    ['=COUNTIF(Data!C1:C10,"a~*b")', 1],
    ['=COUNTIF(Data!C1:C10,"?pen")', 2],
    ['=COUNTIF(Data!E1:E10,"~?")', 1],
    ["=COUNTIF(Data!A1:A10,30)", 1],
    ["=COUNTIF(Data!A1:A10,TRUE)", 1],
    ['=COUNTIF(Data!A1:A10,">=10")', 2],
    ['=COUNTIF(Data!B1:B10,">"&5)', 5],
    ['=COUNTIFS(Data!C1:C10,"closed",Data!B1:B10,">2")', 2],
    ['=COUNTIFS(Data!E1:E10,">=42001",Data!E1:E10,"<42401")', 3],
    ['=SUMIF(Data!C1:C10,"open",Data!B1:B10)', 10],
    ['=SUMIFS(Data!D1:D10,Data!C1:C10,"open")', 15.5],
    ['=AVERAGEIF(Data!C1:C10,"closed",Data!B1:B10)', 5],
    ['=AVERAGEIFS(Data!D1:D10,Data!B1:B10,">100")', "#DIV/0!"],
    ['=COUNTIFS(Data!B1:B10,">0",Data!D1:D9,">0")', "#VALUE!"],
    ['=SUM(COUNTIF(Data!C1:C10,{"open","closed"}))', 5],
  ],
  "SUMPRODUCT: text is 0 after a comma and an error under an operator": [
    ["=SUMPRODUCT(Data!B1:B10,Data!D1:D10)", 119.5],
    ['=SUMPRODUCT((Data!C1:C10="closed")*Data!B1:B10)', 15],
    ['=SUMPRODUCT(--(Data!C1:C10="Closed"),Data!D1:D10)', -4],
    ['=SUMPRODUCT((Data!C1:C10="closed")*Data!D1:D10)', "#VALUE!"],
    ["=SUMPRODUCT(--ISNUMBER(Data!A1:A10))", 3],
    ["=SUMPRODUCT(Data!B1:B3,Data!B1:B4)", "#VALUE!"],
    ["=SUMPRODUCT(1/COUNTIF(Data!B1:B10,Data!B1:B10))", 10],
    ['=SUMPRODUCT(ISNUMBER(MATCH(Data!C1:C10,{"open","closed"},0))*1)', 5],
    ['=SUMPRODUCT(--ISNUMBER(SEARCH("clo",Data!C1:C10)))', 4],
  ],
  "comparisons: text is above numbers, booleans above text, blank is 0 and empty text": [
    ["=SUMPRODUCT(--(Data!E1:E10>=42400))", 6],
    ["=SUMPRODUCT(ISNUMBER(Data!E1:E10)*(Data!E1:E10>=42400))", 5],
    ["=SUMPRODUCT(--(Data!D1:D10>100))", 5],
    ['=SUMPRODUCT(--(Data!E1:E10=""))', 1],
    ["=SUMPRODUCT(--(Data!E1:E10=0))", 1],
    ["=SUMPRODUCT(--ISTEXT(Data!D1:D10))", 3],
    ["=SUMPRODUCT(--ISBLANK(Data!D1:D10))", 1],
    ["=Data!C8=Data!C6", true],
    ["=Data!C6=Data!C8", true],
    ['="10">9', true],
    ['=TRUE>"z"', true],
    ["=1=TRUE", false],
    ['="a"="A"', true],
    ['=EXACT("a","A")', false],
  ],
  "conditions and errors": [
    ['=IF(Data!A3="","blank","no")', "blank"],
    ['=IF("yes",1,2)', "#VALUE!"],
    ['=IF(0.5>=0.75,"Best",IF(0.5>=0.4,"On target","Below"))', "On target"],
    ['=IFERROR(Data!A8,"err")', "err"],
    ["=Data!A8+1", "#N/A"],
    ["=Data!A2+1", "#VALUE!"],
    ["=1/0", "#DIV/0!"],
    ["=SQRT(-1)", "#NUM!"],
    ["=#REF!+1", "#REF!"],
    ["=Data!Z99", 0],
  ],
  "numbers and text": [
    ["=ROUND(2.5,0)", 3],
    ["=ROUND(-2.5,0)", -3],
    ["=ROUND(1.005,2)", 1.01],
    ["=INT(-1.5)", -2],
    ["=MOD(-1,3)", 2],
    ["=-2^2", 4],
    ["=50%", 0.5],
    ["=PERCENTILE(Data!B1:B10,0.9)", 9.1],
    ["=STDEV(Data!B1:B10)", 3.0276503540974917],
    ['=TEXT(0.756,"0.0%")', "75.6%"],
    ['=TEXT(1234567.891,"#,##0")', "1,234,568"],
    ['=TEXT(42429.5,"d mmm yyyy")', "29 Feb 2016"],
    ['=TEXT(187.678,"0.0 ""h""")', "187.7 h"],
    ['=REPT("|",2.9)', "||"],
    ["=DATE(2016,2,29)", 42429],
    ["=NETWORKDAYS(42429,42436)", 6],
    ["=NETWORKDAYS(42429,42436,{42430;42433;42434})", 4],
    ['=NETWORKDAYS.INTL(42429,42436,"0000011")', 6],
    ['=NETWORKDAYS.INTL(42429,42436,"0000110",{42430;42433;42434})', 5],
    ['=NETWORKDAYS.INTL(42433,42433,"0000010")', 1],
    ['=NETWORKDAYS.INTL(42434,42434,"0000010")', 0],
    ["=EOMONTH(42429,0)", 42429],
    ['=INDEX(Data!B1:B10,MATCH("closed",Data!C1:C10,0))', 2],
    ["=VLOOKUP(5,Data!B1:C10,2,FALSE)", "in progress"],
  ],
};

describe.each(Object.entries(groups))("%s", (_name, cases) => {
  test.each(cases)("%s", (formula, expected) => {
    const value = answer(formula);
    if (typeof expected === "number") expect(value).toBeCloseTo(expected, 12);
    else expect(value).toBe(expected);
  });
});

describe("whole columns and rows reach over everything that is there", () => {
  test.each([
    ["=SUM(Data!B:B)", 55],
    ["=COUNTA(Data!$B:$B)", 10],
    ["=COUNTA(Data!$B$3:$B$1048576)", 8],
    ["=SUM(Data!B9:$B$1048576)+SUM(Data!$B$1048570:$B$1048576)", 19],
    ["=COUNTA(Data!B3:B1048576)-COUNTA(B3:B1048576)", 8],
    ["=ROWS(Data!B:B)", 1_048_576],
    ["=COUNTBLANK(Data!B:B)", 1_048_566],
    ["=SUM(Data!2:2)", 42_003],
  ])("%s", (formula, expected) => expect(answer(formula)).toBe(expected));
});
