import { univerCalculator } from "../../../../src/workbench/calculator/univerCalculator";
import type { ConditionalFormat } from "../../../../src/workbench/document/conditionalFormat";
import { WorkbookDocument } from "../../../../src/workbench/document/workbookDocument";
import { ConditionalStyles } from "../../../../src/workbench/browser/grid/conditional/conditionalStyles";
import { ruleFormula } from "../../../../src/workbench/browser/grid/conditional/ruleFormula";

const base = { id: "1", ranges: [{ row: 1, column: 1, rows: 5, columns: 2 }], priority: 0, stopIfTrue: false };
const good = { fill: "#C6EFCE" };

test.each<[format: ConditionalFormat, formula: string | undefined]>([
  [{ ...base, type: "Custom", formula: "=$B2>$A2", style: good }, "=$B2>$A2"],
  [{ ...base, type: "Custom", style: good }, undefined],
  [{ ...base, type: "CellValue", rule: { operator: "LessThan", formula1: "=$F$1" }, style: good }, "=B2<($F$1)"],
  [
    { ...base, type: "CellValue", rule: { operator: "Between", formula1: "9", formula2: "2" }, style: good },
    "=AND(B2>=MIN((9),(2)),B2<=MAX((9),(2)))",
  ],
  [
    { ...base, type: "ContainsText", rule: { operator: "Contains", text: 'a "b"' }, style: good },
    '=ISNUMBER(SEARCH("a ""b""",B2))',
  ],
  [
    { ...base, type: "ContainsText", rule: { operator: "BeginsWith", text: "Best" }, style: good },
    '=LEFT(B2,4)="Best"',
  ],
  [
    {
      ...base,
      type: "ColorScale",
      minimum: { type: "LowestValue", color: "#FF0000" },
      maximum: { type: "HighestValue", color: "#00FF00" },
    },
    undefined,
  ],
])("%#: the question that Excel would ask", (format, formula) => {
  expect(ruleFormula(format)).toBe(formula);
});

function sheetWith(...formats: ConditionalFormat[]) {
  const document = new WorkbookDocument();
  document.calculator = univerCalculator;
  const sheet = document.addSheet("Score");
  [5, 8, 12, null, 3].forEach((value, row) => sheet.cells.set(row + 1, 1, value));
  sheet.conditionalFormats = formats;
  return { sheet, styles: new ConditionalStyles(document) };
}

const over = (limit: number, style: object, more: object = {}): ConditionalFormat =>
  ({
    ...base,
    type: "CellValue",
    rule: { operator: "GreaterThan", formula1: String(limit) },
    style,
    ...more,
  }) as ConditionalFormat;

test("a rule moves along with the cell it is asked for", () => {
  const { sheet, styles } = sheetWith({ ...base, type: "Custom", formula: "=B2>7", style: good });
  const shown = [1, 2, 3, 4, 5].map((row) => styles.at(sheet, row, 1) !== undefined);
  expect(shown).toEqual([false, true, true, false, false]);
  expect(styles.at(sheet, 2, 5)).toBeUndefined();
});

test("of several rules the first decides where they disagree, and the others add to it", () => {
  const first = over(10, { color: "#006100" }, { id: "1", priority: 0 });
  const second = over(7, { color: "#9C0006", bold: true }, { id: "2", priority: 1 });
  const { sheet, styles } = sheetWith(second, first);
  expect(styles.at(sheet, 3, 1)).toEqual({ color: "#006100", bold: true });
  expect(styles.at(sheet, 2, 1)).toEqual({ color: "#9C0006", bold: true });
});

test("a rule that ends the asking leaves the later ones out", () => {
  const first = over(10, { color: "#006100" }, { id: "1", priority: 0, stopIfTrue: true });
  const { sheet, styles } = sheetWith(first, over(7, { bold: true }, { id: "2", priority: 1 }));
  expect(styles.at(sheet, 3, 1)).toEqual({ color: "#006100" });
});

test("answers are kept until cells change", () => {
  const { sheet, styles } = sheetWith(over(7, good));
  expect(styles.at(sheet, 1, 1)).toBeUndefined();
  sheet.cells.set(1, 1, 100);
  styles.forget();
  expect(styles.at(sheet, 1, 1)).toEqual(good);
});

test("a rule that can't be calculated formats nothing", () => {
  const { sheet, styles } = sheetWith({ ...base, type: "Custom", formula: "=RANK(B2,B:B)=1", style: good });
  expect(styles.at(sheet, 3, 1)).toBeUndefined();
});
