import type { Cell } from "../../../cells/cell";
import { roles, type Role, type RoleType } from "../../../scanner/vocabulary/roles";

/** A Monday morning in the past. */
const firstDay = 46027;
const hour = 1 / 24;
const done = (row: number): boolean => row % 10 !== 0;
const from =
  (...cells: readonly Cell[]) =>
  (row: number): Cell =>
    cells[row % cells.length] ?? "";
const opened = (row: number): number => firstDay + row * 2 + 9 * hour;
const clients = from("Harbour Dental", "Northfield Legal", "Mill Bakery", "Quay Hotel");
const people = from("Alex", "Robin", "Sam");
const numbers = (prefix: string) => (row: number) => `${prefix}-${1000 + row}`;

/** What a cell of each role holds where its type does not say enough. */
const byRole: Partial<Record<Role, (row: number) => Cell>> = {
  ticketId: numbers("T"),
  subject: from("Printer offline", "No mail", "VPN slow", "New laptop", "Password"),
  status: (row) => (done(row) ? "Closed" : "Open"),
  priority: from("High", "Medium", "Low", "Critical"),
  ticketClient: clients,
  technician: people,
  category: from("Network", "Mail", "Hardware"),
  openedAt: opened,
  respondedAt: (row) => opened(row) + hour / 2,
  resolvedAt: (row) => (done(row) ? opened(row) + (4 + (row % 5)) * hour : ""),
  closedAt: (row) => (done(row) ? opened(row) + 30 * hour : ""),
  updatedAt: (row) => opened(row) + 31 * hour,
  responseDueAt: (row) => opened(row) + hour,
  resolutionDueAt: (row) => opened(row) + 7 * hour,
  responseDuration: () => 0.5,
  resolutionDuration: (row) => (done(row) ? 4 + (row % 5) : ""),
  responseBusiness: () => 0.5,
  resolutionBusiness: (row) => (done(row) ? 3 + (row % 5) : ""),
  waiting: () => 0,
  responseRemaining: from("0:30", "-0:10"),
  resolutionRemaining: from("2:15", "-1:10", "0:40"),
  responseMet: from("Within SLA", "Within SLA", "SLA Violated"),
  resolutionMet: from("Within SLA", "SLA Violated", "Within SLA"),
  reassignments: (row) => row % 3,
  reopens: (row) => Number(row % 9 === 0),
  touches: (row) => 1 + (row % 3),
  replies: (row) => 1 + (row % 4),
  modCount: (row) => 4 + (row % 7),
  points: (row) => 3 + (row % 3),
  possiblePoints: () => 5,
  ticketType: from("Incident", "Request"),
  deleted: () => "no",
  resolutionCode: () => "Solved",
  mergedInto: () => "",
  slaExempt: () => "no",
  callId: numbers("C"),
  recordId: numbers("R"),
  direction: () => "Inbound",
  answerSpeed: (row) => 20 + (row % 30),
  talkTime: (row) => 200 + row,
  member: people,
  workedOn: (row) => firstDay + row,
  hours: (row) => 1 + (row % 6),
  billable: from("yes", "yes", "no"),
  nonBillable: from("no", "no", "yes"),
  billableHours: (row) => 0.5 + (row % 4),
  nonBillableHours: () => 0.5,
  availableHours: () => 8,
  timeClient: clients,
  timeAgreement: from("Managed", "Block hours"),
  workType: from("Remote", "On site"),
  timeTicket: numbers("T"),
  hourlyRate: () => 150,
  hourlyCost: () => 60,
  billedAmount: (row) => 150 * (1 + (row % 6)),
  client: (row) => `Client ${row + 1}`,
  plan: from("Managed", "Security"),
  fee: (row) => 900 + 10 * row,
  yearlyFee: (row) => 12 * (900 + 10 * row),
  cycleFee: (row) => 900 + 10 * row,
  unitPrice: () => 75,
  quantity: (row) => 10 + row,
  users: (row) => 10 + row,
  agreementCost: (row) => 400 + row,
  cycle: () => "Monthly",
  startsOn: (row) => firstDay - 900 + row * 20,
  endsOn: (row) => (row % 10 === 3 ? firstDay + 40 + row : ""),
  current: (row) => (row % 10 === 3 ? "Cancelled" : "Active"),
  lost: (row) => (row % 10 === 3 ? "yes" : "no"),
  trial: () => "no",
  promoterScore: from(9, 10, 8, 6, 10),
  listedFor: () => firstDay,
  invoiceId: numbers("I"),
  invoicedOn: (row) => firstDay + 3 * row,
  invoiceAmount: (row) => 900 + 10 * row,
  revenueType: from("Managed services", "Hardware", "Projects"),
  offering: from("Managed services", "Hardware", "Projects"),
  invoiceState: () => "Paid",
  currency: () => "USD",
  documentKind: () => "Invoice",
  comment: from("Thank you", ""),
  question: () => "How satisfied are you with the support?",
};

const byType: Readonly<Record<RoleType, (row: number) => Cell>> = {
  category: from("One", "Two", "Three"),
  time: (row) => opened(row) + 2,
  duration: (row) => 1 + (row % 4),
  number: (row) => 100 + row,
  flag: from("yes", "yes", "no"),
  state: from("no", "no", "yes"),
  rating: from(5, 4, 3, 5, 2),
  score: from(9, 10, 8, 6, 10),
};

/** What a cell of a column of this role holds in a made-up export, by its row from 0 on. */
export function madeUpCell(role: Role, row: number): Cell {
  return (byRole[role] ?? byType[roles[role].type])(row);
}
