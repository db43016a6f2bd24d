import { toDocumentKind } from "../../../cells/documentKind";
import { cellState, type Column, type NumberColumn } from "../columns/column";
import type { Role } from "../../vocabulary/roles";
import type { ScanWarning } from "../../result/finding";
import { columnOf } from "./table";

/** Credit notes that were taken off, and a sentence that says so; or a warning that nobody can tell which to take off. */
type Credits = { readonly amount: NumberColumn; readonly reason: string } | { readonly warning: ScanWarning };

/**
 * The amounts of a list of invoices with its credit notes taken off where they are written as positive amounts. A list with
 * negative credit notes signs its amounts itself; undefined for it, and without credits. Amounts with both signs stay.
 */
export function takeOffCredits(columns: ReadonlyMap<Role, Column>): Credits | undefined {
  const kind = columnOf({ columns }, "documentKind");
  const amount = columnOf({ columns }, "invoiceAmount");
  const isCredit = kind?.labels.map((label) => toDocumentKind(label) === "credit");
  if (!kind || !amount || !isCredit?.includes(true)) return undefined;
  const values = amount.values.slice();
  let credits = 0;
  let negative = 0;
  for (let row = 0; row < values.length; row++) {
    if (!isCredit[kind.values[row] ?? -1] || amount.state[row] !== cellState.ok) continue;
    const value = values[row] ?? NaN;
    if (value < 0) negative += 1;
    if (!(value > 0)) continue;
    credits += 1;
    values[row] = -value;
  }
  if (credits === 0) return undefined;
  const words = kind.labels.filter((_label, index) => isCredit[index]).map((label) => `"${label}"`);
  if (negative > 0) {
    const message = `"${amount.heading}" holds credits (${words.join(", ")}) both with a minus (${negative}) and without (${credits}): those without were added as revenue, so give every credit a minus if they should be taken off.`;
    return { warning: { code: "credits-both-signs", message } };
  }
  const are = credits === 1 ? "1 amount is" : `${credits} amounts are`;
  const reason = `${are} written without a minus for ${words.join(", ")} ("${kind.heading}") and taken off`;
  const obstacle = `"${amount.heading}" holds credit notes as positive amounts, which a formula would add`;
  return { amount: { ...amount, values, obstacle }, reason };
}
