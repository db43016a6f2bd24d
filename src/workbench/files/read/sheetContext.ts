import type { SheetDocument } from "../../document/sheetDocument";

/** What the cells of every sheet refer to. */
export interface WorkbookParts {
  readonly strings: readonly string[];
  /** Document style ids by cell format number. */
  readonly styles: readonly number[];
  readonly date1904: boolean;
  /** Hears of every text that is longer than a cell can hold. */
  readonly onCut: () => void;
}

export interface SheetContext extends WorkbookParts {
  readonly sheet: SheetDocument;
}
