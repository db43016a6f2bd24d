// Generated from order.ts by npm run generate.
import { mrr } from "./revenue/mrr";
import { arr } from "./revenue/arr";
import { mrrgrowth } from "./revenue/mrrgrowth";
import { netmrrchurn } from "./revenue/netmrrchurn";
import { grr } from "./revenue/grr";
import { nrr } from "./revenue/nrr";
import { arpu } from "./revenue/arpu";
import { recurringshare } from "./revenue/recurringshare";
import { revenuemix } from "./revenue/revenuemix";
import { arrperemployee } from "./revenue/arrperemployee";
import { contractsize } from "./revenue/contractsize";
import { customershare } from "./revenue/customershare";
import { concentration } from "./revenue/concentration";
import { cogs } from "./profitability/cogs";
import { grossmargin } from "./profitability/grossmargin";
import { offeringmargin } from "./profitability/offeringmargin";
import { netmargin } from "./profitability/netmargin";
import { ebitda } from "./profitability/ebitda";
import { ebitdamargin } from "./profitability/ebitdamargin";
import { laborshare } from "./profitability/laborshare";
import { laborcogsshare } from "./profitability/laborcogsshare";
import { primecost } from "./profitability/primecost";
import { breakeven } from "./profitability/breakeven";
import { cashflow } from "./profitability/cashflow";
import { effectiverate } from "./profitability/effectiverate";
import { effectiverateby } from "./profitability/effectiverateby";
import { agreementmargin } from "./profitability/agreementmargin";
import { clv } from "./clients/clv";
import { lifetime } from "./clients/lifetime";
import { cac } from "./clients/cac";
import { clvcac } from "./clients/clvcac";
import { cacpayback } from "./clients/cacpayback";
import { clvneeded } from "./clients/clvneeded";
import { clvuplift } from "./clients/clvuplift";
import { churn } from "./clients/churn";
import { retention } from "./clients/retention";
import { nps } from "./clients/nps";
import { csat } from "./clients/csat";
import { csattop } from "./clients/csattop";
import { reviewrating } from "./clients/reviewrating";
import { fcr } from "./service-desk/fcr";
import { fcrtouches } from "./service-desk/fcrtouches";
import { art } from "./service-desk/art";
import { mttr } from "./service-desk/mttr";
import { mttrmedian } from "./service-desk/mttrmedian";
import { mttrbusiness } from "./service-desk/mttrbusiness";
import { firstresponse } from "./service-desk/firstresponse";
import { sla } from "./service-desk/sla";
import { slabydue } from "./service-desk/slabydue";
import { costperticket } from "./service-desk/costperticket";
import { ticketratio } from "./service-desk/ticketratio";
import { reopenrate } from "./service-desk/reopenrate";
import { backlog } from "./service-desk/backlog";
import { backlogage } from "./service-desk/backlogage";
import { ticketsper } from "./service-desk/ticketsper";
import { ticketspertech } from "./service-desk/ticketspertech";
import { ticketsperendpoint } from "./service-desk/ticketsperendpoint";
import { rhem } from "./service-desk/rhem";
import { utilization } from "./service-desk/utilization";
import { billable } from "./service-desk/billable";
import { orderaccuracy } from "./service-desk/orderaccuracy";
import { inventoryturnover } from "./service-desk/inventoryturnover";
import { uptime } from "./systems/uptime";
import { downtime } from "./systems/downtime";
import { breachrate } from "./systems/breachrate";
import { fcrsavings } from "./impact/fcrsavings";
import { utilizationvalue } from "./impact/utilizationvalue";
import { slacredit } from "./impact/slacredit";
import { downtimecost } from "./impact/downtimecost";

/** Every KPI that is measured, in the order in which they are shown. */
export const measures = [
  mrr,
  arr,
  mrrgrowth,
  netmrrchurn,
  grr,
  nrr,
  arpu,
  recurringshare,
  revenuemix,
  arrperemployee,
  contractsize,
  customershare,
  concentration,
  cogs,
  grossmargin,
  offeringmargin,
  netmargin,
  ebitda,
  ebitdamargin,
  laborshare,
  laborcogsshare,
  primecost,
  breakeven,
  cashflow,
  effectiverate,
  effectiverateby,
  agreementmargin,
  clv,
  lifetime,
  cac,
  clvcac,
  cacpayback,
  clvneeded,
  clvuplift,
  churn,
  retention,
  nps,
  csat,
  csattop,
  reviewrating,
  fcr,
  fcrtouches,
  art,
  mttr,
  mttrmedian,
  mttrbusiness,
  firstresponse,
  sla,
  slabydue,
  costperticket,
  ticketratio,
  reopenrate,
  backlog,
  backlogage,
  ticketsper,
  ticketspertech,
  ticketsperendpoint,
  rhem,
  utilization,
  billable,
  orderaccuracy,
  inventoryturnover,
  uptime,
  downtime,
  breachrate,
  fcrsavings,
  utilizationvalue,
  slacredit,
  downtimecost,
] as const;
