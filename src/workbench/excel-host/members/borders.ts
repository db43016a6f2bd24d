import type { Rect } from "../../document/rect";
import type { BorderEdge, BorderStyle, BorderWeight, CellBorder } from "../../document/style";
import { asColour, asInteger, asOneOf } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { bind, objectType } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { type RangeTarget } from "./rangeTarget";
import { common, restyle } from "./restyle";

const sides = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof sides)[number];

export const borderStyles: readonly BorderStyle[] = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
];
const weights: readonly BorderWeight[] = ["Hairline", "Thin", "Medium", "Thick"];

interface BorderTarget {
  readonly range: RangeTarget;
  readonly side: Side;
}

/** The cells along a side of a range, and which of their edges lies on it. */
function along({ rect }: RangeTarget, side: Side): { rect: Rect; edge: BorderEdge } | undefined {
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  switch (side) {
    case "EdgeTop":
      return { rect: { ...rect, rows: 1 }, edge: side };
    case "EdgeBottom":
      return { rect: { ...rect, row: lastRow, rows: 1 }, edge: side };
    case "EdgeLeft":
      return { rect: { ...rect, columns: 1 }, edge: side };
    case "EdgeRight":
      return { rect: { ...rect, column: lastColumn, columns: 1 }, edge: side };
    case "InsideHorizontal":
      return rect.rows > 1 ? { rect: { ...rect, rows: rect.rows - 1 }, edge: "EdgeBottom" } : undefined;
    case "InsideVertical":
      return rect.columns > 1 ? { rect: { ...rect, columns: rect.columns - 1 }, edge: "EdgeRight" } : undefined;
    case "DiagonalDown":
    case "DiagonalUp":
      throw notImplemented(`RangeBorder "${side}"`);
  }
}

const standard: Required<CellBorder> = { style: "None", color: "#000000", weight: "Thin" };

function read(part: keyof CellBorder) {
  return ({ range, side }: BorderTarget, excel: SimulatedExcel): unknown => {
    const where = along(range, side);
    if (!where) return standard[part];
    const target = { sheet: range.sheet, rect: where.rect };
    return common(excel, target, (style) => style.borders?.[where.edge]?.[part] ?? standard[part]);
  };
}

function write(check: (value: unknown) => Partial<CellBorder>) {
  return ({ range, side }: BorderTarget, value: unknown, excel: SimulatedExcel): void => {
    excel.assertWritable(range.sheet, range.rect, "allowFormatCells");
    const change = check(value);
    const where = along(range, side);
    if (!where) return;
    restyle(excel, { sheet: range.sheet, rect: where.rect }, ({ borders }) => {
      // Colour or weight given to a side without a line draws one, as in Excel.
      const border = { ...standard, style: "Continuous" as const, ...borders?.[where.edge], ...change };
      return { borders: { [where.edge]: border.style === "None" ? undefined : border } };
    });
  };
}

const borderType = objectType<BorderTarget>({
  name: "RangeBorder",
  get: { sideIndex: ({ side }) => side, style: read("style"), color: read("color"), weight: read("weight") },
  set: {
    style: write((value) => ({ style: asOneOf(borderStyles, value) })),
    color: write((value) => ({ color: asColour(value) })),
    weight: write((value) => ({ weight: asOneOf(weights, value) })),
  },
  identity: ({ side }) => ({ _Id: side }),
});

export const bordersType = objectType<RangeTarget>({
  name: "RangeBorderCollection",
  get: { count: () => sides.length },
  items: (range) => sides.map((side) => bind(borderType, { range, side })),
  item: (range, key) => bind(borderType, { range, side: asOneOf(sides, key) }),
  call: {
    getItemAt: (range, [index]) => {
      const side = sides[asInteger(index, 0)];
      if (!side) throw excelError("InvalidArgument");
      return bind(borderType, { range, side });
    },
  },
});
