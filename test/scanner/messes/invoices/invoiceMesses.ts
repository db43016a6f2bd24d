import type { Cell } from "../../../../src/cells/cell";
import { anyMesses } from "../anyMesses";
import { dateMesses } from "../dateMesses";
import { renamed, withColumns, type Export, type Mess } from "../export";
import type { Invoice } from "./invoices";

type InvoiceMess = Mess<Invoice>;

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  German: { id: "Rechnungsnummer", day: "Rechnungsdatum", client: "Kunde", amount: "Nettobetrag" },
  French: { id: "Numéro de facture", day: "Date de facture", client: "Client", amount: "Montant HT" },
  Spanish: { id: "Número de factura", day: "Fecha de factura", client: "Cliente", amount: "Importe neto" },
  Portuguese: { id: "Número da fatura", day: "Data da fatura", client: "Cliente", amount: "Valor líquido" },
  Dutch: { id: "Factuurnummer", day: "Factuurdatum", client: "Klant", amount: "Bedrag excl. btw" },
  ConnectWise: { id: "Invoice_Number", day: "Date_Invoice", client: "Company", amount: "Invoice_Amount" },
  "an accounting system": { id: "Num", day: "Txn date", client: "Customer", amount: "Amount" },
};

const headings: readonly InvoiceMess[] = Object.entries(languages).map(([name, words]) => ({
  name: `headings: ${name}`,
  group: "headings",
  apply: (before) => renamed(before, words),
}));

function cents(amount: number, thousands: string, point: string): string {
  const [whole = "", part = ""] = Math.abs(amount).toFixed(2).split(".");
  return `${amount < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${point}${part}`;
}

const amounts: readonly InvoiceMess[] = Object.entries<(amount: number) => Cell>({
  "with euro signs": (amount) => `€${cents(amount, ",", ".")}`,
  "with decimal commas": (amount) => `${cents(amount, ".", ",")} €`,
  "with blanks between thousands": (amount) => `${cents(amount, "\u00a0", ",")} EUR`,
  "in brackets below zero": (amount) => (amount < 0 ? `(${cents(-amount, ",", ".")})` : cents(amount, ",", ".")),
  "as text": String,
}).map(([name, write]) => ({
  name: `amounts ${name}`,
  group: "amounts",
  apply: (before) =>
    withColumns(before, (column) =>
      column.field === "amount" ? { ...column, cell: ({ amount }) => write(amount) } : column,
    ),
}));

const offerings: InvoiceMess = {
  name: "what was sold",
  group: "offering",
  apply: (before, random) => ({
    ...before,
    columns: [
      ...before.columns,
      {
        field: "offering",
        heading: random.pick(["Revenue type", "Category", "Product/Service", "Service type"]),
        cell: ({ offering }: Invoice) => offering,
      },
    ],
  }),
};

const credits: InvoiceMess = {
  name: "credit notes",
  group: "credits",
  apply: (before, random) => ({
    ...before,
    records: before.records.flatMap((one) =>
      one.state === "sent" && random.one(9)
        ? [one, { ...one, id: `CN-${one.id.slice(4)}`, amount: -one.amount / 2 }]
        : [one],
    ),
  }),
};

const states: InvoiceMess = {
  name: "drafts and void invoices",
  group: "states",
  apply: (before, random) => ({
    ...before,
    records: before.records.map((one): Invoice =>
      random.one(7) ? { ...one, state: random.pick(["void", "draft"]) } : one,
    ),
    columns: [
      ...before.columns,
      {
        field: "state",
        heading: random.pick(["Status", "Invoice status"]),
        cell: ({ state }: Invoice) => ({ sent: "Paid", void: "Void", draft: "Draft" })[state],
      },
    ],
  }),
};

const currencies: InvoiceMess = {
  name: "two currencies",
  group: "currency",
  apply: (before) => ({
    ...before,
    records: before.records.map((one, n): Invoice => (n % 3 === 1 ? { ...one, currency: "USD" } : one)),
    columns: [...before.columns, { field: "currency", heading: "Currency", cell: ({ currency }: Invoice) => currency }],
  }),
};

const oneCurrency: InvoiceMess = {
  name: "one currency in a column of its own",
  group: "currency",
  apply: (before) => ({
    ...before,
    columns: [...before.columns, { field: "currency", heading: "Currency", cell: ({ currency }: Invoice) => currency }],
  }),
};

const gross: InvoiceMess = {
  name: "tax and gross amounts beside",
  group: "tax",
  apply: (before) => ({
    ...before,
    columns: [
      ...before.columns,
      { field: "tax", heading: "Tax", cell: ({ amount }: Invoice) => 0.2 * amount },
      { field: "gross", heading: "Gross amount", cell: ({ amount }: Invoice) => 1.2 * amount },
    ],
  }),
};

const dueDates: InvoiceMess = {
  name: "due and paid dates beside",
  group: "other dates",
  apply: (before, random) => ({
    ...before,
    columns: [
      ...before.columns,
      { field: "due", heading: "Due date", cell: ({ day }: Invoice) => day + 30 },
      { field: "paid", heading: "Paid on", cell: ({ day }: Invoice) => (random.one(4) ? "" : day + 25) },
    ],
  }),
};

const twice: InvoiceMess = {
  name: "some invoices exported twice",
  group: "records",
  apply: (before, random) => ({
    ...before,
    records: before.records.flatMap((one) => (random.one(5) ? [one, { ...one, counts: false }] : [one])),
  }),
};

const clientOnce: InvoiceMess = {
  name: "a client's name once for all its invoices",
  group: "rows",
  apply: (before) => {
    const records = [...before.records].sort((a, b) => a.client.localeCompare(b.client));
    const first = new Set(records.filter(({ client }, at) => records[at - 1]?.client !== client));
    return withColumns({ ...before, records }, (column) =>
      column.field === "client" ? { ...column, cell: (one) => (first.has(one) ? one.client : "") } : column,
    );
  },
};

const total: InvoiceMess = {
  name: "a line of totals below",
  group: "below",
  apply: (before, random): Export<Invoice> => {
    const word = random.pick(["Total", "Grand total", "Summe"]);
    return {
      ...before,
      finish: [
        ...before.finish,
        (lines) => {
          const at = before.columns.findIndex(({ field }) => field === "amount");
          const values = lines.slice(1).map((line) => line[at]);
          if (!values.every((value) => typeof value === "number")) return lines;
          const sum = values.reduce<number>((all, value) => all + Number(value), 0);
          return [...lines, lines[0]!.map((_cell, index) => (index === at ? sum : index === 0 ? word : ""))];
        },
      ],
    };
  },
};

/** Everything that happens to lists of invoices. */
export const invoiceMesses: readonly InvoiceMess[] = [
  credits,
  states,
  currencies,
  oneCurrency,
  twice,
  offerings,
  gross,
  dueDates,
  ...amounts,
  ...headings,
  clientOnce,
  ...dateMesses<Invoice>(["day", "due", "paid"]),
  ...anyMesses<Invoice>(),
  total,
];
