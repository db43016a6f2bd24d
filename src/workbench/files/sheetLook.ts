import type { SheetDocument } from "../document/sheetDocument";

/** Everything about a sheet but its cells and its name, in comparable form, by what people call it. */
export function lookOf(sheet: SheetDocument): Record<string, string> {
  const { cells, pageLayout } = sheet;
  const { styleDefaults } = cells;
  const parts: Readonly<Record<string, unknown>> = {
    visibility: sheet.visibility,
    tables: sheet.tables,
    names: sheet.names,
    "merged cells": sheet.merges,
    "conditional formats": sheet.conditionalFormats,
    "data validation": sheet.validations,
    links: sheet.hyperlinks,
    charts: sheet.charts.map((chart) => ({
      ...chart,
      series: chart.series.map((one) => ({ ...one, points: [...one.points] })),
    })),
    filter: sheet.autoFilter && { ...sheet.autoFilter, columns: [...sheet.autoFilter.columns] },
    "sizes of rows and columns": [
      [...sheet.columnWidths],
      [...sheet.rowHeights],
      sheet.standardWidth,
      sheet.standardHeight,
    ],
    "hidden rows and columns": [digest(sheet.hiddenRows), digest(sheet.hiddenColumns)],
    "formats of whole rows and columns": [styleDefaults.sheet, [...styleDefaults.columns], [...styleDefaults.rows]],
    "frozen panes": sheet.freeze,
    "tab colour": sheet.tabColor,
    view: [sheet.showGridlines, sheet.showHeadings],
    "page setup": [pageLayout, sheet.rowBreaks, sheet.columnBreaks],
    protection: sheet.protection,
  };
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, JSON.stringify(part, withMaps) ?? ""]));
}

/** Filters of tables keep their columns in maps. */
function withMaps(_key: string, value: unknown): unknown {
  return value instanceof Map ? [...(value as Map<unknown, unknown>)] : value;
}

/** A million hidden rows as two numbers. */
function digest(numbers: ReadonlySet<number>): readonly [size: number, mixed: number] {
  let mixed = 0;
  for (const number of numbers) mixed = (mixed + Math.imul(number + 1, 0x9e3779b1)) | 0;
  return [numbers.size, mixed];
}
