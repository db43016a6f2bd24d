import type { Cell } from "../../../../src/cells/cell";
import { anyMesses } from "../anyMesses";
import { dateMesses, two } from "../dateMesses";
import { renamed, withColumns, type Mess } from "../export";
import type { Ticket } from "./desk";

type DeskMess = Mess<Ticket>;

const dateFields = ["opened", "responded", "resolved"];

const languages: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  German: {
    ...{ id: "Ticketnummer", client: "Kunde", agent: "Bearbeiter", priority: "Priorität", status: "Status" },
    ...{ opened: "Erstellt am", responded: "Erste Antwort", resolved: "Gelöst am" },
  },
  French: {
    ...{ id: "Numéro de ticket", client: "Client", agent: "Technicien", priority: "Priorité", status: "Statut" },
    ...{ opened: "Date d'ouverture", responded: "Première réponse", resolved: "Date de résolution" },
  },
  Spanish: {
    ...{ id: "Número de ticket", client: "Cliente", agent: "Técnico", priority: "Prioridad", status: "Estado" },
    ...{ opened: "Fecha de apertura", responded: "Primera respuesta", resolved: "Fecha de resolución" },
  },
  Portuguese: {
    ...{ id: "Número do chamado", client: "Cliente", agent: "Técnico", priority: "Prioridade", status: "Estado" },
    ...{ opened: "Data de abertura", responded: "Primeira resposta", resolved: "Data de resolução" },
  },
  Dutch: {
    ...{ id: "Ticketnummer", client: "Klant", agent: "Behandelaar", priority: "Prioriteit", status: "Status" },
    ...{ opened: "Aangemaakt op", responded: "Eerste reactie", resolved: "Opgelost op" },
  },
  ServiceNow: {
    ...{ id: "number", client: "company", agent: "assigned_to", priority: "priority", status: "incident_state" },
    ...{ opened: "opened_at", resolved: "resolved_at" },
  },
  HaloPSA: {
    ...{ id: "Ticket ID", client: "Client", agent: "Agent", priority: "Priority Description", status: "Status" },
    ...{ opened: "Date Opened", responded: "Date Responded", resolved: "Date Resolved" },
  },
};

const headings: readonly DeskMess[] = Object.entries(languages).map(([name, words]) => ({
  name: `headings: ${name}`,
  group: "headings",
  apply: (before) => renamed(before, words),
}));

const nonsenseId: DeskMess = {
  name: "a heading nobody knows over the ticket number",
  group: "id",
  apply: (before, random) =>
    renamed(before, { id: random.pick(["Ticker", "XJ-2", "Nr. intern", "Key (do not edit)"]) }),
};

/** Each ticket's earlier states stand on rows of their own. */
const versions: DeskMess = {
  name: "earlier states of tickets, told by the date of change",
  group: "records",
  apply: (before, random) => ({
    ...before,
    columns: [...before.columns, { field: "updated", heading: "Last updated", cell: ({ updated }) => updated }],
    records: before.records.flatMap((ticket): Ticket[] => {
      if (ticket.state !== "resolved" || !random.one(3)) return [ticket];
      const { resolved: _later, ...rest } = ticket;
      return [{ ...rest, state: "open", counts: false, updated: ticket.opened + 0.01 }, ticket];
    }),
  }),
};

const rowPerCategory: DeskMess = {
  name: "a row for each category of a ticket",
  group: "records",
  apply: (before, random) => {
    const category = new Map<Ticket, string>();
    const records = before.records.flatMap((ticket): Ticket[] => {
      if (!random.one(3)) return [ticket];
      const again = { ...ticket, counts: false };
      category.set(again, random.pick(["Printer", "Mail"]));
      return [ticket, again];
    });
    const cell = (ticket: Ticket): Cell => category.get(ticket) ?? "Network";
    return { ...before, records, columns: [...before.columns, { field: "tag", heading: "Tag", cell }] };
  },
};

const cancelled: DeskMess = {
  name: "cancelled tickets with a date of resolution",
  group: "cancelled",
  apply: (before, random) => ({
    ...before,
    records: before.records.map((ticket): Ticket =>
      ticket.state === "resolved" && ticket.spoilt === undefined && random.one(4)
        ? { ...ticket, state: "cancelled" }
        : ticket,
    ),
  }),
};

const timesApart: DeskMess = {
  name: "times of day in columns of their own",
  group: "dates",
  apply: (before) =>
    withColumns(before, (column) => {
      if (!dateFields.includes(column.field)) return column;
      const part = (of: (serial: number) => Cell) => (ticket: Ticket) => {
        const cell = column.cell(ticket);
        return typeof cell === "number" ? of(cell) : cell;
      };
      return [
        { ...column, heading: `Date ${column.heading}`, cell: part(Math.floor) },
        {
          field: `${column.field}Time`,
          heading: `Time ${column.heading}`,
          cell: part((serial) => Math.round((serial % 1) * 1440) / 1440),
        },
      ];
    }),
};

const durations: DeskMess = {
  name: "a duration in place of the date of resolution",
  group: "resolution",
  apply: (before, random) => {
    const hours = ({ opened, resolved }: Ticket): number => ((resolved ?? NaN) - opened) * 24;
    const [heading, write] = random.pick<readonly [string, (hours: number) => Cell]>([
      ["Resolution time (hours)", (one) => one],
      ["Resolution time (min)", (one) => Math.round(one * 60)],
      ["Resolution time", (one) => `${Math.floor(one + 1e-9)}h ${Math.round(one * 60) % 60}m`],
      ["Resolution time", (one) => `${Math.floor(one + 1e-9)}:${two(Math.round(one * 60) % 60)}:00`],
    ]);
    return withColumns(before, (column) =>
      column.field === "resolved"
        ? {
            field: "duration",
            heading,
            cell: (ticket) => {
              if (ticket.spoilt === "error") return "#N/A";
              if (ticket.spoilt === "negative") return write(-1.5);
              return ticket.spoilt || ticket.resolved === undefined ? "" : write(hours(ticket));
            },
          }
        : column,
    );
  },
};

function spoilt(name: string, kind: NonNullable<Ticket["spoilt"]>): DeskMess {
  return {
    name,
    group: "spoilt",
    apply(before, random) {
      const resolved = before.records.filter(({ state, counts }) => state === "resolved" && counts);
      const ids = new Set(resolved.filter(() => random.one(15)).map(({ id }) => id));
      return {
        ...before,
        records: before.records.map((one) =>
          one.state === "resolved" && ids.has(one.id) ? { ...one, spoilt: kind } : one,
        ),
      };
    },
  };
}

const totals: DeskMess = {
  name: "a line of totals below",
  group: "below",
  apply: (before) => ({ ...before, below: [["Total", before.records.length]] }),
};

const mergedClients: DeskMess = {
  name: "merged cells over the clients",
  group: "rows",
  apply: (before) => {
    const records = [...before.records].sort((a, b) => a.client.localeCompare(b.client));
    const first = new Set(records.filter(({ client }, at) => records[at - 1]?.client !== client));
    return withColumns({ ...before, records }, (column) =>
      column.field === "client" ? { ...column, cell: (ticket) => (first.has(ticket) ? ticket.client : "") } : column,
    );
  },
};

const waiting: DeskMess = {
  name: "minutes of waiting in a column of their own",
  group: "waiting",
  apply: (before) => ({
    ...before,
    columns: [...before.columns, { field: "waited", heading: "Minutes waiting", cell: ({ waited }) => waited }],
  }),
};

const secondDate: DeskMess = {
  name: "another date beside the opening",
  group: "other dates",
  apply: (before, random) => ({
    ...before,
    columns: [
      ...before.columns,
      { field: "modified", heading: "Last modified", cell: ({ updated }) => updated + random.whole(1, 99) / 1440 },
    ],
  }),
};

/** Everything that happens to a desk's exports. */
export const deskMesses: readonly DeskMess[] = [
  ...headings,
  nonsenseId,
  versions,
  rowPerCategory,
  cancelled,
  ...dateMesses<Ticket>(dateFields),
  timesApart,
  durations,
  spoilt("errors in the dates of resolution", "error"),
  spoilt("placeholder dates", "placeholder"),
  spoilt("resolved before opened", "negative"),
  totals,
  mergedClients,
  waiting,
  secondDate,
  ...anyMesses<Ticket>(),
];
