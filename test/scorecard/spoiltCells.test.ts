import { join } from "node:path";
import { cellError, type CellValue } from "../../src/workbench/document/cellValue";
import type { WorkbookDocument } from "../../src/workbench/document/workbookDocument";
import { closeExcel } from "../support/excel";
import { judgedByLibreOffice } from "../support/judgedByLibreOffice";
import { describeWithLibreOffice } from "../support/libreOffice";

afterEach(closeExcel);

/** Puts a value into every column of every table, each time in another row, past the headings and the first records. */
function spoil(document: WorkbookDocument, value: CellValue): void {
  for (const { cells } of document.sheets) {
    const used = cells.usedRange(true);
    if (!used || used.rows < 20) continue;
    for (let column = 0; column < used.columns; column += 1) {
      cells.set(used.row + 5 + ((column * 3) % (used.rows - 5)), used.column + column, value);
    }
  }
}

/** A boolean is not among them: LibreOffice takes it for a number in a range, Excel doesn't. */
describeWithLibreOffice("every formula holds with a spoilt cell in each column", () => {
  test.each<[string, string, CellValue]>([
    ["helpdesk.xlsx", "an error", cellError("#N/A")],
    ["helpdesk.xlsx", "a text", "see note"],
    ["helpdesk.xlsx", "a blank", null],
    ["msp-finance.xlsx", "an error", cellError("#DIV/0!")],
    ["msp-finance.xlsx", "a text", "see note"],
  ])(
    "in %s: %s",
    (name, _kind, value) =>
      judgedByLibreOffice(join(__dirname, "../../assets/samples", name), 50, (document) => spoil(document, value)),
    180_000,
  );
});
