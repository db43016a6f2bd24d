import { LocaleType, VerticalAlign, type IStyleData, type IWorkbookData } from "@univerjs/core";
import type { WorkbookDocument } from "../../../document/workbookDocument";
import { gridStyleId } from "./cell";
import { sheetSnapshot, type CellShown } from "./sheet";
import { toGridStyle } from "./style";

/** What a cell without formatting looks like in Excel. */
const plainStyle: IStyleData = { ff: "Calibri", fs: 11, vt: VerticalAlign.BOTTOM };

function stylesOf(document: WorkbookDocument): Record<string, IStyleData> {
  const styles: Record<string, IStyleData> = {};
  for (const [id, style] of document.styles.entries()) {
    styles[gridStyleId(id)] = id === 0 ? plainStyle : toGridStyle(style);
  }
  return styles;
}

/** The whole workbook as the grid loads it: one object, so that 100,000 rows take seconds, not minutes. */
export function workbookSnapshot(document: WorkbookDocument, unitId: string, shownAs?: CellShown): IWorkbookData {
  return {
    id: unitId,
    name: document.fileName,
    appVersion: "",
    locale: LocaleType.EN_US,
    styles: stylesOf(document),
    defaultStyle: gridStyleId(0),
    sheetOrder: document.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(document.sheets.map((sheet) => [sheet.id, sheetSnapshot(sheet, shownAs)])),
  };
}
