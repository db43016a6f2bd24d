import { cycleMonths, type Agreement } from "../finance/agreements";
import type { Invoice } from "../finance/invoices";
import { months, yearEnd } from "../months";
import { Random } from "../random";
import type { SampleSheet } from "../sheet";
import { accountRows, wholeAccounts, type MonthlyResult } from "./accounts";
import { wholeAgreements } from "./agreements";
import { company } from "./company";
import { wholeInvoices } from "./invoices";
import { numberRows, yearRows } from "./numbers";
import { clientSurveys, ticketSurveys, type ClientSurvey, type TicketSurvey } from "./surveys";
import { wholeTickets, type Ticket } from "./tickets";
import { wholeTime, type WorkedTime } from "./time";

/** A business year of a made-up provider: one story, told by every sheet of its workbook. */
export interface WholeData {
  readonly tickets: readonly Ticket[];
  readonly agreements: readonly Agreement[];
  readonly time: readonly WorkedTime[];
  readonly invoices: readonly Invoice[];
  readonly result: readonly MonthlyResult[];
  readonly ticketSurveys: readonly TicketSurvey[];
  readonly clientSurveys: readonly ClientSurvey[];
}

export function wholeData(seed: number): WholeData {
  const random = new Random(seed);
  const agreements = wholeAgreements(random);
  const tickets = wholeTickets(random);
  const time = wholeTime(random, tickets, agreements);
  const invoices = wholeInvoices(random, agreements, time);
  return {
    ...{ tickets, agreements, time, invoices, result: wholeAccounts(invoices) },
    ...{ ticketSurveys: ticketSurveys(random, tickets), clientSurveys: clientSurveys(random) },
  };
}

const [isoDay, isoMinute, money] = ["yyyy-mm-dd", "yyyy-mm-dd hh:mm", "#,##0.00"];
const labels = months.map(({ label }) => label);
const kept = (due: number, done: number | null): string | null =>
  done === null ? null : done <= due ? "Met" : "Missed";

export function wholeSample(seed: number): readonly SampleSheet[] {
  const { tickets, agreements, time, invoices, result, ...surveys } = wholeData(seed);
  return [
    {
      name: "Tickets",
      headings: [
        ...["Ticket ID", "Client", "Category", "Priority", "Technician", "Status", "Created", "First response"],
        ...["Response due", "Resolved", "Resolution due", "Response SLA", "Resolution SLA"],
        ...["Resolved on first contact", "Reopened"],
      ],
      widths: [10, 24, 24, 12, 16, 9, 17, 17, 17, 17, 17, 13, 14, 23, 10],
      formats: {
        ...{ Created: isoMinute, "First response": isoMinute, "Response due": isoMinute },
        ...{ Resolved: isoMinute, "Resolution due": isoMinute },
      },
      rows: tickets.map((one) => [
        ...[one.id, one.client, one.category, one.priority, one.technician],
        ...[one.resolved === null ? "Open" : "Closed", one.opened, one.responded, one.responseDue],
        ...[one.resolved, one.resolutionDue, kept(one.responseDue, one.responded)],
        kept(one.resolutionDue, one.resolved),
        one.resolved === null ? null : one.firstContact ? "Yes" : "No",
        one.resolved !== null && one.reopened ? 1 : 0,
      ]),
    },
    {
      name: "Time entries",
      headings: [
        ...["Date", "Technician", "Client", "Ticket ID", "Work type", "Agreement"],
        ...["Hours", "Billable", "Hourly rate", "Hourly cost"],
      ],
      widths: [12, 16, 24, 10, 20, 18, 8, 13, 12, 12],
      formats: { Date: isoDay, Hours: "0.00", "Hourly rate": money, "Hourly cost": money },
      rows: time.map((one) => [
        ...[one.date, one.technician, one.client, one.ticket, one.work, one.agreement],
        ...[one.hours, one.billable ? "Billable" : "Non-billable", one.rate, one.cost],
      ]),
    },
    {
      name: "Agreements",
      headings: ["Client", "Agreement", "Users", "Billing amount", "Billing cycle", "Start date", "End date", "Status"],
      widths: [24, 18, 8, 15, 14, 12, 12, 10],
      formats: { "Billing amount": money, "Start date": isoDay, "End date": isoDay },
      rows: agreements.map(({ client, offering, users, perMonth, cycle, start, end }) => [
        ...[client, offering, users, perMonth * cycleMonths[cycle], cycle, start, end],
        end !== null && end <= yearEnd ? "Ended" : "Active",
      ]),
    },
    {
      name: "Invoices",
      headings: ["Invoice", "Invoice date", "Client", "Offering", "Amount", "Cost"],
      widths: [10, 13, 24, 18, 12, 12],
      formats: { "Invoice date": isoDay, Amount: money, Cost: money },
      rows: invoices.map(({ number, date, client, offering, amount, cost }) => [
        ...[number, date, client, offering, amount, cost],
      ]),
    },
    {
      name: "Profit and loss",
      title: `${company}: profit and loss, July 2025 to June 2026`,
      headings: ["Account", ...labels],
      widths: [30, ...labels.map(() => 12)],
      formats: Object.fromEntries(labels.map((label) => [label, money])),
      rows: accountRows(result),
    },
    {
      name: "Numbers",
      title: `${company}: what the office counts`,
      headings: ["Number", "Unit", ...labels],
      widths: [26, 11, ...labels.map(() => 11)],
      formats: {},
      rows: numberRows(tickets, time, agreements, result),
    },
    {
      name: "Year",
      title: `${company}: the year from July 2025 to June 2026`,
      headings: ["Number", "Unit", "Value"],
      widths: [26, 11, 20],
      formats: {},
      rows: yearRows(agreements, result),
    },
    {
      name: "Ticket surveys",
      headings: ["Survey date", "Ticket ID", "Client", "Technician", "Rating (1-5)", "Comment"],
      widths: [13, 10, 24, 16, 13, 26],
      formats: { "Survey date": isoDay },
      rows: surveys.ticketSurveys.map(({ date, ticket, rating, comment }) => [
        ...[date, ticket.id, ticket.client, ticket.technician, rating, comment],
      ]),
    },
    {
      name: "Client surveys",
      headings: ["Survey date", "Client", "How likely are you to recommend us"],
      widths: [13, 24, 36],
      formats: { "Survey date": isoDay },
      rows: surveys.clientSurveys.map(({ date, client, score }) => [date, client, score]),
    },
  ];
}
