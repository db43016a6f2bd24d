import { at } from "../../../support/tables";
import type { Export, Truth } from "../export";
import type { Random } from "../random";

/** A ticket as it really was. Times are Excel's serials. */
export interface Ticket {
  readonly id: string;
  readonly client: string;
  readonly agent: string;
  readonly priority: string;
  readonly opened: number;
  readonly responded?: number;
  readonly resolved?: number;
  readonly state: "open" | "resolved" | "cancelled";
  /** Minutes that it waited for somebody outside. */
  readonly waited: number;
  /** False for a line that stands for no ticket of its own: an earlier state of one, a line of totals. */
  readonly counts: boolean;
  /** When the line was last changed, and what else tells lines of one ticket apart. */
  readonly updated: number;
  /** True where the written resolution can't be used. */
  readonly spoilt?: "error" | "placeholder" | "negative";
}

const clients = ["Ash Dental", "Birch Legal", "Cedar Foods", "Dogwood Bank", "Elm Travel"];
const agents = ["Mia Novak", "Tom Reyes", "Ana Kovacs"];
const minute = 1 / 1440;
const firstDay = at("2026-01-05");

/** A desk of 30 to 60 tickets over eleven weeks; whole minutes, so that no way of writing a time loses any. */
export function makeDesk(random: Random): Export<Ticket> {
  const records = Array.from({ length: random.whole(30, 60) }, (_, n): Ticket => {
    const opened = firstDay + random.whole(0, 76) + random.whole(8 * 60, 17 * 60) * minute;
    const isOpen = random.one(7);
    const responded = opened + random.whole(3, 170) * minute;
    const resolved = responded + random.whole(20, 5 * 1440) * minute;
    return {
      id: `T-${2001 + n}`,
      client: random.pick(clients),
      agent: random.pick(agents),
      priority: random.pick(["High", "Medium", "Low"]),
      opened,
      responded,
      ...(isOpen ? {} : { resolved }),
      state: isOpen ? "open" : "resolved",
      waited: random.one(3) ? random.whole(5, 15) : 0,
      counts: true,
      updated: isOpen ? responded : resolved,
    };
  });
  return {
    sheet: "Tickets",
    noun: "Ticket",
    records,
    columns: [
      { field: "id", heading: "Ticket ID", cell: ({ id }) => id },
      { field: "client", heading: "Client", cell: ({ client }) => client },
      { field: "agent", heading: "Technician", cell: ({ agent }) => agent },
      { field: "priority", heading: "Priority", cell: ({ priority }) => priority },
      { field: "status", heading: "Status", cell: ({ state }) => stateWords[state] },
      { field: "opened", heading: "Created", cell: ({ opened }) => opened },
      { field: "responded", heading: "First response", cell: ({ responded }) => responded ?? "" },
      { field: "resolved", heading: "Resolved", cell: writtenResolution },
    ],
    above: [],
    below: [],
    finish: [],
  };
}

const stateWords: Readonly<Record<Ticket["state"], string>> = {
  open: "In Progress",
  resolved: "Closed",
  cancelled: "Cancelled",
};

/** What stands in the cell of the resolution. */
function writtenResolution({ resolved, opened, spoilt }: Ticket): string | number {
  if (spoilt === "error") return "#N/A";
  if (spoilt === "placeholder") return 1;
  if (spoilt === "negative") return opened - 90 * minute;
  return resolved ?? "";
}

/** What a desk has to give. */
export function truthOfDesk(records: readonly Ticket[]): Truth[] {
  const tickets = records.filter(({ counts }) => counts);
  const real = tickets.filter(({ state }) => state !== "cancelled");
  const hours = real.flatMap(({ opened, resolved, spoilt }) =>
    resolved === undefined || spoilt ? [] : [(resolved - opened) * 24],
  );
  const lessWaiting = real.flatMap(({ opened, resolved, spoilt, waited }) =>
    resolved === undefined || spoilt ? [] : [(resolved - opened) * 24 - waited / 60],
  );
  const answered = tickets.flatMap(({ opened, responded }) =>
    responded === undefined ? [] : [(responded - opened) * 1440],
  );
  return [
    { kpi: "MTTR", variants: ["mean"], value: mean(hours) },
    { kpi: "MTTR", variants: ["median"], value: median(hours) },
    { kpi: "MTTR", variants: ["less-waiting"], value: mean(lessWaiting) },
    { kpi: "FIRSTRESPONSE", variants: ["mean"], value: mean(answered) },
    { kpi: "BACKLOG", variants: ["standard"], value: real.filter(({ state }) => state === "open").length },
  ];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.floor(middle)] ?? NaN) + (sorted[Math.ceil(middle) - 1] ?? NaN)) / 2;
}
