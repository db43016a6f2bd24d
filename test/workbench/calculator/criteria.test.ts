import fc from "fast-check";
import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import { cellError, type CellValue } from "../../../src/workbench/document/cellValue";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

const texts = ["a", "A", "closed", "Closed ", "5", "1E5", "1e5", "05", "a*b", "a?", "x~"];
const numbers = [0, -1, 0.5, 1, 5, 5.5, 100_000, 1e300];
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue>(...numbers),
  fc.constantFrom<CellValue>(...texts, null, cellError("#N/A"), cellError("#DIV/0!")),
);
const criterion = fc.oneof(
  fc.tuple(fc.constantFrom("", "=", "<>", ">", "<", ">=", "<="), fc.constantFrom(...numbers)),
  fc.tuple(
    fc.constantFrom("", "=", "<>"),
    fc.constantFrom(...texts.filter((one) => !/[*?~]/.test(one)), "a~*b", "a*", "?losed*", "*"),
  ),
);
const column = fc.array(cell, { minLength: 12, maxLength: 12 });
const addends = fc.array(fc.constantFrom<CellValue>(0, 1, 2.5, 7, null, "x", true), { minLength: 12, maxLength: 12 });

type Criterion = readonly [sign: string, operand: number | string];

/** Microsoft's rules for criteria: text that looks like a number equals that number, and only numbers are in order. */
function meets(value: CellValue | undefined, [sign, operand]: Criterion): boolean {
  const wanted = Number(operand);
  if (["", "=", "<>"].includes(sign)) return equals(value, operand) !== (sign === "<>");
  if (typeof value !== "number") return false;
  return sign.startsWith(">")
    ? value > wanted || (sign === ">=" && value === wanted)
    : !meets(value, [sign === "<" ? ">=" : ">", operand]);
}

function equals(value: CellValue | undefined, operand: number | string): boolean {
  if (typeof value !== "number" && typeof value !== "string") return false;
  if (!Number.isNaN(Number(operand))) return !Number.isNaN(Number(value)) && Number(value) === Number(operand);
  const pattern = String(operand)
    .replace(/~\*/g, "\\*")
    .replace(/(?<!\\)\*/g, ".*")
    .replace(/\?/g, ".");
  return typeof value === "string" && new RegExp(`^${pattern}$`, "i").test(value);
}

/** What formulas give over four columns of twelve cells. */
function calculated(columns: readonly (readonly CellValue[])[], formulas: readonly string[]): readonly unknown[] {
  const document = new WorkbookDocument();
  const { cells } = document.addSheet("Data");
  columns.forEach((values, at) => values.forEach((value, row) => cells.set(row, at, value)));
  const sheet = document.addSheet("Score");
  return univerCalculator.calculate(
    document,
    formulas.map((formula, row) => ({ sheet, row, column: 0, formula })),
  );
}

const written = ([sign, operand]: Criterion) => `"${sign}${operand}"`;

test("counts and sums follow Microsoft's rules for criteria, over numbers, texts, blanks and errors", () => {
  fc.assert(
    fc.property(column, column, addends, criterion, criterion, (first, second, third, one, two) => {
      const [a, b] = [written(one), written(two)];
      const rows = first.map((value, row) => ({
        first: meets(value, one),
        both: meets(value, one) && meets(second[row], two),
        addend: third[row],
      }));
      const sum = (counted: typeof rows) =>
        counted.reduce((total, { addend }) => total + (typeof addend === "number" ? addend : 0), 0);
      const formulas = [
        `=COUNTIF(Data!A1:A12,${a})`,
        `=COUNTIFS(Data!A1:A12,${a},Data!B1:B12,${b})`,
        `=SUMIF(Data!A1:A12,${a},Data!C1:C12)`,
        `=SUMIFS(Data!C1:C12,Data!A1:A12,${a},Data!B1:B12,${b})`,
      ];
      const [alone, both] = [rows.filter((row) => row.first), rows.filter((row) => row.both)];
      const values = [alone.length, both.length, sum(alone), sum(both)];
      const given = calculated([first, second, third], formulas);
      expect(formulas.map((formula, at) => [formula, given[at]])).toEqual(
        formulas.map((formula, at) => [formula, values[at]]),
      );
    }),
    { numRuns: 500 },
  );
});

test("an error among the cells that count is the sum, and ranges of two sizes are #VALUE!", () => {
  const columns = [
    ["a", "b", "a"],
    [1, 2, 3],
    [cellError("#N/A"), 2, 3],
  ];
  const values = calculated(columns, [
    '=SUMIFS(Data!C1:C3,Data!A1:A3,"a")',
    '=AVERAGEIFS(Data!C1:C3,Data!A1:A3,"b")',
    '=COUNTIFS(Data!A1:A3,"a",Data!B1:B2,">0")',
    '=AVERAGEIF(Data!A1:A3,"z",Data!B1:B3)',
    '=SUMIF(Data!B1:B3,">1")',
    '=SUMPRODUCT(COUNTIF(Data!A1:A3,{"a","b"}))',
  ]);
  expect(values).toEqual([cellError("#N/A"), 2, cellError("#VALUE!"), cellError("#DIV/0!"), 5, 3]);
});
