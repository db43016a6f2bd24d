import { formula, sumWhere } from "../../../catalogue/native";
import { toDocumentKind } from "../../../cells/documentKind";
import { cellState } from "../../table/columns/column";
import { clientCondition } from "../../formulas/conditions";
import { nativeObstacle } from "../../formulas/obstacles";
import { noFormulas, ratioFormulas } from "../../formulas/ratio";
import { columnOf, type RecordTable } from "../../table/records/table";
import { mixedCurrencies } from "../../table/records/currencies";
import { voidInvoiceState } from "../../vocabulary/rowWords";
import { measure, rangeOf, type Measurement, type MissingInput } from "../shared/measurement";
import { offeringMargins } from "./offeringMargins";
import { revenueKind } from "../subscriptions/revenueKind";
import { concentration, revenueMix } from "../subscriptions/revenueShares";
import { counts, classifyRows, type RowClassification } from "../../aggregate/rowClassification";
import { rowReasons } from "../../notices/rowReasons";
import { reasonKinds } from "../../notices/reasons";
import { missingInputKinds } from "../../notices/missingInputs";

/** Shares of invoiced revenue, the recurring part, the largest client and the offerings, and the offerings' margins. */
export function invoices(table: RecordTable): (Measurement | MissingInput)[] {
  const amount = columnOf(table, "invoiceAmount");
  if (!amount) return [];
  const mixed = mixedCurrencies(table);
  if (mixed) return [{ kpi: "CONCENTRATION", needs: missingInputKinds.mixedCurrencies(mixed).message }];
  const numerator = (row: number): number => amount.values[row] ?? NaN;
  const classification = invoicedRows(table);
  const obstacle = nativeObstacle(table, [amount]);
  const ref = rangeOf(table, amount);
  const [revenue] = measure({
    kpi: "REVENUEMIX",
    variant: "standard",
    roles: ["invoiceAmount"],
    classification,
    amounts: { kind: "sum", numerator },
    rowValue: { label: "Amount invoiced", of: numerator },
    formulas: (where) =>
      obstacle
        ? noFormulas(obstacle)
        : {
            native: formula(sumWhere(ref, [...clientCondition(table), ...where])),
            live: { reason: "The sum of a column needs no function of ours" },
          },
  });
  if (!revenue || !(revenue.value > 0)) return [];
  // Where credits outweigh what some clients were invoiced, the largest client's part of the rest is no share.
  const largest = concentration(table, revenue).filter(({ value }) => value <= 1);
  return [
    ...revenueMix(table, revenue),
    ...largest,
    ...recurring(table, revenue),
    ...offeringMargins(table, classification),
  ];
}

function judgeAmounts(table: RecordTable, fits: (row: number) => boolean): RowClassification {
  const amount = columnOf(table, "invoiceAmount");
  const state = columnOf(table, "invoiceState");
  const isVoid = state?.labels.map((label) => voidInvoiceState.test(label.trim()));
  const kind = columnOf(table, "documentKind");
  const isOther = kind?.labels.map((label) => ["payment", "purchase"].includes(toDocumentKind(label) ?? ""));
  const classify = classifyRows(table);
  const voided = classify.leaveOut(rowReasons.voidInvoice({}));
  const other = classify.leaveOut(rowReasons.noInvoice({}));
  const missing = classify.leaveOut(rowReasons.missing({ what: "amount" }));
  const unreadable = classify.leaveOut(rowReasons.unreadable({ what: "an amount that can't be read" }));
  const unfit = classify.leaveOut(rowReasons.revenueKindUnknown({}));
  return classify.classify((row) => {
    if (isVoid?.[state?.values[row] ?? -1]) return voided;
    if (isOther?.[kind?.values[row] ?? -1]) return other;
    if (amount?.state[row] === cellState.missing) return missing;
    if (amount?.state[row] !== cellState.ok) return unreadable;
    return fits(row) ? counts : unfit;
  });
}

/** The rows of invoices that are revenue. */
export function invoicedRows(table: RecordTable): RowClassification {
  return judgeAmounts(table, () => true);
}

/** The share of revenue from agreements, where the kinds of revenue say which that is. */
function recurring(table: RecordTable, revenue: Measurement): Measurement[] {
  const kind = columnOf(table, "revenueType");
  if (!kind || !revenue.amounts) return [];
  const kinds = kind.labels.map(revenueKind);
  if (!kinds.includes("recurring")) return [];
  const amount = revenue.amounts.numerator;
  const numerator = (row: number): number => (kinds[kind.values[row] ?? -1] === "recurring" ? amount(row) : 0);
  const labels = kind.labels.filter((_label, number) => kinds[number] === "recurring");
  const column = columnOf(table, "invoiceAmount");
  const reason =
    nativeObstacle(table, column ? [column, kind] : [kind]) ??
    (revenue.classification.leftOut.length > 0 ? "Rows that are left out stand among the others" : undefined);
  return measure({
    kpi: "RECURRINGSHARE",
    variant: "standard",
    roles: ["invoiceAmount", "revenueType"],
    notBy: ["revenueType"],
    classification: judgeAmounts(table, (row) => (kind.values[row] ?? -1) >= 0),
    amounts: { kind: "ratio", numerator, denominator: amount },
    rowValue: { label: "Recurring amount invoiced", of: numerator },
    formulas: (further) => {
      if (reason || !column) return noFormulas(reason ?? "");
      const ref = rangeOf(table, column);
      const where = [...clientCondition(table), ...further];
      const typed = { ref: rangeOf(table, kind), notBlank: true as const };
      return ratioFormulas(
        "RECURRINGSHARE",
        sumWhere(ref, [{ ref: rangeOf(table, kind), equals: labels }, ...where]),
        sumWhere(ref, [typed, ...where]),
      );
    },
    reasons: [reasonKinds.recurringKinds({ kinds: labels })],
  });
}
