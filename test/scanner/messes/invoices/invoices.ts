import { at } from "../../../support/tables";
import { monthOf, truthWithParts, type Export, type Truth } from "../export";
import type { Random } from "../random";

/** An invoice as it really is. */
export interface Invoice {
  readonly id: string;
  readonly client: string;
  readonly day: number;
  /** Without tax, in whole tens; negative for a credit note. */
  readonly amount: number;
  readonly offering: "Managed services" | "Project" | "Hardware";
  readonly state: "sent" | "void" | "draft";
  readonly currency: "EUR" | "USD";
  /** False for a line that stands for no invoice of its own. */
  readonly counts: boolean;
}

const clients = ["Ash Dental", "Birch Legal", "Cedar Foods", "Dogwood Bank", "Elm Travel", "Fir Books"];
const firstDay = at("2026-01-05");

/** 30 to 60 invoices over eleven weeks. */
export function makeInvoices(random: Random): Export<Invoice> {
  const records = Array.from({ length: random.whole(30, 60) }, (_, n): Invoice => ({
    id: `INV-${6001 + n}`,
    client: n < clients.length ? clients[n]! : random.pick(clients),
    day: firstDay + random.whole(0, 76),
    amount: 10 * random.whole(20, 400),
    offering: random.pick(["Managed services", "Managed services", "Project", "Hardware"]),
    state: "sent",
    currency: "EUR",
    counts: true,
  }));
  return {
    sheet: "Invoices",
    noun: "Invoice",
    records,
    columns: [
      { field: "id", heading: "Invoice number", cell: ({ id }) => id },
      { field: "day", heading: "Invoice date", cell: ({ day }) => day },
      { field: "client", heading: "Client", cell: ({ client }) => client },
      { field: "amount", heading: "Net amount", cell: ({ amount }) => amount },
    ],
    above: [],
    below: [],
    finish: [],
  };
}

/** What a list of invoices has to give. */
export function truthOfInvoices({ records, columns }: Export<Invoice>): Truth[] {
  const sent = records.filter(({ counts, state }) => counts && state === "sent");
  // Amounts of two currencies can't be added.
  if (new Set(sent.map(({ currency }) => currency)).size > 1)
    return [{ kpi: "CONCENTRATION", variants: ["standard"], value: undefined }];
  const byClient = new Map<string, number>();
  for (const { client, amount } of sent) byClient.set(client, (byClient.get(client) ?? 0) + amount);
  const all = sumOf(sent);
  const parts = { month: ({ day }: Invoice) => monthOf(day), client: ({ client }: Invoice) => client };
  return [
    { kpi: "CONCENTRATION", variants: ["standard"], value: Math.max(...byClient.values()) / all },
    ...(columns.some(({ field }) => field === "offering")
      ? [...truthWithParts("RECURRINGSHARE", ["standard"], sent, recurringShare, parts)]
      : []),
  ];
}

function sumOf(invoices: readonly Invoice[]): number {
  return invoices.reduce((sum, { amount }) => sum + amount, 0);
}

function recurringShare(invoices: readonly Invoice[]): number {
  return sumOf(invoices.filter(({ offering }) => offering === "Managed services")) / sumOf(invoices);
}
