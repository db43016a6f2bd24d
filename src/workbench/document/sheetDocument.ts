import { CellStore } from "./cellStore";
import type { AutoFilterDocument } from "./autoFilter";
import type { ChartDocument } from "./chart";
import type { ConditionalFormat } from "./conditionalFormat";
import type { DataValidation } from "./dataValidation";
import type { Hyperlink } from "./hyperlink";
import type { DefinedName } from "./name";
import { defaultPageLayout, type PageLayout } from "./pageLayout";
import type { Rect } from "./rect";
import type { TableDocument } from "./table";

export type SheetVisibility = "Visible" | "Hidden" | "VeryHidden";

/** Panes that don't scroll: so many rows at the top, so many columns at the left. */
export interface Freeze {
  readonly rows: number;
  readonly columns: number;
}

export interface SheetProtection {
  protected: boolean;
  /** Excel.WorksheetProtectionOptions, as they were given. */
  options: Readonly<Record<string, boolean | string>>;
  password?: string;
}

/** Where a sheet was read from, and what it was then: what is as it was need not be written. */
export interface SheetOrigin {
  readonly part: string;
  readonly name: string;
  /** The state of the cells (`CellStore.changes`) when all had been read. */
  readonly cells: number;
  /** Formulas that came without a value, as "row,column": nobody but Excel has to compute them for the file. */
  readonly due: ReadonlySet<string>;
  /** Everything but the cells, in comparable form, by what it is. */
  readonly look: Readonly<Record<string, string>>;
}

export class SheetDocument {
  name: string;
  visibility: SheetVisibility = "Visible";
  /** "#RRGGBB", or "" for none. */
  tabColor = "";
  showGridlines = true;
  showHeadings = true;
  readonly cells = new CellStore();
  /** Points; a column or row that isn't listed has the standard size. */
  readonly columnWidths = new Map<number, number>();
  readonly rowHeights = new Map<number, number>();
  standardWidth = 48;
  standardHeight = 15;
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: Rect[] = [];
  autoFilter: AutoFilterDocument | undefined;
  tables: TableDocument[] = [];
  names: DefinedName[] = [];
  conditionalFormats: ConditionalFormat[] = [];
  validations: DataValidation[] = [];
  hyperlinks: Hyperlink[] = [];
  charts: ChartDocument[] = [];
  /** A new page begins with each of these rows or columns. */
  rowBreaks: number[] = [];
  columnBreaks: number[] = [];
  protection: SheetProtection = { protected: false, options: {} };
  freeze: Freeze | undefined;
  pageLayout: PageLayout = defaultPageLayout();
  /** The package part the sheet was read from; undefined for a sheet made by the add-in. */
  origin?: SheetOrigin;

  constructor(
    /** "{00000000-0001-0000-0000-000000000000}": stays the same when the sheet is renamed. */
    readonly id: string,
    name: string,
  ) {
    this.name = name;
  }
}
