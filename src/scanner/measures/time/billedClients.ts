import { normalizeKey } from "../../../cells/text";
import { calendarsOf } from "../../aggregate/calendar";
import { cellState } from "../../table/columns/column";
import { columnOf, type RecordTable } from "../../table/records/table";
import { monthlyFees } from "../subscriptions/fees";
import { mixedCurrencies } from "../../table/records/currencies";
import { invoicedRows } from "../invoices/invoices";
import { revenueNow } from "../subscriptions/revenueNow";
import { currentRows, paidRows } from "../subscriptions/revenueRows";
import { subscriptionStatus } from "../subscriptions/subscriptionStatus";
import { counts } from "../../aggregate/rowClassification";

/** What clients pay: a month by their agreements, or in all by invoices, with the cost of what is passed on to them. */
export interface BilledClients {
  readonly by: "agreements" | "invoices";
  /** Sheet and heading, for people. */
  readonly from: string;
  /** By the client's name, folded. Agreements: a month; invoices: by month as `monthIndex` counts. */
  readonly clients: ReadonlyMap<string, Paid>;
}

export interface Paid {
  /** Agreements: a month. */
  readonly fee: number;
  readonly cost: number;
  /** Invoices: date and amount, less and beside its cost. */
  readonly invoices: readonly { readonly day: number; readonly amount: number; readonly cost: number }[];
}

/** What the clients of a table pay; undefined where it doesn't say. */
export function billedClients(table: RecordTable): BilledClients | undefined {
  if (table.refused || table.usedRows === 0 || mixedCurrencies(table)) return undefined;
  if (table.recognition.kind === "invoices") return byInvoices(table);
  return table.recognition.kind === "subscriptions" ? byAgreements(table) : undefined;
}

function byAgreements(whole: RecordTable): BilledClients | undefined {
  const table = currentRows(paidRows(whole));
  const client = columnOf(whole, "client");
  if ("needs" in table || !client) return undefined;
  const fees = monthlyFees(table);
  if (!fees || "needs" in fees) return undefined;
  const [mrr] = revenueNow(table, fees, subscriptionStatus(table), () => undefined);
  if (!mrr) return undefined;
  const cost = columnOf(table, "agreementCost");
  const clients = new Map<string, Entry>();
  for (let row = 0; row < table.rows; row++) {
    const name = client.labels[client.values[row] ?? -1];
    if (mrr.classification.classes[row] !== counts || name === undefined) continue;
    const paid = entryOf(clients, name);
    paid.fee += fees.monthly[row] ?? 0;
    if (cost?.state[row] === cellState.ok) paid.cost += cost.values[row] ?? 0;
  }
  return { by: "agreements", from: `"${fees.column.heading}" on sheet "${table.sheet}"`, clients };
}

function byInvoices(table: RecordTable): BilledClients | undefined {
  const client = columnOf(table, "client");
  const amount = columnOf(table, "invoiceAmount");
  const date = columnOf(table, "invoicedOn");
  if (!client || !amount || !date) return undefined;
  const { classes } = invoicedRows(table);
  const cost = columnOf(table, "agreementCost");
  const clients = new Map<string, Entry>();
  for (let row = 0; row < table.rows; row++) {
    const name = client.labels[client.values[row] ?? -1];
    if (classes[row] !== counts || name === undefined || date.state[row] !== cellState.ok) continue;
    const own = cost?.state[row] === cellState.ok ? (cost.values[row] ?? 0) : 0;
    entryOf(clients, name).invoices.push({
      day: date.values[row] ?? NaN,
      amount: amount.values[row] ?? NaN,
      cost: own,
    });
  }
  return { by: "invoices", from: `"${amount.heading}" on sheet "${table.sheet}"`, clients };
}

interface Entry {
  fee: number;
  cost: number;
  readonly invoices: { day: number; amount: number; cost: number }[];
}

function entryOf(entries: Map<string, Entry>, name: string): Entry {
  const key = normalizeKey(name);
  const entry = entries.get(key) ?? { fee: 0, cost: 0, invoices: [] };
  entries.set(key, entry);
  return entry;
}

/** The whole months in which time was entered: billing is compared with the hours of the same months. */
export function monthsWorked(
  table: RecordTable,
): { readonly start: number; readonly end: number; readonly months: number; readonly label: string } | undefined {
  const worked = columnOf(table, "workedOn");
  const [calendar] = worked ? calendarsOf(worked, table.used, undefined) : [];
  const [first, last] = [calendar?.spans[0], calendar?.spans.at(-1)];
  if (!calendar || !first || !last) return undefined;
  const label = first === last ? first.period.label : `${first.period.label} - ${last.period.label}`;
  return { start: first.start, end: last.end, months: calendar.spans.length, label };
}
