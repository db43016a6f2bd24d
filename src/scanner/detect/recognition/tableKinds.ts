import type { RecordKind, Role } from "../../vocabulary/roles";
import type { NamedKind } from "../../vocabulary/tableWords";

/** One way of meeting a requirement: all that it names has to be there. */
export interface Alternative {
  /** Of each list one role at least needs a column. */
  readonly columns?: readonly (readonly Role[])[];
  /** One of these roles needs a column with exactly its name. */
  readonly exactly?: readonly Role[];
  /** The sheet or a heading says what the table lists. */
  readonly named?: NamedKind;
  /** Most of the headings are those of one tool. */
  readonly fromTool?: true;
}

/** What a table can be besides what its columns say. */
export type Objection =
  | "survey"
  | "course-of-tickets"
  | "software-project"
  | "counts"
  | "account-statement"
  | "purchases"
  | "foreign-subscriptions";

/** What makes a table one of a kind. A new kind, or another way of knowing one, is an entry here. */
export interface TableKind {
  readonly label: string;
  /** The least sum of the weights of its roles. */
  readonly lowestScore: number;
  /** Each has to be met in one of its ways. */
  readonly requires: readonly (readonly Alternative[])[];
  /** What it must not be, unless one of some roles has a column. */
  readonly isNot: readonly { readonly what: Objection; readonly unless?: readonly Role[] }[];
  /** Roles whose columns speak against it. */
  readonly without?: readonly Role[];
}

const oneOf = (...roles: readonly Role[]): Alternative => ({ columns: [roles] });

/** Only service desks keep these. */
const deskRoles: readonly Role[] = [
  ...(["respondedAt", "resolvedAt", "responseDuration", "resolutionDuration", "responseRemaining"] as const),
  ...(["resolutionRemaining", "slaMet", "responseMet", "resolutionMet", "responseMissed", "resolutionMissed"] as const),
  ...(["firstContact", "reassignments", "reopens", "reopened", "touches", "replies"] as const),
];
/** A log that somebody keeps by hand: what was opened and closed, for whom and by which technician. */
const handled: Alternative = { columns: [["openedAt"], ["closedAt"], ["ticketClient"]], exactly: ["technician"] };
const term: readonly Role[] = ["cycle", "startsOn", "endsOn"];

export const tableKinds: Readonly<Record<RecordKind, TableKind>> = {
  tickets: {
    label: "ticket export",
    lowestScore: 2,
    requires: [
      [
        oneOf("ticketId", "subject"),
        { columns: [["openedAt"], ["status", "priority", "resolvedAt", "respondedAt"]] },
        handled,
      ],
      [
        oneOf(...deskRoles),
        handled,
        { columns: [["openedAt", "closedAt", "rating"]], named: "tickets" },
        // A tool's list of open tickets has none of the columns that are filled later on.
        { columns: [["openedAt"], ["status"]], fromTool: true },
      ],
    ],
    isNot: [
      { what: "survey" },
      { what: "counts" },
      // Bugs of a program under version control are nobody's service desk, unless it keeps what desks keep.
      { what: "software-project", unless: ["priority", "ticketClient", "slaMet", "resolutionMet", "respondedAt"] },
    ],
  },
  calls: {
    label: "call log",
    lowestScore: 2,
    requires: [[oneOf("answered", "abandoned", "answerSpeed")], [oneOf("callId", "talkTime"), { named: "calls" }]],
    isNot: [],
  },
  /** Answers of clients without the course of a ticket around them, and something that says who or what they speak of. */
  surveys: {
    label: "survey answers",
    lowestScore: 1,
    requires: [
      [oneOf("rating", "promoterScore"), { columns: [["points"], ["possiblePoints"]] }],
      [
        // Points of possible points beside a ticket's number are given for nothing but the ticket.
        { columns: [["points"], ["possiblePoints"], ["ticketId"]], named: "tickets" },
        // A row for each question that was answered.
        { columns: [["question"], ["ticketClient", "ticketId", "surveyedAt"]] },
        { columns: [["ticketId", "surveyedAt", "comment", "ticketClient", "technician"]], named: "surveys" },
      ],
    ],
    isNot: [{ what: "course-of-tickets" }],
    without: ["status", "resolutionDuration", "reopens", "reopened", "replies"],
  },
  invoices: {
    label: "invoices",
    lowestScore: 2.75,
    requires: [[{ columns: [["invoiceId"], ["invoicedOn"], ["invoiceAmount"]], named: "invoices" }]],
    isNot: [{ what: "account-statement" }, { what: "purchases" }],
  },
  time: {
    label: "time entries",
    lowestScore: 2,
    requires: [
      [oneOf("hours", "billableHours")],
      [oneOf("member", "billable", "nonBillable", "nonBillableHours"), { columns: [["hours"], ["billableHours"]] }],
      // A name with a duration is a runner as well as a technician.
      [
        oneOf(
          ...(["workedOn", "billable", "nonBillable", "billableHours"] as const),
          ...(["availableHours", "timeClient", "timeTicket"] as const),
        ),
      ],
    ],
    isNot: [],
  },
  subscriptions: {
    label: "subscriptions or clients",
    lowestScore: 1.75,
    requires: [
      [oneOf("client", "plan")],
      // Plans and their prices without anybody who took them are a price list.
      [oneOf("client", "startsOn", "endsOn", "lost", "current")],
      [{ exactly: ["client", "plan", "fee", "yearlyFee"] }],
      [
        oneOf("fee", "yearlyFee", "lost"),
        // Without a fee, the start and end of what is called a subscription still tell who left.
        { columns: [["startsOn"], ["endsOn"]], named: "subscriptions" },
        // So does the state of each.
        { columns: [["client"], ["current"]], named: "subscriptions" },
        // A list of clients with the day on which they left: whoever has none stayed.
        { columns: [["endsOn"], ["startsOn", "current"]], exactly: ["client"], named: "departures" },
        // An amount beside a customer is an order until something repeats it or gives it a term.
        { columns: [term, ["cycleFee"]] },
        { columns: [term, ["unitPrice"], ["quantity"]] },
      ],
    ],
    isNot: [{ what: "foreign-subscriptions" }],
  },
};
