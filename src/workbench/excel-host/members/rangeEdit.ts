import { formatLocalAddress } from "../../document/a1";
import { contains, intersect, type Rect } from "../../document/rect";
import { asBoolean, asOneOf } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { reportChange } from "../input/writeCells";
import type { Method, Setter } from "../objectType";
import { dropValidations } from "./dataValidation";
import { clearHyperlinks } from "./rangeHyperlink";
import { moveTo, shifts } from "./rangeShift";
import { isEntireColumn, isEntireRow, type RangeTarget } from "./rangeTarget";

const clearWays = ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks", "ResetContents"] as const;

const clear: Method<RangeTarget> = ({ sheet, rect }, [applyTo], excel) => {
  const way = applyTo === undefined || applyTo === null ? "All" : asOneOf(clearWays, applyTo);
  if (way === "ResetContents") throw notImplemented(`Range.clear("${way}")`);
  if (way === "Hyperlinks" || way === "RemoveHyperlinks") {
    excel.assertWritable(sheet, rect);
    return clearHyperlinks({ sheet, rect }, way === "RemoveHyperlinks");
  }
  if (way === "Contents" && sheet.hyperlinks.some((link) => intersect(link.rect, rect))) {
    throw notImplemented("Range.clear of the contents of cells with hyperlinks", "clear the hyperlinks first");
  }
  excel.assertWritable(sheet, rect, way === "Formats" ? "allowFormatCells" : undefined);
  for (const table of sheet.tables) {
    const header = { ...table.rect, rows: 1 };
    if (way !== "Formats" && table.showHeaders && intersect(rect, header)) {
      throw notImplemented("Range.clear over the header of a table", "delete the table");
    }
  }
  sheet.cells.clear(rect, way === "All" ? "all" : way === "Formats" ? "formats" : "contents");
  if (way !== "Contents") {
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, rect));
    dropConditionalFormats(sheet, rect);
  }
  if (way === "All") {
    clearHyperlinks({ sheet, rect }, false);
    dropValidations(sheet, rect);
  }
  excel.recalculation.touch({ sheet, rect });
  if (way !== "Formats") reportChange(excel, { sheet, rect });
};

/** Takes a rectangle out of the conditional formats; one that covers only part of a range is refused. */
function dropConditionalFormats(sheet: RangeTarget["sheet"], rect: Rect): void {
  for (const format of sheet.conditionalFormats) {
    if (format.ranges.some((one) => intersect(one, rect) && !contains(rect, one))) {
      throw notImplemented("Clearing the formats of a part of a conditionally formatted range");
    }
    format.ranges = format.ranges.filter((one) => !contains(rect, one));
  }
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
}

const merge: Method<RangeTarget> = ({ sheet, rect }, [across], excel) => {
  excel.assertUnprotected(sheet, "allowFormatCells");
  if (sheet.tables.some((table) => intersect(table.rect, rect))) throw excelError("MergedRangeConflict");
  const rows = across === true ? rect.rows : 1;
  const pieces = Array.from({ length: rows }, (_piece, index) =>
    across === true ? { ...rect, row: rect.row + index, rows: 1 } : rect,
  );
  sheet.merges = sheet.merges.filter((one) => !intersect(one, rect));
  for (const piece of pieces) {
    if (piece.rows * piece.columns < 2) continue;
    sheet.merges.push(piece);
    // Only the first cell of a merged area keeps its content.
    const head = {
      value: sheet.cells.value(piece.row, piece.column),
      formula: sheet.cells.formula(piece.row, piece.column),
    };
    sheet.cells.clear(piece, "contents");
    if (head.formula !== undefined) sheet.cells.setFormula(piece.row, piece.column, head.formula);
    else sheet.cells.set(piece.row, piece.column, head.value);
  }
  excel.recalculation.touch({ sheet, rect });
};

const unmerge: Method<RangeTarget> = ({ sheet, rect }, _args, excel) => {
  excel.assertUnprotected(sheet, "allowFormatCells");
  sheet.merges = sheet.merges.filter((one) => !intersect(one, rect));
};

const select: Method<RangeTarget> = ({ sheet, rect }, _args, excel) => {
  excel.assertAlive(sheet);
  if (sheet.visibility !== "Visible") throw excelError("InvalidOperation");
  const address = formatLocalAddress(rect);
  const { selection } = excel.document;
  excel.document.selection = { sheet, address };
  if (selection.sheet !== sheet || selection.address !== address) {
    excel.report({ kind: "selectionChanged", sheet, address });
  }
};

export const edits: Readonly<Record<string, Method<RangeTarget>>> = {
  clear,
  merge,
  unmerge,
  select,
  ...shifts,
  moveTo,
  calculate: ({ sheet, rect }, _args, excel) => excel.recalculation.force({ sheet, rect }),
  _ValidateArraySize: ({ rect }, [rows, columns]) => {
    if (rows !== rect.rows || columns !== rect.columns) throw excelError("InvalidArgument");
  },
};

function hide(which: "hiddenRows" | "hiddenColumns"): Setter<RangeTarget> {
  return ({ sheet, rect }, value, excel) => {
    const rows = which === "hiddenRows";
    excel.assertUnprotected(sheet, rows ? "allowFormatRows" : "allowFormatColumns");
    if (rows ? isEntireColumn(rect) : isEntireRow(rect)) throw notImplemented("Hiding all rows or columns of a sheet");
    const [first, count] = rows ? [rect.row, rect.rows] : [rect.column, rect.columns];
    const wanted = asBoolean(value);
    for (let index = first; index < first + count; index += 1) {
      if (wanted) sheet[which].add(index);
      else sheet[which].delete(index);
    }
  };
}

export const hiding: Readonly<Record<string, Setter<RangeTarget>>> = {
  rowHidden: hide("hiddenRows"),
  columnHidden: hide("hiddenColumns"),
};
