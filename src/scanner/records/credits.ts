import { toDocumentKind } from "../../cells/documentKind";
import { cellState, type Column, type NumberColumn } from "../columns/column";
import type { Role } from "../dictionary/roles";
import { columnOf } from "./table";

/**
 * The amounts of a list of invoices with its credit notes taken off where they are written as positive amounts, and a
 * sentence that says so. A list with negative credit notes signs its amounts itself; undefined for it, and without credits.
 */
export function takeOffCredits(
  columns: ReadonlyMap<Role, Column>,
): { readonly amount: NumberColumn; readonly reason: string } | undefined {
  const kind = columnOf({ columns }, "documentKind");
  const amount = columnOf({ columns }, "invoiceAmount");
  const isCredit = kind?.labels.map((label) => toDocumentKind(label) === "credit");
  if (!kind || !amount || !isCredit?.includes(true)) return undefined;
  const values = amount.values.slice();
  let credits = 0;
  for (let row = 0; row < values.length; row++) {
    if (!isCredit[kind.values[row] ?? -1] || amount.state[row] !== cellState.ok) continue;
    const value = values[row] ?? NaN;
    if (value < 0) return undefined;
    if (value === 0) continue;
    credits += 1;
    values[row] = -value;
  }
  if (credits === 0) return undefined;
  const words = kind.labels.filter((_label, index) => isCredit[index]).map((label) => `"${label}"`);
  const are = credits === 1 ? "1 amount is" : `${credits} amounts are`;
  const reason = `${are} written without a minus for ${words.join(", ")} ("${kind.heading}") and taken off`;
  const obstacle = `"${amount.heading}" holds credit notes as positive amounts, which a formula would add`;
  return { amount: { ...amount, values, obstacle }, reason };
}
