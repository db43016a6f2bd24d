import type { IStyleData, IWorksheetData, Nullable } from "@univerjs/core";
import type { SheetDocument } from "../../../document/sheetDocument";
import type { WorkbookDocument } from "../../../document/workbookDocument";
import { gridStyleId } from "../snapshot/cell";
import { styleChange } from "./styleEdit";

type Style = Nullable<IStyleData | string>;
type Lines = Readonly<Record<number, Nullable<{ readonly s?: Style }>>>;

/** Takes over the formatting that the user has given to whole rows and columns. */
export function readLineStyles(
  document: WorkbookDocument,
  { cells: { styleDefaults } }: SheetDocument,
  { rowData, columnData }: Pick<IWorksheetData, "rowData" | "columnData">,
  styleOf: (style: Style) => Nullable<IStyleData>,
): void {
  const { styles } = document;
  const read = (lines: Lines, known: Map<number, number>) => {
    for (const [key, line] of Object.entries(lines)) {
      const index = Number(key);
      const before = known.get(index) ?? 0;
      if (!line?.s || line.s === gridStyleId(before)) continue;
      const change = styleChange(styles.get(before), styleOf(line.s) ?? {});
      if (Object.keys(change).length > 0) known.set(index, styles.with(before, change));
    }
  };
  read(rowData, styleDefaults.rows);
  read(columnData, styleDefaults.columns);
}
