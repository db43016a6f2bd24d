import type { Cell } from "../../../../src/cells/cell";
import type { Agreement } from "./agreements";
import { anyMesses } from "../anyMesses";
import { renamed, withColumns, type Export, type Mess } from "../export";

type AgreementMess = Mess<Agreement>;

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  German: { client: "Kunde", plan: "Vertrag", fee: "Monatliche Gebühr", start: "Beginn", status: "Status" },
  French: { client: "Client", plan: "Contrat", fee: "Montant mensuel", start: "Date de début", status: "Statut" },
  Spanish: { client: "Cliente", plan: "Contrato", fee: "Cuota mensual", start: "Fecha de inicio", status: "Estado" },
  Portuguese: { client: "Cliente", plan: "Contrato", fee: "Mensalidade", start: "Data de início", status: "Estado" },
  Dutch: { client: "Klant", plan: "Contract", fee: "Maandbedrag", start: "Startdatum", status: "Status" },
};

const headings: readonly AgreementMess[] = Object.entries(languages).map(([name, words]) => ({
  name: `headings: ${name}`,
  group: "headings",
  apply: (before) => renamed(before, words),
}));

function withFees(before: Export<Agreement>, write: (fee: number) => Cell): Export<Agreement> {
  return withColumns(before, (column) => {
    if (column.field !== "fee") return column;
    return {
      ...column,
      cell: (agreement) => {
        const cell = column.cell(agreement);
        return typeof cell === "number" ? write(cell) : cell;
      },
    };
  });
}

const cents = (fee: number, thousands: string, point: string): string => {
  const [whole = "", part = ""] = fee.toFixed(2).split(".");
  return `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)}${point}${part}`;
};

const amounts: readonly AgreementMess[] = Object.entries({
  "with dollar signs": (fee: number) => `$${cents(fee, ",", ".")}`,
  "with decimal commas": (fee: number) => `${cents(fee, ".", ",")} €`,
  "with blanks between thousands": (fee: number) => `${cents(fee, "\u00a0", ",")} EUR`,
  "as the Swiss write them": (fee: number) => `CHF ${cents(fee, "’", ".")}`,
  "as text": (fee: number) => String(fee),
}).map(([name, write]) => ({ name: `amounts ${name}`, group: "amounts", apply: (before) => withFees(before, write) }));

const perUnit: AgreementMess = {
  name: "a price for each unit, and quantities",
  group: "fee",
  apply: (before) =>
    withColumns(before, (column) =>
      column.field === "fee"
        ? [
            { field: "fee", heading: "Unit price", cell: ({ fee, quantity }) => fee / quantity },
            { field: "quantity", heading: "Quantity", cell: ({ quantity }) => quantity },
          ]
        : column,
    ),
};

const months: Readonly<Record<string, number>> = { Monthly: 1, Quarterly: 3, Annually: 12 };

const cycles: AgreementMess = {
  name: "fees for each billing cycle",
  group: "fee",
  apply: (before, random) => {
    const cycleOf = new Map(before.records.map((one) => [one, random.pick(Object.keys(months))]));
    const cycle = (one: Agreement): string => cycleOf.get(one) ?? "Monthly";
    return withColumns(before, (column) =>
      column.field === "fee"
        ? [
            { field: "fee", heading: "Amount", cell: (one) => one.fee * (months[cycle(one)] ?? 1) },
            { field: "cycle", heading: "Billing cycle", cell: cycle },
          ]
        : column,
    );
  },
};

const yearly: AgreementMess = {
  name: "fees for a year",
  group: "fee",
  apply: (before) =>
    withColumns(before, (column) =>
      column.field === "fee" ? { ...column, heading: "Annual fee", cell: ({ fee }) => fee * 12 } : column,
    ),
};

const trials: AgreementMess = {
  name: "trials",
  group: "trials",
  apply: (before, random) => ({
    ...before,
    records: before.records.map((one, n) => (n > 6 && random.one(5) ? { ...one, state: "trial" as const } : one)),
  }),
};

const totals: AgreementMess = {
  name: "a line of totals below",
  group: "below",
  apply: (before) => ({
    ...before,
    finish: [
      ...before.finish,
      (lines) => {
        const at = lines[0]?.findIndex((_cell, index) => before.columns[index]?.field === "fee") ?? -1;
        const values = lines.slice(1).map((line) => line[at]);
        if (!values.every((value) => typeof value === "number")) return lines;
        const total = values.reduce<number>((sum, value) => sum + Number(value), 0);
        return [...lines, lines[0]!.map((_cell, index) => (index === 0 ? "Total" : index === at ? total : ""))];
      },
    ],
  }),
};

const mergedClients: AgreementMess = {
  name: "a client's name once for all its agreements",
  group: "rows",
  apply: (before) => {
    const records = [...before.records].sort((a, b) => a.client.localeCompare(b.client));
    const first = new Set(records.filter(({ client }, at) => records[at - 1]?.client !== client));
    return withColumns({ ...before, records }, (column) =>
      column.field === "client" ? { ...column, cell: (one) => (first.has(one) ? one.client : "") } : column,
    );
  },
};

const versions: AgreementMess = {
  name: "earlier versions of agreements, told by the date of change",
  group: "records",
  apply: (before, random) => ({
    ...before,
    columns: [...before.columns, { field: "updated", heading: "Last updated", cell: ({ updated }) => updated }],
    records: before.records.flatMap((one) =>
      random.one(4) ? [{ ...one, fee: one.fee + 50, counts: false, updated: one.updated - 30 }, one] : [one],
    ),
  }),
};

/** Everything that happens to lists of agreements. */
export const agreementMesses: readonly AgreementMess[] = [
  ...headings,
  trials,
  versions,
  perUnit,
  cycles,
  yearly,
  ...amounts,
  totals,
  mergedClients,
  ...anyMesses<Agreement>(),
];
