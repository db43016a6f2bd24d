import { NotFollowed, type Relocate } from "./relocation";
import { relocatedFormula } from "./relocatedFormula";
import type { DataValidation } from "./dataValidation";
import type { DefinedName } from "./name";
import type { Rect } from "./rect";
import { rewriteRule, type Rewrite } from "./rules";
import type { SheetDocument } from "./sheetDocument";
import { shiftFormula } from "./shiftFormula";
import type { WorkbookDocument } from "./workbookDocument";

export type Change = () => void;

const oneCell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });

/** A formula that asks where it stands. */
const placed = /\b(?:ROWS?|COLUMNS?|CELL|OFFSET|INDIRECT)\(/i;

/** The formulas of all cells, for when the cells are in their new places. */
export function relocateCellFormulas(document: WorkbookDocument, relocate: Relocate): Change[] {
  return document.sheets.flatMap((sheet) =>
    [...sheet.cells.formulas()].flatMap(({ row, column, formula }): Change[] => {
      const place = relocate({ sheet, rect: oneCell(row, column) });
      if (!place) return [];
      const { cells } = place.sheet;
      const [now, at] = [relocatedFormula(document, formula, relocate, { sheet, after: place.sheet }), place.rect];
      const isMoved = at.row !== row || at.column !== column || place.sheet !== sheet;
      if (now.formula === formula && !now.isOther && !(isMoved && placed.test(formula))) return [];
      return [
        () => {
          if (now.formula !== formula) cells.replaceFormula(at.row, at.column, now.formula);
          if (now.isOther || placed.test(formula)) cells.markDirty(at.row, at.column);
        },
      ];
    }),
  );
}

/** Names of the workbook and of its sheets. */
export function relocateNames(document: WorkbookDocument, relocate: Relocate): Change[] {
  const changed = (names: readonly DefinedName[], sheet: SheetDocument) =>
    names.map((name): Change => {
      const { formula } = relocatedFormula(document, name.formula, relocate, { sheet, absoluteOnly: true });
      return () => void (name.formula = formula);
    });
  const [first] = document.sheets;
  return [
    ...(first ? changed(document.names, first) : []),
    ...document.sheets.flatMap((sheet) => changed(sheet.names, sheet)),
  ];
}

/** The series of all charts. */
export function relocateSeries(document: WorkbookDocument, relocate: Relocate): Change[] {
  const changes: Change[] = [];
  for (const { charts } of document.sheets) {
    for (const series of charts.flatMap((chart) => chart.series)) {
      for (const part of ["nameRange", "values", "categories"] as const) {
        const range = series[part];
        const sheet = range && document.sheets.find(({ id }) => id === range.sheetId);
        if (!sheet) continue;
        const place = relocate({ sheet, rect: range.rect });
        changes.push(() => void (series[part] = place && { sheetId: place.sheet.id, rect: place.rect }));
      }
    }
  }
  return changes;
}

/**
 * Conditional formats and validations of a sheet. One whose cells all go, goes; one whose cells come to another sheet is
 * refused.
 */
export function relocateRules(document: WorkbookDocument, relocate: Relocate): Change[] {
  return document.sheets.flatMap((sheet) => {
    const formats = sheet.conditionalFormats.map((format) => {
      const { ranges, rewrite } = relocatedRule(document, relocate, sheet, format.ranges);
      return { format, ranges, changed: rewriteRule(format, rewrite) };
    });
    const validations = sheet.validations.map((validation) => {
      const { ranges, rewrite } = relocatedRule(document, relocate, sheet, validation.ranges);
      return { validation, ranges, changed: rewriteRule(validation, rewrite) };
    });
    return [
      () => {
        for (const { format, ranges, changed } of formats) Object.assign(format, changed, { ranges });
        for (const { validation, ranges, changed } of validations) Object.assign(validation, changed, { ranges });
        sheet.conditionalFormats = sheet.conditionalFormats.filter(({ ranges }) => ranges.length > 0);
        sheet.validations = sheet.validations.filter(({ ranges }: DataValidation) => ranges.length > 0);
      },
    ];
  });
}

function relocatedRule(
  document: WorkbookDocument,
  relocate: Relocate,
  sheet: SheetDocument,
  before: readonly Rect[],
): { readonly ranges: readonly Rect[]; readonly rewrite: Rewrite } {
  const ranges = before.flatMap((rect) => {
    const place = relocate({ sheet, rect });
    if (place && place.sheet !== sheet) throw new NotFollowed("a rule of the cells would come to another sheet");
    return place ? [place.rect] : [];
  });
  const [first] = before;
  const left = first && firstLeft(relocate, sheet, first);
  const rewrite = (formula: string) => {
    if (!formula.startsWith("=") || !first || !left) return formula;
    const asThere = shiftFormula(formula, left.row - first.row, left.column - first.column);
    return relocatedFormula(document, asThere, relocate, { sheet }).formula;
  };
  return { ranges, rewrite };
}

/** The first cell of a rectangle that a change leaves. */
function firstLeft(relocate: Relocate, sheet: SheetDocument, rect: Rect): Rect | undefined {
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    const line = relocate({ sheet, rect: { ...rect, row, rows: 1 } });
    if (!line) continue;
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      if (relocate({ sheet, rect: oneCell(row, column) })) return oneCell(row, column);
    }
  }
  return undefined;
}
