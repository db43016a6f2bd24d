import { longestText } from "../../document/cellValue";
import { withoutLinks, type Hyperlink } from "../../document/hyperlink";
import { intersect, type Rect } from "../../document/rect";
import type { SheetDocument } from "../../document/sheetDocument";
import { asRecord, asText } from "../arguments";
import { excelError, notImplemented } from "../excelError";
import { typedText } from "../input/typedText";
import type { Getter, Setter } from "../objectType";
import type { SimulatedExcel } from "../simulatedExcel";
import { cellReaders } from "./rangeRead";
import { cellCount, isUnbounded, type RangeTarget } from "./rangeTarget";
import { restyle } from "./restyle";

/** The look that Excel gives a cell with a link: underlined, in the colour for links of the standard theme. */
const linkLook = { underline: "Single", color: "#0563C1" } as const;

const longestAddress = 2083;
const longestTip = 255;

function part(given: Readonly<Record<string, unknown>>, name: string, longest: number): string | undefined {
  const value = given[name];
  if (value === undefined || value === null || value === "") return undefined;
  const text = asText(value);
  if (text.length > longest) throw excelError("InvalidArgument");
  return text;
}

/** Puts the words of a link into its first cell, as text. */
function writeWords(excel: SimulatedExcel, { sheet, rect }: RangeTarget, words: string): void {
  const { row, column } = rect;
  const style = excel.document.styles.get(sheet.cells.style(row, column));
  const typed = typedText(words, style.numberFormat === "@", excel.document.date1904);
  if (typed.kind !== "text" || typed.quotePrefix) {
    throw notImplemented(
      `Hyperlink words "${words}" that could be taken for a number, date or formula`,
      "write the cell first and leave textToDisplay out",
    );
  }
  sheet.cells.set(row, column, typed.text);
  excel.recalculation.touch({ sheet, rect: { row, column, rows: 1, columns: 1 } });
}

export const setHyperlink: Setter<RangeTarget> = (target, value, excel) => {
  const { sheet, rect } = target;
  excel.assertUnprotected(sheet, "allowInsertHyperlinks");
  if (isUnbounded(rect)) throw notImplemented("A hyperlink over whole rows or columns");
  const given = asRecord(value);
  const address = part(given, "address", longestAddress);
  const documentReference = part(given, "documentReference", longestAddress);
  const screenTip = part(given, "screenTip", longestTip);
  const words = part(given, "textToDisplay", longestText);
  if (address === undefined && documentReference === undefined) throw excelError("InvalidArgument");
  const blank = sheet.cells.value(rect.row, rect.column) === null;
  if (words !== undefined) writeWords(excel, target, words);
  else if (blank) writeWords(excel, target, address ?? documentReference ?? "");
  sheet.hyperlinks = [...withoutLinks(sheet.hyperlinks, rect), { rect, address, documentReference, screenTip }];
  restyle(excel, target, linkLook);
};

/** The link that all cells of a range share; null where none has one. */
export const hyperlink: Getter<RangeTarget> = ({ sheet, rect }, excel) => {
  excel.assertAlive(sheet);
  const links = sheet.hyperlinks.filter((one) => intersect(one.rect, rect));
  const [link] = links;
  if (!link) return null;
  const linked = links.reduce((sum, one) => sum + cellCount(intersect(one.rect, rect) ?? none), 0);
  const same = links.every((one) => JSON.stringify(described(one)) === JSON.stringify(described(link)));
  if (!same || linked < cellCount(rect)) throw notImplemented("The hyperlink of a range whose cells differ in it");
  return { ...described(link), textToDisplay: wordsOf(sheet, rect, excel) };
};

const none: Rect = { row: 0, column: 0, rows: 0, columns: 0 };

function described({ address, documentReference, screenTip }: Hyperlink): object {
  return {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
  };
}

function wordsOf(sheet: SheetDocument, rect: Rect, excel: SimulatedExcel): unknown {
  const texts = cellReaders.text({ sheet, rect: { ...rect, rows: 1, columns: 1 } }, excel) as string[][];
  return texts[0]?.[0] ?? "";
}

/** Takes the links away, and with them the formats of their cells where that is asked for. */
export function clearHyperlinks({ sheet, rect }: RangeTarget, formats: boolean): void {
  const linked = sheet.hyperlinks.flatMap((link) => intersect(link.rect, rect) ?? []);
  sheet.hyperlinks = withoutLinks(sheet.hyperlinks, rect);
  if (!formats) return;
  for (const cells of linked) sheet.cells.clear(cells, "formats");
}
