import { plural } from "../../../cells/plural";
import { rowReason, has, is, type About, type OnColumn } from "./rowReason";

const row: About = { noun: "row" };
const unusableRow = { noun: "row", unusable: true } as const;
const ticket: About = { noun: "ticket" };
const unusableTicket = { noun: "ticket", unusable: true } as const;

/** What records are called of which several versions may be listed. */
const recordWords = {
  invoices: { one: "an invoice", name: "invoice", names: "invoices" },
  subscriptions: { one: "an agreement", name: "agreement", names: "agreements" },
  time: { one: "a time entry", name: "time entry", names: "time entries" },
} as const;

/** Tickets and calls that don't count, and why. */
export const ticketRows = {
  open: rowReason("open", ticket, (who, one) => `${who} ${is(one)} not resolved or closed`, {}),
  deleted: rowReason(
    "deleted",
    ticket,
    (who, one) => `${who} ${one ? "was deleted, spam or a duplicate" : "were deleted, spam or duplicates"}`,
    {},
  ),
  cancelled: rowReason("cancelled", ticket, (who, one) => `${who} ${one ? "was" : "were"} cancelled, not resolved`, {}),
  merged: rowReason(
    "merged",
    ticket,
    (who, one) => `${who} ${one ? "was merged into another" : "were merged into others"}`,
    {},
  ),
  folded: rowReason(
    "folded",
    row,
    (who, one, { tickets }: { tickets: number }) =>
      one
        ? `${who} is an earlier state of a ticket that stands on another row`
        : `${who} are earlier states of ${plural(tickets, "ticket")}, of which only the last state counts`,
    { tickets: 1315 },
  ),
  earlierVersions: rowReason(
    "folded",
    row,
    (who, one, { records, kind }: { records: number; kind: keyof typeof recordWords }) =>
      one
        ? `${who} is an earlier version of ${recordWords[kind].one} that stands on another row`
        : `${who} are earlier versions of ${plural(records, recordWords[kind].name, recordWords[kind].names)}, of which only the last counts`,
    { records: 40, kind: "invoices" },
  ),
  requests: rowReason(
    "requests",
    ticket,
    (who, one) => `${who} ${is(one)} ${one ? "a request" : "requests"}, not ${one ? "an incident" : "incidents"}`,
    {},
  ),
  exempt: rowReason("exempt", ticket, (who, one) => `${who} ${is(one)} exempt from the SLA`, {}),
  unresolved: rowReason("unresolved", ticket, (who, one) => `${who} ${has(one)} no resolution yet`, {}),
  unanswered: rowReason("unanswered", ticket, (who, one) => `${who} ${has(one)} no first response yet`, {}),
  resolvedBeforeOpened: rowReason(
    "negative",
    unusableTicket,
    (who, one) => `${who} ${one ? "was" : "were"} resolved before being opened`,
    {},
  ),
  respondedBeforeOpened: rowReason(
    "negative",
    unusableTicket,
    (who, one) => `${who} ${one ? "was" : "were"} answered before being opened`,
    {},
  ),
  waitedLonger: rowReason(
    "waited-longer",
    unusableTicket,
    (who, one, { column }: OnColumn) => `${who} ${has(one)} more in "${column}" than passed until the resolution`,
    { column: "Minutes waiting" },
  ),
  notOpened: rowReason("not-opened", ticket, (who, one) => `${who} ${has(one)} no opening date`, {}),
  placeholder: rowReason(
    "placeholder",
    unusableTicket,
    (who, one) => `${who} ${one ? "carries" : "carry"} a placeholder date (1900, 1970, 2099 or later)`,
    {},
  ),
  timeMissing: rowReason(
    "no-time",
    unusableTicket,
    (who, one) => `${who} ${has(one)} no time of day for both dates`,
    {},
  ),
  notDone: rowReason("not-done", row, (who, one, { column }: OnColumn) => `${who} ${has(one)} no "${column}"`, {
    column: "Resolved",
  }),
  noDueDate: rowReason("no-due", row, (who, one, { column }: OnColumn) => `${who} ${has(one)} no "${column}"`, {
    column: "Due",
  }),
  neverDue: rowReason(
    "no-due",
    ticket,
    (who, one, { column }: OnColumn) => `${who} ${has(one)} no "${column}", so nothing could be late`,
    { column: "Due" },
  ),
  zeroNotYet: rowReason(
    "zero",
    row,
    (who, one, { column }: OnColumn) => `${who} ${has(one)} 0 in "${column}", which stands for not yet`,
    { column: "Hours to resolve" },
  ),
  negativeDuration: rowReason(
    "negative",
    unusableRow,
    (who, one, { column }: OnColumn) => `${who} ${has(one)} a negative "${column}"`,
    { column: "Hours to resolve" },
  ),
  otherPeriod: rowReason(
    "other-period",
    ticket,
    (who, one) => `${who} ${one ? "was" : "were"} neither opened nor closed in the period`,
    {},
  ),
  callUnanswered: rowReason(
    "unanswered",
    { noun: "call" },
    (who, one) => `${who} ${one ? "was" : "were"} not answered`,
    {},
  ),
} as const;
