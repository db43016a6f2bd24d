import type { Unit } from "./unit";

/** A number of the user's own business that a gap is multiplied by. */
interface Declared {
  readonly label: string;
  readonly unit: Unit;
  /** What is published about it, for orientation. */
  readonly published?: string;
  /** The low end of what is published, where it is no money: calculated with until another number is there. */
  readonly low?: number;
}

/** Everything that a gap can be priced with. What the workbook does not tell, the user types. */
export const assumptions = {
  ticketsPerMonth: { label: "Tickets a month", unit: "count" },
  costPerTicket: { label: "Full cost of a ticket", unit: "money" },
  firstCost: {
    label: "Cost of a ticket that level 1 resolves on the first contact",
    unit: "money",
    published: "Published for a basic ticket: about 22 USD",
  },
  escalatedCost: {
    label: "Cost of a ticket that is escalated",
    unit: "money",
    published: "Published: over 50 USD",
  },
  hourlyRate: { label: "What an hour of a technician earns", unit: "money/h" },
  availableHours: { label: "Available hours of all technicians a year, less leave and holidays", unit: "count" },
  loggedHours: { label: "Hours logged by all technicians a year", unit: "count" },
  mrr: { label: "Monthly recurring revenue", unit: "money/month" },
  revenue: { label: "Revenue a year", unit: "money/year" },
  users: { label: "Users looked after", unit: "count" },
  slaCredit: {
    label: "Credit for a missed SLA, as a share of the client's monthly fee",
    unit: "fraction",
    published: "Published: 5 to 25 % of the monthly fee",
    low: 0.05,
  },
  newClients: { label: "New clients a year", unit: "count" },
  downtimeCost: {
    label: "Cost of an hour of downtime",
    unit: "money/h",
    published: "Published for a small business: 8,000 to 25,000 USD",
  },
} as const satisfies Record<string, Declared>;

export type AssumptionKey = keyof typeof assumptions;

/** A multiplier of a gap: a number, an assumption, or one assumption less another. */
export type Factor = number | AssumptionKey | { readonly of: AssumptionKey; readonly less: AssumptionKey };

/** What one unit of a KPI's gap is worth a year: the product of its factors. */
export interface ValueAtStakeRule {
  readonly factors: readonly Factor[];
  /** The arithmetic in words. */
  readonly words: string;
}

/** The assumptions that a rule needs, each once, in the order of their numbers. */
export function needsOf({ factors }: ValueAtStakeRule): readonly AssumptionKey[] {
  const keys = factors.flatMap((factor) =>
    typeof factor === "number" ? [] : typeof factor === "string" ? [factor] : [factor.of, factor.less],
  );
  return (Object.keys(assumptions) as AssumptionKey[]).filter((key) => keys.includes(key));
}
