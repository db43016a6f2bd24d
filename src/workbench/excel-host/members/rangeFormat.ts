import type { CellStyle, HorizontalAlignment, VerticalAlignment } from "../../document/style";
import { asBoolean, asInteger, asNumber, asOneOf } from "../arguments";
import { excelError } from "../excelError";
import { bind, type Getter, type Setter, objectType } from "../objectType";
import { autofitColumns, autofitRows } from "./autofit";
import { bordersType } from "./borders";
import { columnWidth, rowHeight } from "./rangeMeasure";
import { rangeFillType, rangeFontType } from "./rangeFont";
import { isEntireColumn, isEntireRow, type RangeTarget } from "./rangeTarget";
import { common, restyle } from "./restyle";

const horizontal: readonly HorizontalAlignment[] = [
  "General",
  "Left",
  "Center",
  "Right",
  "Fill",
  "Justify",
  "CenterAcrossSelection",
  "Distributed",
];
const vertical: readonly VerticalAlignment[] = ["Top", "Center", "Bottom", "Justify", "Distributed"];

/** A getter over the style of a range's cells: their common value, or null where they differ. */
function styleGetter(read: (style: CellStyle) => unknown): Getter<RangeTarget> {
  return (target, excel) => common(excel, target, read);
}

/** A setter of a part of the style; a value that is Excel's default leaves no trace in the style. */
function styleSetter(change: (value: unknown) => CellStyle): Setter<RangeTarget> {
  return (target, value, excel) => {
    excel.assertWritable(target.sheet, target.rect, "allowFormatCells");
    restyle(excel, target, change(value));
  };
}

const orDefault = <T>(value: T, standard: T): T | undefined => (value === standard ? undefined : value);

function uniform(
  first: number,
  count: number,
  total: boolean,
  special: Iterable<number>,
  size: (at: number) => number,
) {
  const sizes = new Set<number>();
  const within = [...special].filter((at) => at >= first && at < first + count);
  for (const at of within) sizes.add(size(at));
  const plain = Array.from({ length: Math.min(count, within.length + 1) }, (_item, index) => first + index).find(
    (at) => !within.includes(at),
  );
  if (plain !== undefined || total) sizes.add(size(plain ?? first + count - 1));
  return sizes.size === 1 ? ([...sizes][0] ?? null) : null;
}

const tallestRow = 409.5;
const widestColumn = 1342.5;

const setColumnWidth: Setter<RangeTarget> = ({ sheet, rect }, value, excel) => {
  excel.assertUnprotected(sheet, "allowFormatColumns");
  const width = asNumber(value);
  if (width < 0 || width > widestColumn) throw excelError("InvalidArgument");
  if (isEntireRow(rect)) sheet.standardWidth = width;
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    sheet.hiddenColumns.delete(column);
    if (isEntireRow(rect)) sheet.columnWidths.delete(column);
    else if (width === 0) sheet.hiddenColumns.add(column);
    else sheet.columnWidths.set(column, width);
  }
};

const setRowHeight: Setter<RangeTarget> = ({ sheet, rect }, value, excel) => {
  excel.assertUnprotected(sheet, "allowFormatRows");
  const height = asNumber(value);
  if (height < 0 || height > tallestRow) throw excelError("InvalidArgument");
  if (isEntireColumn(rect)) {
    sheet.standardHeight = height;
    sheet.rowHeights.clear();
    sheet.hiddenRows.clear();
    return;
  }
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    sheet.hiddenRows.delete(row);
    if (height === 0) sheet.hiddenRows.add(row);
    else sheet.rowHeights.set(row, height);
  }
};

const protectionType = objectType<RangeTarget>({
  name: "FormatProtection",
  get: {
    locked: styleGetter((style) => style.locked ?? true),
    formulaHidden: styleGetter((style) => style.formulaHidden ?? false),
  },
  set: {
    locked: styleSetter((value) => ({ locked: orDefault(asBoolean(value), true) })),
    formulaHidden: styleSetter((value) => ({ formulaHidden: orDefault(asBoolean(value), false) })),
  },
});

export const rangeFormatType = objectType<RangeTarget>({
  name: "RangeFormat",
  get: {
    wrapText: styleGetter((style) => style.wrap ?? false),
    horizontalAlignment: styleGetter((style) => style.horizontal ?? "General"),
    verticalAlignment: styleGetter((style) => style.vertical ?? "Bottom"),
    indentLevel: styleGetter((style) => style.indent ?? 0),
    shrinkToFit: styleGetter((style) => style.shrinkToFit ?? false),
    textOrientation: styleGetter((style) => style.rotation ?? 0),
    columnWidth: ({ sheet, rect }) =>
      uniform(rect.column, rect.columns, false, [...sheet.columnWidths.keys(), ...sheet.hiddenColumns], (at) =>
        columnWidth(sheet, at),
      ),
    rowHeight: ({ sheet, rect }) =>
      uniform(rect.row, rect.rows, false, [...sheet.rowHeights.keys(), ...sheet.hiddenRows], (at) =>
        rowHeight(sheet, at),
      ),
  },
  set: {
    wrapText: styleSetter((value) => ({ wrap: orDefault(asBoolean(value), false) })),
    horizontalAlignment: styleSetter((value) => ({ horizontal: orDefault(asOneOf(horizontal, value), "General") })),
    verticalAlignment: styleSetter((value) => ({ vertical: orDefault(asOneOf(vertical, value), "Bottom") })),
    indentLevel: styleSetter((value) => {
      const indent = asInteger(value, 0);
      if (indent > 250) throw excelError("InvalidArgument");
      return { indent: orDefault(indent, 0) };
    }),
    shrinkToFit: styleSetter((value) => ({ shrinkToFit: orDefault(asBoolean(value), false) })),
    textOrientation: styleSetter((value) => {
      const rotation = asInteger(value, -90);
      if (rotation > 90) throw excelError("InvalidArgument");
      return { rotation: orDefault(rotation, 0) };
    }),
    columnWidth: setColumnWidth,
    rowHeight: setRowHeight,
  },
  open: {
    font: (target) => bind(rangeFontType, target),
    fill: (target) => bind(rangeFillType, target),
    borders: (target) => bind(bordersType, target),
    protection: (target) => bind(protectionType, target),
  },
  call: { autofitColumns, autofitRows },
});
