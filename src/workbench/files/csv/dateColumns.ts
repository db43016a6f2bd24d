import { isMissing } from "../../../cells/cell";
import { decideDateOrder, weighDates } from "../../../cells/date/order";
import { orderlessToSerial, possibleOrders, textToSerial, type DateOrder } from "../../../cells/date/text";
import type { SheetDocument } from "../../document/sheetDocument";

/**
 * Turns the date text of a column (29/2/2016 01:16) into serials, all of it or none: where one cell is no date, or
 * nothing tells whether the day or the month comes first, the column stays text. The heading in row 0 is left alone,
 * and so are marks for missing values.
 */
export function convertDateColumn(
  sheet: SheetDocument,
  column: number,
  rows: number,
  formatOf: (hasTime: boolean) => number,
  order?: DateOrder,
): void {
  const texts: { row: number; text: string }[] = [];
  for (let row = 1; row < rows; row += 1) {
    const value = sheet.cells.value(row, column);
    if (typeof value === "string" && !isMissing(value)) texts.push({ row, text: value });
    // Numbers among the dates leave open what the column means; ISO dates were numbers before and carry a format.
    else if (typeof value === "number" && sheet.cells.style(row, column) === 0) return;
    if (texts.length === 1 && !couldBeDate(texts[0]?.text ?? "")) return;
  }
  if (texts.length === 0) return;
  const serials = readAll(
    texts.map(({ text }) => text),
    order,
  );
  if (!serials) return;
  const style = formatOf(serials.some((serial) => serial % 1 !== 0));
  texts.forEach(({ row }, index) => {
    sheet.cells.set(row, column, serials[index] ?? null);
    sheet.cells.setStyle(row, column, style);
  });
}

function couldBeDate(text: string): boolean {
  return possibleOrders(text) !== undefined || orderlessToSerial(text) !== undefined;
}

/** The serial of every text, or undefined where one can't be read or the order of day and month is open. */
function readAll(texts: readonly string[], given: DateOrder | undefined): number[] | undefined {
  const order = given ?? decideDateOrder(weighDates(texts)) ?? "dmy";
  if (order === "ambiguous" || order === "contradictory") return undefined;
  const serials: number[] = [];
  for (const text of texts) {
    const serial = textToSerial(text, order);
    if (serial === undefined) return undefined;
    serials.push(serial);
  }
  return serials;
}
