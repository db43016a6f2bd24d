import type { PageLayout } from "../../document/pageLayout";
import { maxColumns, maxRows } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { escapeXml } from "../xml/xmlText";

const pointsPerInch = 72;

/** Numbers that files use for paper sizes, by Excel.PaperType. */
const papers: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

export function pageSetupXml(page: PageLayout): string {
  const inches = (points: number) => Math.round((points / pointsPerInch) * 10_000) / 10_000;
  const margins =
    `<pageMargins left="${inches(page.leftMargin)}" right="${inches(page.rightMargin)}" top="${inches(page.topMargin)}" ` +
    `bottom="${inches(page.bottomMargin)}" header="${inches(page.headerMargin)}" footer="${inches(page.footerMargin)}"/>`;
  return printOptionsXml(page) + margins + setupXml(page) + headerFooterXml(page.headerFooter);
}

function printOptionsXml(page: PageLayout): string {
  const attributes = [
    page.centerHorizontally ? ' horizontalCentered="1"' : "",
    page.centerVertically ? ' verticalCentered="1"' : "",
    page.printHeadings ? ' headings="1"' : "",
    page.printGridlines ? ' gridLines="1"' : "",
  ].join("");
  return attributes && `<printOptions${attributes}/>`;
}

function setupXml(page: PageLayout): string {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const paper = page.paperSize === undefined ? undefined : papers[page.paperSize];
  const fit = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
  const attributes = [
    paper ? ` paperSize="${paper}"` : "",
    !fit && scale !== undefined && scale !== 100 ? ` scale="${scale}"` : "",
    page.firstPageNumber === undefined ? "" : ` firstPageNumber="${page.firstPageNumber}" useFirstPageNumber="1"`,
    // 0 means as many pages as it takes.
    fit ? ` fitToWidth="${horizontalFitToPages ?? 0}" fitToHeight="${verticalFitToPages ?? 0}"` : "",
    page.printOrder === "OverThenDown" ? ' pageOrder="overThenDown"' : "",
    ` orientation="${page.orientation.toLowerCase()}"`,
    page.blackAndWhite ? ' blackAndWhite="1"' : "",
    page.draftMode ? ' draft="1"' : "",
  ];
  return `<pageSetup${attributes.join("")}/>`;
}

/** Where new pages begin by hand. A break's number is that of the row or column before it, counted from one. */
export function pageBreaksXml({ rowBreaks, columnBreaks }: SheetDocument): string {
  return breaksXml("rowBreaks", rowBreaks, maxColumns) + breaksXml("colBreaks", columnBreaks, maxRows);
}

function breaksXml(name: string, breaks: readonly number[], across: number): string {
  if (breaks.length === 0) return "";
  const inside = breaks.map((at) => `<brk id="${at}" max="${across - 1}" man="1"/>`);
  return `<${name} count="${breaks.length}" manualBreakCount="${breaks.length}">${inside.join("")}</${name}>`;
}

function headerFooterXml(texts: PageLayout["headerFooter"]): string {
  const join = (left: string, center: string, right: string) =>
    (left && `&L${left}`) + (center && `&C${center}`) + (right && `&R${right}`);
  const header = join(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = join(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (!header && !footer) return "";
  const element = (name: string, text: string) => text && `<${name}>${escapeXml(text)}</${name}>`;
  return `<headerFooter>${element("oddHeader", header)}${element("oddFooter", footer)}</headerFooter>`;
}

/** Protection without its password: that is a matter between Excel and the person who sets it. */
export function protectionXml({ protection }: SheetDocument): string {
  if (!protection.protected) return "";
  const options = Object.entries(protection.options).flatMap(([name, value]) => {
    const match = /^allow([A-Z])(\w+)$/.exec(name);
    if (!match || typeof value !== "boolean" || /^edit/i.test(`${match[1]}${match[2]}`)) return [];
    return ` ${match[1]?.toLowerCase()}${match[2]}="${value ? 0 : 1}"`;
  });
  return `<sheetProtection sheet="1" objects="1" scenarios="1"${options.join("")}/>`;
}
