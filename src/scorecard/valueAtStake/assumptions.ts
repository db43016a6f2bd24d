import type { Unit } from "../../catalogue/types";

/** A number of the user's own business that a gap is multiplied by. */
interface Declared {
  readonly label: string;
  readonly unit: Unit;
  /** What is published about it, for orientation; never calculated with. */
  readonly published?: string;
}

/** Everything that a gap can be priced with. What the workbook does not tell, the user types: nothing is made up. */
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
  newClients: { label: "New clients a year", unit: "count" },
  downtimeCost: {
    label: "Cost of an hour of downtime",
    unit: "money/h",
    published: "Published for a small business: 8,000 to 25,000 USD",
  },
} as const satisfies Record<string, Declared>;

export type AssumptionKey = keyof typeof assumptions;

/** The key of an assumption's line: what the user typed comes back to it after a refresh. */
export function lineKey(key: AssumptionKey): string {
  return `ASSUMPTION/${key}`;
}

/** A multiplier of a gap: a number, an assumption, or one assumption less another. */
export type Factor = number | AssumptionKey | { readonly of: AssumptionKey; readonly less: AssumptionKey };

export interface WorthRule {
  readonly factors: readonly Factor[];
  /** The arithmetic in words. */
  readonly words: string;
}

/** Hours in a year of 365.25 days. */
const hoursPerYear = 8766;

/** What one unit of a KPI's gap is worth per year. A KPI without a rule has no arithmetic that the definitions support. */
export const worthRules: Readonly<Record<string, WorthRule>> = {
  FCR: {
    factors: [12, "ticketsPerMonth", { of: "escalatedCost", less: "firstCost" }],
    words: "12 x tickets a month x gap x (cost of an escalated ticket - cost of a first-contact ticket)",
  },
  REOPENRATE: {
    factors: [12, "ticketsPerMonth", "costPerTicket"],
    words: "12 x tickets a month x gap x full cost of a ticket",
  },
  COSTPERTICKET: { factors: [12, "ticketsPerMonth"], words: "12 x tickets a month x gap" },
  UTILIZATION: {
    factors: ["availableHours", "hourlyRate"],
    words: "Available hours a year x gap x what an hour earns",
  },
  BILLABLE: { factors: ["loggedHours", "hourlyRate"], words: "Hours logged a year x gap x what an hour earns" },
  EFFECTIVERATE: { factors: ["loggedHours"], words: "Hours logged a year x gap" },
  NETMRRCHURN: {
    factors: [12, "mrr"],
    words: "12 x monthly recurring revenue x gap: each month's loss counts for one month only, so it is a minimum",
  },
  RETENTION: { factors: [12, "mrr"], words: "12 x monthly recurring revenue x gap, for clients of average size" },
  GROSSMARGIN: { factors: ["revenue"], words: "Revenue a year x gap" },
  NETMARGIN: { factors: ["revenue"], words: "Revenue a year x gap" },
  LABORSHARE: { factors: ["revenue"], words: "Revenue a year x gap" },
  CAC: { factors: ["newClients"], words: "New clients a year x gap" },
  UPTIME: {
    factors: [hoursPerYear, "downtimeCost"],
    words: "8,766 hours a year x gap x cost of an hour of downtime",
  },
};

/** The assumptions that a rule needs, each once, in the order of their numbers. */
export function needsOf({ factors }: WorthRule): readonly AssumptionKey[] {
  const keys = factors.flatMap((factor) =>
    typeof factor === "number" ? [] : typeof factor === "string" ? [factor] : [factor.of, factor.less],
  );
  return (Object.keys(assumptions) as AssumptionKey[]).filter((key) => keys.includes(key));
}
