import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import { ThemeService, UniverInstanceType } from "@univerjs/core";
import { IEditorBridgeService } from "@univerjs/preset-sheets-core";
import type { WorkbookDocument } from "../../document/workbookDocument";
import type { Grid, GridHooks } from "./grid";
import { workbookSnapshot } from "./snapshot/workbook";
import { startUniver } from "./view/univer";

export type { FunctionsJson, Grid, GridHooks } from "./grid";

const unitId = "workbook";

/** Shows a workbook in a place of the page; one grid at a time per place. */
export function createGrid(place: HTMLElement, document: WorkbookDocument, _hooks: GridHooks): Grid {
  const univer = startUniver(place, false);
  const injector = univer.__getInjector();
  univer.createUnit(UniverInstanceType.UNIVER_SHEET, workbookSnapshot(document, unitId));
  return {
    refresh: () => undefined,
    open: () => undefined,
    setTheme: (theme) => injector.get(ThemeService).setDarkMode(theme === "dark"),
    setBlanks: () => undefined,
    registerFunctions: () => undefined,
    get editing() {
      return injector.get(IEditorBridgeService).isVisible().visible;
    },
    dispose: () => univer.dispose(),
  };
}
