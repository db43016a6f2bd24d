import type { HeaderFooterTexts, PageLayout } from "../../document/pageLayout";
import type { SheetDocument } from "../../document/sheetDocument";
import { asBoolean, asInteger, asNumber, asOneOf, asRecord, asText } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { bind, type Getter, type Method, type Setter, objectType } from "../objectType";
import { otherRange } from "./rangeNavigate";
import { isEntireColumn, isEntireRow, rangeObject } from "./rangeTarget";

type Plain<T> = { [K in keyof PageLayout]-?: PageLayout[K] extends T ? K : never }[keyof PageLayout];

const margins = ["leftMargin", "rightMargin", "topMargin", "bottomMargin", "headerMargin", "footerMargin"] as const;
const flags: readonly Plain<boolean>[] = [
  "centerHorizontally",
  "centerVertically",
  "printGridlines",
  "printHeadings",
  "blackAndWhite",
  "draftMode",
];
const papers = [
  "Letter",
  "Legal",
  "Executive",
  "A3",
  "A4",
  "A5",
  "B4",
  "B5",
  "Tabloid",
  "Ledger",
  "Statement",
  "Folio",
];

const setZoom: Setter<SheetDocument> = ({ pageLayout }, value) => {
  const { scale, horizontalFitToPages, verticalFitToPages } = asRecord(value);
  const pages = (given: unknown) => (given === undefined || given === null ? undefined : asInteger(given, 1));
  if (scale !== undefined && scale !== null) {
    const percent = asInteger(scale, 10);
    if (percent > 400) throw excelError("InvalidArgument");
    pageLayout.zoom = { scale: percent };
    return;
  }
  pageLayout.zoom = {
    horizontalFitToPages: pages(horizontalFitToPages),
    verticalFitToPages: pages(verticalFitToPages),
  };
};

const unitPoints = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

const setPrintMargins: Method<SheetDocument> = ({ pageLayout }, [unit, given]) => {
  const factor = unitPoints[asOneOf(["Points", "Inches", "Centimeters"] as const, unit)];
  for (const [side, value] of Object.entries(asRecord(given))) {
    const margin = margins.find((name) => name === `${side}Margin`);
    if (!margin) throw excelError("InvalidArgument");
    pageLayout[margin] = asNumber(value) * factor;
  }
};

const first = { row: 0, column: 0, rows: 1, columns: 1 };

const texts: readonly (keyof HeaderFooterTexts)[] = [
  "leftHeader",
  "centerHeader",
  "rightHeader",
  "leftFooter",
  "centerFooter",
  "rightFooter",
];

const headerFooterType = objectType<SheetDocument>({
  name: "HeaderFooter",
  get: Object.fromEntries(
    texts.map((name): [string, Getter<SheetDocument>] => [name, ({ pageLayout }) => pageLayout.headerFooter[name]]),
  ),
  set: Object.fromEntries(
    texts.map((name): [string, Setter<SheetDocument>] => [
      name,
      ({ pageLayout }, value) => void (pageLayout.headerFooter[name] = asText(value)),
    ]),
  ),
});

const headersFootersType = objectType<SheetDocument>({
  name: "HeaderFooterGroup",
  get: { state: () => "Default" },
  open: { defaultForAllPages: (sheet) => bind(headerFooterType, sheet) },
});

function titles(which: "rows" | "columns", orNull: boolean): Method<SheetDocument> {
  return (sheet) => {
    const { titleRows, titleColumns } = sheet.pageLayout;
    const rect =
      which === "rows"
        ? titleRows && { ...titleRows, column: 0, columns: 16_384 }
        : titleColumns && { ...titleColumns, row: 0, rows: 1_048_576 };
    if (rect) return rangeObject(sheet, rect);
    if (orNull) return null;
    throw excelError("ItemNotFound");
  };
}

export const pageLayoutType = objectType<SheetDocument>({
  name: "PageLayout",
  get: {
    orientation: ({ pageLayout }) => pageLayout.orientation,
    paperSize: ({ pageLayout }) => pageLayout.paperSize ?? null,
    printOrder: ({ pageLayout }) => pageLayout.printOrder,
    zoom: ({ pageLayout }) => pageLayout.zoom,
    firstPageNumber: ({ pageLayout }) => pageLayout.firstPageNumber ?? "",
    ...Object.fromEntries(
      [...margins, ...flags].map((name) => [name, ({ pageLayout }: SheetDocument) => pageLayout[name]]),
    ),
  },
  set: {
    orientation: ({ pageLayout }, value) =>
      void (pageLayout.orientation = asOneOf(["Portrait", "Landscape"] as const, value)),
    paperSize: ({ pageLayout }, value) => void (pageLayout.paperSize = asOneOf(papers, value)),
    printOrder: ({ pageLayout }, value) =>
      void (pageLayout.printOrder = asOneOf(["DownThenOver", "OverThenDown"] as const, value)),
    firstPageNumber: ({ pageLayout }, value) =>
      void (pageLayout.firstPageNumber = value === "" ? undefined : asInteger(value)),
    zoom: setZoom,
    ...Object.fromEntries(
      margins.map((name): [string, Setter<SheetDocument>] => [
        name,
        ({ pageLayout }, value) => void (pageLayout[name] = asNumber(value)),
      ]),
    ),
    ...Object.fromEntries(
      flags.map((name): [string, Setter<SheetDocument>] => [
        name,
        ({ pageLayout }, value) => void (pageLayout[name] = asBoolean(value)),
      ]),
    ),
  },
  open: { headersFooters: (sheet) => bind(headersFootersType, sheet) },
  call: {
    setPrintMargins,
    setPrintArea: (sheet, [range], excel) => {
      const target = otherRange(excel, { sheet, rect: first }, range);
      if (target.sheet !== sheet) throw excelError("InvalidArgument");
      sheet.pageLayout.printArea = target.rect;
    },
    getPrintArea: () => {
      throw notImplemented("PageLayout.getPrintArea", "it gives several areas");
    },
    setPrintTitleRows: (sheet, [range], excel) => {
      const { rect } = otherRange(excel, { sheet, rect: first }, range);
      if (!isEntireRow(rect)) throw excelError("InvalidArgument");
      sheet.pageLayout.titleRows = { row: rect.row, rows: rect.rows };
    },
    setPrintTitleColumns: (sheet, [range], excel) => {
      const { rect } = otherRange(excel, { sheet, rect: first }, range);
      if (!isEntireColumn(rect)) throw excelError("InvalidArgument");
      sheet.pageLayout.titleColumns = { column: rect.column, columns: rect.columns };
    },
    getPrintTitleRows: titles("rows", false),
    getPrintTitleRowsOrNullObject: titles("rows", true),
    getPrintTitleColumns: titles("columns", false),
    getPrintTitleColumnsOrNullObject: titles("columns", true),
  },
});
