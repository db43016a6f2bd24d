import { univerCalculator } from "../../src/workbench/calculator/univerCalculator";
import { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { startExcelHost, type ExcelHost, type ExcelHostOptions } from "../../src/workbench/excel-host";

type Content = string | number | boolean | null;

/** A workbook with the given sheets; text that begins with "=" becomes a formula. */
export function workbookOf(sheets: Readonly<Record<string, readonly (readonly Content[])[]>>): WorkbookDocument {
  const document = new WorkbookDocument();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = document.addSheet(name);
    rows.forEach((row, r) =>
      row.forEach((content, c) => {
        if (typeof content === "string" && content.startsWith("=")) sheet.cells.setFormula(r, c, content);
        else if (content !== null) sheet.cells.set(r, c, content);
      }),
    );
  }
  document.calculator = univerCalculator;
  return document;
}

let running: ExcelHost | undefined;

/** Opens a workbook in the simulated Excel and makes Excel and Office global; the one before is closed. */
export function openInExcel(document: WorkbookDocument, options: ExcelHostOptions = {}): ExcelHost {
  closeExcel();
  running = startExcelHost(document, options);
  running.install();
  return running;
}

export function closeExcel(): void {
  running?.dispose();
  running = undefined;
}

/** Everything that a user could see of a workbook, for comparing before and after. */
export function snapshot(document: WorkbookDocument): unknown {
  return {
    active: document.activeSheet.name,
    names: document.names.map((name) => ({ ...name })),
    sheets: document.sheets.map((sheet) => {
      const used = sheet.cells.usedRange(false);
      const cells: unknown[] = [];
      if (used) {
        for (let row = used.row; row < used.row + used.rows; row++) {
          for (let column = used.column; column < used.column + used.columns; column++) {
            cells.push([
              sheet.cells.formula(row, column) ?? sheet.cells.value(row, column),
              sheet.cells.style(row, column),
            ]);
          }
        }
      }
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: sheet.visibility,
        used,
        cells,
        charts: sheet.charts.length,
        names: sheet.names.map((name) => ({ ...name })),
        tables: sheet.tables.map(({ name, rect, columns }) => ({
          name,
          rect,
          columns: columns.map((one) => one.name),
        })),
      };
    }),
    settings: [...document.settings],
  };
}
