import { kpiById, type KpiId } from "../kpis/ids";
import type { FindingId } from "../scanner/result/findingId";

/** What tells a way of counting from the others where its label has too many words beside the name; empty: the name alone. */
const short: Partial<Readonly<Record<KpiId, Readonly<Record<string, string>>>>> = {
  MRR: { total: "all listed", active: "", retained: "not lost" },
  NETMRRCHURN: { monthly: "a month", annual: "a year" },
  ARPU: { total: "all listed", active: "", retained: "not lost", vcio: "vCIO" },
  OFFERINGMARGIN: { standard: "" },
  CLV: { margin: "", revenue: "revenue only" },
  LIFETIME: { periods: "in periods", years: "" },
  CLVCAC: { margin: "", revenue: "by revenue" },
  CHURN: { period: "in the period", annual: "a year", listed: "of all listed", revenue: "of revenue" },
  RETENTION: { annual: "a year", monthly: "a month" },
  CSAT: { points: "", satisfied: "satisfied", "good-bad": "good or bad", "mean-rating": "mean rating" },
  FCR: {
    flagged: "",
    "one-touch-proxy": "one touch",
    "no-reassignment-proxy": "one technician",
    "answered-calls": "calls",
  },
  ART: { minutes: "routine", all: "all tickets" },
  MTTR: {
    mean: "",
    critical: "priority 1",
    "non-critical": "business hours",
    business: "business hours, all",
    "less-waiting": "less waiting",
    routine: "routine tickets",
    median: "median",
    days: "in days",
    "median-days": "median days",
  },
  FIRSTRESPONSE: { mean: "", "priority-one": "priority 1", median: "median", calls: "calls" },
  SLA: {
    "resolution-label": "resolution",
    "response-label": "first response",
    "resolution-timestamps": "resolution by time",
    "response-timestamps": "response by time",
    "resolution-label-all": "open ones, too",
  },
  COSTPERTICKET: { full: "" },
  UTILIZATION: { available: "", "working-week": "usual week", logged: "of logged hours" },
  BILLABLE: { hours: "", entries: "by entries" },
};

/** A line in few words: the KPI's name, and how it was counted where the name alone may mean another way. */
export function shortName({ kpi, variant }: Pick<FindingId, "kpi" | "variant">): string {
  const { name, variants } = kpiById(kpi);
  const ways = variants.filter(({ key }) => key !== "reported");
  const own = ways.find(({ key }) => key === variant);
  if (!own || ways.length < 2) return name;
  const words = short[kpi]?.[variant] ?? own.label.charAt(0).toLowerCase() + own.label.slice(1);
  return words === "" ? name : `${name}, ${words}`;
}
