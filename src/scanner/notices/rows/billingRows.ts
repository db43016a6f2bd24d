import { rowReason, is, doesNot, type About } from "./rowReason";

const row: About = { noun: "row" };
const unusableRow = { noun: "row", unusable: true } as const;
const agreement: About = { noun: "agreement" };

/** Agreements and invoices that don't count, and why. */
export const billingRows = {
  trial: rowReason("trial", agreement, (who, one) => `${who} ${one ? "is a trial" : "are trials"}`, {}),
  paidOnce: rowReason("paid-once", agreement, (who, one) => `${who} ${one ? "is" : "are"} paid only once`, {}),
  notStarted: rowReason("not-started", agreement, (who, one) => `${who} ${one ? "has" : "have"} not started yet`, {}),
  otherMonths: rowReason(
    "other-months",
    row,
    (who, one, { latest, column }: { latest: string; column: string }) =>
      `${who} ${one ? "belongs" : "belong"} to months before ${latest}, the latest in "${column}"`,
    { latest: "June 2026", column: "Month" },
  ),
  nothingPaid: rowReason(
    "nothing-paid",
    row,
    (who, one, { month }: { month: string }) => `${who} ${one ? "pays" : "pay"} nothing in ${month}`,
    { month: "June 2026" },
  ),
  ended: rowReason("ended", row, (who, one) => `${who} ${is(one)} no longer active`, {}),
  neitherActiveNorEnded: rowReason(
    "unknown",
    unusableRow,
    (who, one) => `${who} ${is(one)} marked as neither active nor ended`,
    {},
  ),
  leavingUnknown: rowReason(
    "unknown",
    unusableRow,
    (who, one) => `${who} ${doesNot(one)} say whether the client has left`,
    {},
  ),
  endedBefore: rowReason("ended-before", row, (who, _one, { day }: { day: string }) => `${who} had ended by ${day}`, {
    day: "2025-12-31",
  }),
  startedLater: rowReason(
    "started-later",
    row,
    (who, one, { day }: { day: string }) => `${who} ${one ? "starts" : "start"} after ${day}`,
    { day: "2026-12-31" },
  ),
  undated: rowReason(
    "undated",
    unusableRow,
    (who, one) => `${who} ${doesNot(one)} say from when to when the fee was paid`,
    {},
  ),
  voidInvoice: rowReason("void", { noun: "invoice" }, (who, one) => `${who} ${is(one)} a draft or cancelled`, {}),
  noInvoice: rowReason("no-invoice", row, (who, one) => `${who} ${is(one)} no invoice of ours`, {}),
  noOfferingCost: rowReason(
    "no-cost",
    unusableRow,
    (who, one, { column }: { column: string }) =>
      `${who} ${one ? "has" : "have"} no "${column}", which would make a margin of 100 %`,
    { column: "Cost" },
  ),
  revenueKindUnknown: rowReason(
    "unfit",
    unusableRow,
    (who, one) => `${who} ${doesNot(one)} say what kind of revenue it is`,
    {},
  ),
} as const;
