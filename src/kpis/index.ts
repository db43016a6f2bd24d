import { defineCatalogue } from "../catalogue/catalogue";
import type { Kpi } from "../catalogue/kpi";
import { mrr } from "./revenue/mrr";
import { netmrrchurn } from "./revenue/netmrrchurn";
import { arpu } from "./revenue/arpu";
import { grossmargin } from "./profitability/grossmargin";
import { clv } from "./clients/clv";
import { cac } from "./clients/cac";
import { clvcac } from "./clients/clvcac";
import { churn } from "./clients/churn";
import { csat } from "./clients/csat";
import { fcr } from "./service-desk/fcr";
import { mttr } from "./service-desk/mttr";
import { firstresponse } from "./service-desk/firstresponse";
import { sla } from "./service-desk/sla";
import { costperticket } from "./service-desk/costperticket";
import { utilization } from "./service-desk/utilization";
import { billable } from "./service-desk/billable";

/** Every KPI, in the order in which they are shown. */
export const kpis: readonly Kpi[] = defineCatalogue([
  mrr,
  netmrrchurn,
  arpu,
  grossmargin,
  clv,
  cac,
  clvcac,
  churn,
  csat,
  fcr,
  mttr,
  firstresponse,
  sla,
  costperticket,
  utilization,
  billable,
]);
