import { kpiById, type KpiId } from "../../kpis/ids";

/** What stands on one line beside a bar, for KPIs whose names would take two. */
const short: Partial<Readonly<Record<KpiId, string>>> = {
  MRR: "MRR",
  ARPU: "ARPU",
  GRR: "GRR",
  NRR: "NRR",
  RECURRINGSHARE: "Recurring share",
  CONCENTRATION: "Concentration",
  LABORSHARE: "Labour share",
  LABORCOGSSHARE: "Labour of cost",
  EFFECTIVERATE: "Effective rate",
  CLV: "CLV",
  CLVCAC: "CLV to CAC",
  CAC: "CAC",
  NPS: "NPS",
  CSAT: "Satisfaction",
  FCR: "First contact",
  ART: "Time per ticket",
  MTTR: "Resolution",
  MTTRBUSINESS: "Resolution",
  FIRSTRESPONSE: "First response",
  TICKETRATIO: "Closed to opened",
  TICKETSPERTECH: "Tickets per tech",
  TICKETSPERENDPOINT: "Per endpoint",
  UTILIZATION: "Utilization",
  BILLABLE: "Billable share",
};

/** A KPI's name in at most some 18 letters. */
export function chartName(kpi: KpiId): string {
  return short[kpi] ?? kpiById(kpi).name;
}
