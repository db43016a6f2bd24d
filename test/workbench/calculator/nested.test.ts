import fc from "fast-check";
import { univerCalculator } from "../../../src/workbench/calculator/univerCalculator";
import { WorkbookDocument } from "../../../src/workbench/document/workbookDocument";

const signs = ["=", "<>", "<", "<=", ">", ">="] as const;
type Sign = (typeof signs)[number];

const compared: Record<Sign, (left: number, right: number) => boolean> = {
  "=": (left, right) => left === right,
  "<>": (left, right) => left !== right,
  "<": (left, right) => left < right,
  "<=": (left, right) => left <= right,
  ">": (left, right) => left > right,
  ">=": (left, right) => left >= right,
};

test("a comparison keeps its sign while the formulas behind its cells are calculated, whatever they compare", () => {
  const number = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(
      number,
      number,
      number,
      fc.constantFrom(...signs),
      fc.constantFrom(...signs),
      (a, b, c, inner, outer) => {
        const document = new WorkbookDocument();
        const sheet = document.addSheet("Data");
        [a, b, c].forEach((value, column) => sheet.cells.set(0, column, value));
        sheet.cells.setFormula(1, 0, `=IF(A1${inner}B1,A1,B1)`);
        const formula = `=IF(A2${outer}C1,"yes","no")`;
        const [value] = univerCalculator.calculate(document, [{ sheet, row: 1, column: 1, formula }]);
        expect(value).toBe(compared[outer](compared[inner](a, b) ? a : b, c) ? "yes" : "no");
      },
    ),
  );
});
