import type { RecordKind } from "../dictionary/roles";
import { calls } from "./calls";
import { effectiveRate } from "./effectiveRate";
import { firstContact } from "./firstContact";
import { firstResponse } from "./firstResponse";
import type { Measure } from "./measured";
import { invoices } from "./invoices";
import { promoters } from "./promoters";
import { satisfaction } from "./satisfaction";
import { sla } from "./sla";
import { billableShare } from "./billable";
import { subscriptions } from "./subscriptions";
import { utilization } from "./utilization";
import { ticketCost } from "./ticketCost";
import { backlog } from "./backlog";
import { reopenRate } from "./reopenRate";
import { ticketRatio } from "./ticketRatio";
import { ticketsPer } from "./ticketsPer";
import { ticketTimes } from "./ticketTimes";

/** What is measured on each kind of table. A new family of KPIs is one file and one line here. */
export const measures: Readonly<Record<RecordKind, readonly Measure[]>> = {
  tickets: [
    firstContact,
    ticketTimes,
    firstResponse,
    sla,
    ticketCost,
    satisfaction,
    backlog,
    reopenRate,
    ticketRatio,
    ticketsPer,
  ],
  calls: [calls, satisfaction],
  surveys: [satisfaction, promoters],
  invoices: [invoices],
  time: [billableShare, utilization, effectiveRate],
  subscriptions: [subscriptions, promoters],
};
