import { decideDateOrder, weighDates } from "../../../cells/date/order";
import { possibleOrders, textToSerial, type DateOrder } from "../../../cells/date/text";
import { periodName } from "../../../cells/date/periodName";
import type { PeriodName } from "../../../cells/date/period";
import type { CategoryColumn } from "../../table/columns/column";
import { chosenOrder } from "../../table/records/dates";
import type { RecordTable } from "../../table/records/table";

const serial = /^\d{5}(?:\.\d+)?$/;

/** The months (or days) that a list was written down for, by the number of their label; undefined for other labels. */
export function listedMonths(
  { options, sheet, key }: RecordTable,
  { labels }: CategoryColumn,
): (PeriodName | undefined)[] {
  const decided = decideDateOrder(weighDates(labels)) ?? "dmy";
  const order =
    decided === "ambiguous" ? (chosenOrder({ sheet, table: key }, options) ?? firstOfMonths(labels)) : decided;
  return labels.map((label) => {
    if (serial.test(label)) return periodName(Number(label));
    const day = order && order !== "contradictory" && possibleOrders(label) ? textToSerial(label, order) : undefined;
    return periodName(day ?? label);
  });
}

/** 01/02/2026, 01/03/2026: a list that is written down on the first of each month. */
function firstOfMonths(labels: readonly string[]): DateOrder | undefined {
  const dates = labels.filter((label) => possibleOrders(label) !== undefined);
  if (dates.length < 2) return undefined;
  if (dates.every((label) => /^\s*0?1[/.-]/.test(label))) return "dmy";
  return dates.every((label) => /^\s*\d{1,2}[/.-]0?1[/.-]/.test(label)) ? "mdy" : undefined;
}
