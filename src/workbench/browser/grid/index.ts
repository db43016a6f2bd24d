import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { ThemeService } from "@univerjs/core";
import { univerCalculatorWith } from "../../calculator/univerCalculator";
import { isCellError } from "../../document/cellValue";
import type { WorkbookDocument } from "../../document/workbookDocument";
import { CustomTable } from "./functions/customTable";
import { describeFunctions } from "./functions/describe";
import type { FunctionsJson, Grid, GridHooks } from "./grid";
import { Session } from "./session";
import { startUniver } from "./view/univer";

export type { FunctionsJson, Grid, GridHooks } from "./grid";

/** Shows a workbook in a place of the page; one grid at a time per place. */
export function createGrid(place: HTMLElement, workbook: WorkbookDocument, hooks: GridHooks): Grid {
  let theme: "light" | "dark" = "light";
  let metadata: FunctionsJson = { functions: [] };
  const table = new CustomTable(() => {
    shown.session.recalculateAddIn((sheet, row, column) => {
      const value = sheet.cells.value(row, column);
      return isCellError(value) && value.error === "#BUSY!";
    });
  });
  const calculator = univerCalculatorWith(table);
  // What the add-in reads of a cell that can't be calculated is an error, so that all else can be read; the grid says why.
  const calculatorForReading = univerCalculatorWith(table, () => undefined);
  let shown = show(workbook);

  function show(document: WorkbookDocument) {
    document.calculator = calculatorForReading;
    const univer = startUniver(place, theme === "dark");
    const session = new Session(univer, document, hooks, place, calculator);
    describeFunctions(univer, metadata);
    const dispose = () => {
      session.dispose();
      univer.dispose();
      place.replaceChildren();
    };
    return { univer, session, dispose };
  }

  return {
    settle: () => shown.session.settleEdits(),
    refresh: () => shown.session.refresh(),
    open: (document) => {
      shown.dispose();
      shown = show(document);
    },
    setTheme: (wanted) => {
      theme = wanted;
      shown.univer
        .__getInjector()
        .get(ThemeService)
        .setDarkMode(wanted === "dark");
    },
    setBlanks: (blank) => {
      if (table.blank === blank) return;
      table.blank = blank;
      shown.session.recalculateAddIn(() => true);
    },
    registerFunctions: (functions, functionsJson) => {
      metadata = functionsJson;
      table.register(functions, functionsJson);
      describeFunctions(shown.univer, functionsJson);
      shown.session.recalculateAddIn((sheet, row, column) => sheet.cells.isDirty(row, column));
    },
    get editing() {
      return shown.session.editing;
    },
    dispose: () => shown.dispose(),
  };
}
