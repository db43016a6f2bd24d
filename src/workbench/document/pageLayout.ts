import type { Rect } from "./rect";

export interface HeaderFooterTexts {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** How a sheet prints; margins in points. */
export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** As Excel.PaperType names it: "A4". */
  paperSize?: string;
  /** Either a scale in percent or a number of pages. */
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  leftMargin: number;
  rightMargin: number;
  topMargin: number;
  bottomMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  printHeadings: boolean;
  blackAndWhite: boolean;
  draftMode: boolean;
  printOrder: "DownThenOver" | "OverThenDown";
  firstPageNumber?: number;
  printArea?: Rect;
  /** Rows repeated at the top of every page, columns repeated at its left. */
  titleRows?: { row: number; rows: number };
  titleColumns?: { column: number; columns: number };
  headerFooter: HeaderFooterTexts;
}

export function defaultPageLayout(): PageLayout {
  return {
    orientation: "Portrait",
    zoom: { scale: 100 },
    leftMargin: 50.4,
    rightMargin: 50.4,
    topMargin: 54,
    bottomMargin: 54,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: "DownThenOver",
    headerFooter: {
      leftHeader: "",
      centerHeader: "",
      rightHeader: "",
      leftFooter: "",
      centerFooter: "",
      rightFooter: "",
    },
  };
}
