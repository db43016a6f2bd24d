import type { RecordKind } from "../vocabulary/roles";
import { calls } from "./calls/calls";
import { effectiveRate } from "./time/effectiveRate";
import { withoutCancelled } from "./tickets/cancelled";
import { firstContact } from "./tickets/firstContact";
import { firstResponse } from "./tickets/firstResponse";
import type { Measure } from "./shared/measurement";
import { invoices } from "./invoices/invoices";
import { promoters } from "./surveys/promoters";
import { ofPromoterQuestion, ofSatisfactionQuestion } from "./surveys/questions";
import { satisfaction } from "./surveys/satisfaction";
import { sla } from "./tickets/sla";
import { billableShare } from "./time/billable";
import { subscriptions } from "./subscriptions/subscriptions";
import { utilization } from "./time/utilization";
import { ticketCost } from "./tickets/ticketCost";
import { backlog } from "./tickets/backlog";
import { reopenRate } from "./tickets/reopenRate";
import { ticketRatio } from "./tickets/ticketRatio";
import { ticketsPer } from "./tickets/ticketsPer";
import { ticketTimes } from "./tickets/ticketTimes";

/** What is measured on each kind of table. A new family of KPIs is one file and one line here. */
export const measures: Readonly<Record<RecordKind, readonly Measure[]>> = {
  tickets: [
    withoutCancelled(firstContact),
    withoutCancelled(ticketTimes),
    firstResponse,
    withoutCancelled(sla),
    ticketCost,
    satisfaction,
    backlog,
    withoutCancelled(reopenRate),
    ticketRatio,
    ticketsPer,
  ],
  calls: [calls, satisfaction],
  surveys: [ofSatisfactionQuestion(satisfaction), ofPromoterQuestion(promoters)],
  invoices: [invoices],
  time: [billableShare, utilization, effectiveRate],
  subscriptions: [subscriptions, promoters],
};
