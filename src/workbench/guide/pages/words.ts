import type { KpiPart, CombinationPart } from "../../../catalogue/combination";
import { quantities } from "../../../catalogue/quantity";
import { pageFile } from "../../../functions/pages/address";
import { html, type Html } from "../../../functions/pages/html";
import { kpiById, type KpiId } from "../../../kpis/ids";
import { labelOf } from "../../../scanner/result/naming";
import { recordKinds, roles, type RecordKind, type Role } from "../../../scanner/vocabulary/roles";

const kindWords: Readonly<Record<RecordKind, string>> = {
  tickets: "Tickets",
  calls: "Calls",
  surveys: "Survey answers",
  time: "Time entries",
  subscriptions: "Agreements",
  invoices: "Invoices",
};

/** What a kind of list is called: "Time entries". */
export function listName(kind: RecordKind): string {
  return kindWords[kind];
}

/** All kinds of lists: "tickets, calls, ..." */
export const listNames = recordKinds.map((kind) => kindWords[kind].toLowerCase()).join(", ");

/** "Opened + Resolved" */
export function columnNames(from: readonly Role[]): string {
  return from.map((role) => roles[role].label).join(" + ");
}

/** A KPI as a link to its page. */
export function kpiLink(id: KpiId): Html {
  const kpi = kpiById(id);
  return html`<a href="${pageFile(kpi)}">${kpi.name}</a>`;
}

/** How it is counted, where there is more than one way: "Mean". */
export function variantName(id: KpiId, variant: string): string {
  const kpi = kpiById(id);
  return kpi.variants.length > 1 ? labelOf(kpi, variant) : "";
}

/** What a KPI follows from, in words. */
export function partName(part: CombinationPart): string {
  if ("quantity" in part) return quantities[part.quantity].name;
  if ("length" in part) return `${part.length} of the period`;
  return kpiName(part);
}

function kpiName({ kpi }: KpiPart): string {
  const { name } = kpiById(kpi as KpiId);
  return /^[A-Z][a-z]/.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
}
