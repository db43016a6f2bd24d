import { at } from "../../../support/tables";
import type { Export, Truth } from "../export";
import type { Random } from "../random";

/** An agreement as it really is. */
export interface Agreement {
  readonly id: string;
  readonly client: string;
  readonly plan: string;
  /** What is paid a month. */
  readonly fee: number;
  readonly quantity: number;
  readonly start: number;
  readonly state: "active" | "ended" | "trial";
  /** False for a line that stands for no agreement of its own. */
  readonly counts: boolean;
  readonly updated: number;
}

const clients = ["Ash Dental", "Birch Legal", "Cedar Foods", "Dogwood Bank", "Elm Travel", "Fir Books", "Gorse Gyms"];
const plans = ["Managed Services", "Backup", "Security", "Cloud Hosting"];
const firstDay = at("2024-01-01");

/** A book of 20 to 40 agreements, fees in whole tens, so that no price per unit or per year loses a cent. */
export function makeAgreements(random: Random): Export<Agreement> {
  const records = Array.from({ length: random.whole(20, 40) }, (_, n): Agreement => {
    const quantity = random.pick([1, 2, 5, 10]);
    const start = firstDay + random.whole(0, 500);
    return {
      id: `AG-${501 + n}`,
      client: n < clients.length ? clients[n]! : random.pick(clients),
      plan: random.pick(plans),
      fee: random.whole(8, 180) * 10,
      quantity,
      start,
      state: n >= clients.length && random.one(6) ? "ended" : "active",
      counts: true,
      updated: start + random.whole(1, 200),
    };
  });
  return {
    sheet: "Agreements",
    noun: "Agreement",
    records,
    columns: [
      { field: "id", heading: "Agreement ID", cell: ({ id }) => id },
      { field: "client", heading: "Client", cell: ({ client }) => client },
      { field: "plan", heading: "Agreement", cell: ({ plan }) => plan },
      { field: "fee", heading: "Monthly fee", cell: ({ fee }) => fee },
      { field: "start", heading: "Start date", cell: ({ start }) => start },
      { field: "status", heading: "Status", cell: ({ state }) => stateWords[state] },
    ],
    above: [],
    below: [],
    finish: [],
  };
}

const stateWords: Readonly<Record<Agreement["state"], string>> = {
  active: "Active",
  ended: "Cancelled",
  trial: "Trial",
};

/** What a book of agreements has to give. */
export function truthOfAgreements(records: readonly Agreement[]): Truth[] {
  const active = records.filter(({ counts, state }) => counts && state === "active");
  const mrr = active.reduce((sum, { fee }) => sum + fee, 0);
  const byClient = new Map<string, number>();
  for (const { client, fee } of active) byClient.set(client, (byClient.get(client) ?? 0) + fee);
  return [
    { kpi: "MRR", variants: ["active", "retained"], value: mrr },
    { kpi: "ARR", variants: ["standard"], from: "MRR", value: 12 * mrr },
    { kpi: "ARPU", variants: ["active", "retained"], value: mrr / byClient.size },
    { kpi: "CONCENTRATION", variants: ["standard"], from: "MRR", value: Math.max(...byClient.values()) / mrr },
  ];
}
