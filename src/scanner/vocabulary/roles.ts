import type { RegionKind } from "../result/finding";

/** What a column must hold to play a role. */
export type RoleType = "category" | "time" | "duration" | "number" | "flag" | "state" | "rating" | "score";

export type RecordKind = Exclude<RegionKind, "kpi-table" | "profit">;

interface RoleSpec<T extends RoleType> {
  /** The kinds of table that have such a column. */
  readonly kinds: readonly RecordKind[];
  readonly type: T;
  /** What finding it says for the table's kind. */
  readonly weight: number;
  /** For people: "Opened". */
  readonly label: string;
}

function role<T extends RoleType>(kinds: string, type: T, weight: number, label: string): RoleSpec<T> {
  return { kinds: kinds.split(" ") as RecordKind[], type, weight, label };
}

/** Every role that a column can play, by kind of table. */
export const roles = {
  ticketId: role("tickets surveys", "category", 1, "Ticket"),
  subject: role("tickets", "category", 0.5, "Subject"),
  status: role("tickets", "category", 0.5, "Status"),
  priority: role("tickets", "category", 0.5, "Priority"),
  ticketClient: role("tickets calls surveys", "category", 0.25, "Client"),
  technician: role("tickets calls surveys", "category", 0.25, "Technician"),
  category: role("tickets", "category", 0, "Technology"),
  openedAt: role("tickets", "time", 1, "Opened"),
  respondedAt: role("tickets", "time", 1, "First response"),
  resolvedAt: role("tickets", "time", 1, "Resolved"),
  closedAt: role("tickets", "time", 0.5, "Closed"),
  updatedAt: role("tickets invoices subscriptions time", "time", 0.25, "Updated"),
  recordId: role("subscriptions time surveys invoices", "category", 0, "Record"),
  responseDueAt: role("tickets", "time", 0.5, "First response due"),
  resolutionDueAt: role("tickets", "time", 0.5, "Resolution due"),
  responseTarget: role("tickets", "duration", 0.25, "Time allowed to first response"),
  resolutionTarget: role("tickets", "duration", 0.25, "Time allowed to resolution"),
  responseDuration: role("tickets", "duration", 1, "Time to first response"),
  resolutionDuration: role("tickets", "duration", 1, "Time to resolution"),
  responseBusiness: role("tickets", "duration", 0.5, "Time to first response, business hours"),
  resolutionBusiness: role("tickets", "duration", 0.5, "Time to resolution, business hours"),
  waiting: role("tickets", "duration", 0, "Waiting, off the clock"),
  responseRemaining: role("tickets", "duration", 1, "Time left to first response"),
  resolutionRemaining: role("tickets", "duration", 1, "Time left to resolution"),
  slaMet: role("tickets", "flag", 1, "SLA met"),
  responseMet: role("tickets", "flag", 1, "First response SLA"),
  resolutionMet: role("tickets", "flag", 1, "Resolution SLA"),
  responseMissed: role("tickets", "flag", 1, "First response SLA missed"),
  resolutionMissed: role("tickets", "flag", 1, "Resolution SLA missed"),
  firstContact: role("tickets", "flag", 1, "Resolved on first contact"),
  reassignments: role("tickets", "number", 0.5, "Reassignments"),
  reopens: role("tickets", "number", 0.5, "Reopens"),
  reopened: role("tickets", "flag", 0.5, "Reopened"),
  touches: role("tickets", "number", 0.5, "Agent interactions"),
  replies: role("tickets", "number", 0.5, "Replies"),
  modCount: role("tickets", "number", 0.25, "Changes"),
  active: role("tickets", "flag", 0.25, "Active"),
  finished: role("tickets", "flag", 0.25, "Done"),
  rating: role("tickets calls surveys", "rating", 0.5, "Satisfaction"),
  points: role("tickets surveys", "number", 0.5, "Points"),
  possiblePoints: role("tickets surveys", "number", 0.5, "Possible points"),
  ticketCost: role("tickets", "number", 0.25, "Cost"),
  ticketType: role("tickets", "category", 0, "Type"),
  deleted: role("tickets", "flag", 0, "Deleted"),
  resolutionCode: role("tickets", "category", 0, "How it ended"),
  mergedInto: role("tickets", "category", 0, "Merged into"),
  slaExempt: role("tickets", "flag", 0, "Exempt from the SLA"),

  callId: role("calls", "category", 0.5, "Call"),
  calledAt: role("calls", "time", 0.5, "Date"),
  answered: role("calls", "flag", 1, "Answered"),
  abandoned: role("calls", "flag", 1, "Abandoned"),
  callResolved: role("calls", "flag", 0.75, "Resolved"),
  answerSpeed: role("calls", "duration", 1, "Speed of answer"),
  talkTime: role("calls", "duration", 0.5, "Talk time"),
  direction: role("calls", "category", 0, "Direction"),

  surveyedAt: role("surveys", "time", 0.5, "Answered"),
  sentAt: role("surveys", "time", 0.25, "Sent"),
  comment: role("surveys", "category", 0.25, "Comment"),
  question: role("surveys", "category", 0.25, "Question"),

  member: role("time", "category", 0.75, "Technician"),
  workedOn: role("time", "time", 0.75, "Date"),
  hours: role("time", "duration", 1.25, "Hours"),
  billable: role("time", "flag", 1, "Billable"),
  nonBillable: role("time", "flag", 1, "Non-billable"),
  billableHours: role("time", "duration", 1, "Billable hours"),
  nonBillableHours: role("time", "duration", 0.75, "Non-billable hours"),
  availableHours: role("time", "duration", 1, "Available hours"),
  timeClient: role("time", "category", 0.5, "Client"),
  timeAgreement: role("time", "category", 0.25, "Agreement"),
  workType: role("time", "category", 0.25, "Work type"),
  timeTicket: role("time", "category", 0.25, "Ticket"),
  hourlyRate: role("time", "number", 0.25, "Hourly rate"),
  hourlyCost: role("time", "number", 0.25, "Hourly cost"),
  billedAmount: role("time", "number", 0.25, "Amount billed"),

  client: role("subscriptions invoices", "category", 0.75, "Client"),
  plan: role("subscriptions", "category", 0.5, "Agreement"),
  fee: role("subscriptions", "number", 1.25, "Monthly fee"),
  yearlyFee: role("subscriptions", "number", 1.25, "Yearly fee"),
  cycleFee: role("subscriptions", "number", 0.75, "Fee per billing cycle"),
  unitPrice: role("subscriptions", "number", 0.5, "Unit price"),
  quantity: role("subscriptions", "number", 0.25, "Quantity"),
  users: role("subscriptions", "number", 0, "Users"),
  agreementCost: role("subscriptions invoices", "number", 0.25, "Cost"),
  listedFor: role("subscriptions", "category", 0, "Month"),
  cycle: role("subscriptions", "category", 0.75, "Billing cycle"),
  startsOn: role("subscriptions", "time", 0.5, "Start"),
  endsOn: role("subscriptions", "time", 0.5, "End"),
  lost: role("subscriptions", "state", 1, "Lost"),
  promoterScore: role("subscriptions surveys", "score", 1, "Net promoter answer"),
  current: role("subscriptions", "state", 0.75, "Active"),
  trial: role("subscriptions", "flag", 0, "Trial"),

  invoiceId: role("invoices", "category", 1, "Invoice"),
  invoicedOn: role("invoices", "time", 0.75, "Invoice date"),
  invoiceAmount: role("invoices", "number", 1, "Amount"),
  revenueType: role("invoices", "category", 0.25, "Revenue type"),
  offering: role("invoices", "category", 0, "Offering"),
  paidOn: role("invoices", "time", 0.25, "Paid"),
  invoiceDueOn: role("invoices", "time", 0.25, "Payment due"),
  invoiceState: role("invoices", "category", 0.25, "Invoice status"),
  currency: role("subscriptions invoices", "category", 0, "Currency"),
  documentKind: role("invoices", "category", 0, "Kind of document"),
} as const satisfies Record<string, RoleSpec<RoleType>>;

export type Role = keyof typeof roles;

export const recordKinds: readonly RecordKind[] = ["tickets", "calls", "surveys", "time", "subscriptions", "invoices"];

/** True when tables of a kind have such a column. */
export function belongsTo(name: Role, kind: RecordKind): boolean {
  const { kinds }: RoleSpec<RoleType> = roles[name];
  return kinds.includes(kind);
}

/** True for the name of a role, as answers carry it. */
export function isRole(name: string | undefined): name is Role {
  return name !== undefined && Object.hasOwn(roles, name);
}

/** What the columns of a kind of table can be taken for, for people to choose from. */
export function rolesOfKind(kind: RecordKind): { readonly role: Role; readonly label: string }[] {
  return (Object.keys(roles) as Role[])
    .filter((name) => belongsTo(name, kind))
    .map((name) => ({ role: name, label: roles[name].label }));
}
