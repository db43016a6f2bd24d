import { labelSet } from "../words";
import type { HeadingSet } from "./entry";

/** Headings of recurring revenue that is written down again and again, a row for each client and day or month. */
export const snapshotHeadings: readonly HeadingSet[] = [
  {
    origin: "client lists",
    headings: {
      client: [
        ...["empresa", "razão social", "razón social", "nome do cliente", "nome cliente", "nombre del cliente"],
        ...["nombre cliente", "código do cliente", "código cliente", "código de cliente"],
      ],
      fee: [
        ...["valor mrr", "valor do mrr", "valor del mrr", "mrr mensal", "mrr mensual", "receita recorrente mensal"],
        ...["ingreso recurrente mensual", "ingresos recurrentes mensuales"],
      ],
      listedFor: [
        ...["mês de referência", "mês referência", "mes de referencia", "mes referencia", "competência"],
        ...["data de referência", "data referência", "fecha de referencia", "fecha referencia", "fecha de corte"],
        ...["data de corte", "data base", "snapshot", "snapshot month", "date of snapshot"],
      ],
    },
  },
  // Numbers by which the tax office knows a company.
  {
    origin: "client lists",
    rank: 2,
    headings: { client: ["cnpj", "cpf/cnpj", "cnpj/cpf", "nif", "cif", "rfc", "rut", "cuit"] },
  },
  // A date of each agreement, unless the rows show that the list is written down again and again.
  {
    origin: "client lists",
    rank: 3,
    headings: { listedFor: ["date", "data", "fecha", "datum", "día", "dia"] },
  },
];

/** The day of the list or, where it stays the same for each client, the month of its first bill. */
export const baseDates = labelSet({
  English: "base date, base month",
  Portuguese: "data base, mês base",
  Spanish: "fecha base",
});
