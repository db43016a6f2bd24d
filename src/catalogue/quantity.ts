import type { Unit } from "./unit";

interface Quantity {
  /** Within a sentence. */
  readonly name: string;
  readonly unit: Extract<Unit, "count" | "money" | "h">;
}

/** Plain numbers of a business that are no KPIs, but that KPIs follow from. */
export const quantities = {
  clients: { name: "active clients", unit: "count" },
  users: { name: "users looked after", unit: "count" },
  clientsAtStart: { name: "clients at the start of the period", unit: "count" },
  newClients: { name: "clients won", unit: "count" },
  lostClients: { name: "clients lost", unit: "count" },
  salesCost: { name: "sales and marketing cost", unit: "money" },
  employees: { name: "employees", unit: "count" },
  technicians: { name: "technicians", unit: "count" },
  endpoints: { name: "endpoints", unit: "count" },
  ticketsOpened: { name: "tickets opened", unit: "count" },
  ticketsClosed: { name: "tickets closed", unit: "count" },
  deskCost: { name: "cost of the service desk", unit: "money" },
  billableHours: { name: "billable hours", unit: "h" },
  availableHours: { name: "available hours", unit: "h" },
  loggedHours: { name: "hours logged", unit: "h" },
} as const satisfies Record<string, Quantity>;

export type QuantityKey = keyof typeof quantities;
