import { toDocumentKind } from "../../../cells/documentKind";
import { cellState, type Column, type NumberColumn } from "../columns/column";
import type { Role } from "../../vocabulary/roles";
import { columnOf } from "./table";
import { reasonKinds } from "../../notices/reasons";
import { warningKinds } from "../../notices/warnings";
import type { Notice } from "../../result/notice";

/** Credit notes that were taken off, and a sentence that says so; or a warning that nobody can tell which to take off. */
type Credits = { readonly amount: NumberColumn; readonly reason: Notice } | { readonly warning: Notice };

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
  const words = kind.labels.filter((_label, index) => isCredit[index]);
  if (negative > 0) {
    return {
      warning: warningKinds.creditsWithBothSigns({ column: amount.heading, words, negative, positive: credits }),
    };
  }
  const reason = reasonKinds.creditsTakenOff({ amounts: credits, words, column: kind.heading });
  const obstacle = `"${amount.heading}" holds credit notes as positive amounts, which a formula would add`;
  return { amount: { ...amount, values, obstacle }, reason };
}
