import { mrr } from "./revenue/mrr";
import { arr } from "./revenue/arr";
import { mrrGrowth } from "./revenue/mrrGrowth";
import { netMrrChurn } from "./revenue/netMrrChurn";
import { grr } from "./revenue/grr";
import { nrr } from "./revenue/nrr";
import { arpu } from "./revenue/arpu";
import { pricePerUser } from "./revenue/pricePerUser";
import { recurringShare } from "./revenue/recurringShare";
import { revenueMix } from "./revenue/revenueMix";
import { arrPerEmployee } from "./revenue/arrPerEmployee";
import { contractSize } from "./revenue/contractSize";
import { customerShare } from "./revenue/customerShare";
import { concentration } from "./revenue/concentration";
import { cogs } from "./profitability/cogs";
import { grossMargin } from "./profitability/grossMargin";
import { offeringMargin } from "./profitability/offeringMargin";
import { netMargin } from "./profitability/netMargin";
import { ebitda } from "./profitability/ebitda";
import { ebitdaMargin } from "./profitability/ebitdaMargin";
import { laborShare } from "./profitability/laborShare";
import { laborCogsShare } from "./profitability/laborCogsShare";
import { primeCost } from "./profitability/primeCost";
import { breakEven } from "./profitability/breakEven";
import { cashFlow } from "./profitability/cashFlow";
import { effectiveRate } from "./profitability/effectiveRate";
import { effectiveRateBy } from "./profitability/effectiveRateBy";
import { agreementMargin } from "./profitability/agreementMargin";
import { clv } from "./clients/clv";
import { lifetime } from "./clients/lifetime";
import { cac } from "./clients/cac";
import { clvCac } from "./clients/clvCac";
import { cacPayback } from "./clients/cacPayback";
import { clvNeeded } from "./clients/clvNeeded";
import { clvUplift } from "./clients/clvUplift";
import { churn } from "./clients/churn";
import { retention } from "./clients/retention";
import { nps } from "./clients/nps";
import { csat } from "./clients/csat";
import { csatTop } from "./clients/csatTop";
import { reviewRating } from "./clients/reviewRating";
import { fcr } from "./service-desk/fcr";
import { fcrTouches } from "./service-desk/fcrTouches";
import { art } from "./service-desk/art";
import { mttr } from "./service-desk/mttr";
import { mttrMedian } from "./service-desk/mttrMedian";
import { mttrBusiness } from "./service-desk/mttrBusiness";
import { firstResponse } from "./service-desk/firstResponse";
import { sla } from "./service-desk/sla";
import { slaByDue } from "./service-desk/slaByDue";
import { costPerTicket } from "./service-desk/costPerTicket";
import { ticketRatio } from "./service-desk/ticketRatio";
import { reopenRate } from "./service-desk/reopenRate";
import { backlog } from "./service-desk/backlog";
import { backlogAge } from "./service-desk/backlogAge";
import { ticketsPer } from "./service-desk/ticketsPer";
import { ticketsPerTech } from "./service-desk/ticketsPerTech";
import { ticketsPerEndpoint } from "./service-desk/ticketsPerEndpoint";
import { rhem } from "./service-desk/rhem";
import { utilization } from "./service-desk/utilization";
import { billable } from "./service-desk/billable";
import { orderAccuracy } from "./service-desk/orderAccuracy";
import { inventoryTurnover } from "./service-desk/inventoryTurnover";
import { uptime } from "./systems/uptime";
import { downtime } from "./systems/downtime";
import { breachRate } from "./systems/breachRate";
import { fcrSavings } from "./impact/fcrSavings";
import { utilizationValue } from "./impact/utilizationValue";
import { slaCredit } from "./impact/slaCredit";
import { downtimeCost } from "./impact/downtimeCost";

/**
 * Every KPI that is measured, in the order in which they are shown. A new one takes its file, and its name here; then
 * `npm run generate` tells Excel about it.
 */
export const measuredKpis = [
  mrr,
  arr,
  mrrGrowth,
  netMrrChurn,
  grr,
  nrr,
  arpu,
  pricePerUser,
  recurringShare,
  revenueMix,
  arrPerEmployee,
  contractSize,
  customerShare,
  concentration,
  cogs,
  grossMargin,
  offeringMargin,
  netMargin,
  ebitda,
  ebitdaMargin,
  laborShare,
  laborCogsShare,
  primeCost,
  breakEven,
  cashFlow,
  effectiveRate,
  effectiveRateBy,
  agreementMargin,
  clv,
  lifetime,
  cac,
  clvCac,
  cacPayback,
  clvNeeded,
  clvUplift,
  churn,
  retention,
  nps,
  csat,
  csatTop,
  reviewRating,
  fcr,
  fcrTouches,
  art,
  mttr,
  mttrMedian,
  mttrBusiness,
  firstResponse,
  sla,
  slaByDue,
  costPerTicket,
  ticketRatio,
  reopenRate,
  backlog,
  backlogAge,
  ticketsPer,
  ticketsPerTech,
  ticketsPerEndpoint,
  rhem,
  utilization,
  billable,
  orderAccuracy,
  inventoryTurnover,
  uptime,
  downtime,
  breachRate,
  fcrSavings,
  utilizationValue,
  slaCredit,
  downtimeCost,
] as const;
