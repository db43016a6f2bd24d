import { toSerial } from "../../cells/date/serial";
import { kpiRows } from "./helpdeskKpis";
import { Random } from "./random";
import type { SampleSheet } from "./sheet";

/** The sample workbook of a made-up provider, Harbour Light IT: half a year of tickets, time, agreements and KPIs. */

const clients = [
  ["Alder & Finch Architects", 24],
  ["Bay Street Dental", 11],
  ["Copperfield Logistics", 58],
  ["Delmare Foods", 41],
  ["Eastgate Legal", 19],
  ["Fenwick Accounting", 15],
  ["Glasshouse Media", 27],
  ["Hollis Property Group", 33],
  ["Ironbridge Manufacturing", 64],
  ["Juniper Veterinary", 9],
] as const;
const technicians = ["A. Novak", "B. Okafor", "C. Lindgren", "D. Marsh", "E. Tanaka"];
const priorities = [
  ["1 - Critical", 0.06, 0.25, 4],
  ["2 - High", 0.19, 1, 8],
  ["3 - Medium", 0.5, 4, 24],
  ["4 - Low", 0.25, 8, 72],
] as const; // share, hours to respond, hours to resolve
const categories = [
  "Email",
  "Network",
  "Printing",
  "Hardware",
  "Access and passwords",
  "Line of business software",
  "Backup",
  "Security",
];

const first = toSerial(2026, 1, 5) ?? 0;
const last = toSerial(2026, 6, 30) ?? 0;
const hour = 1 / 24;
const latestStart = toSerial(2026, 3, 1) ?? 0; // every agreement runs in the half year that the sample is about

export function helpdeskSample(seed: number): readonly SampleSheet[] {
  const random = new Random(seed);
  const tickets = ticketRows(random);
  return [
    {
      name: "KPIs",
      title: "Harbour Light IT: monthly KPIs 2026",
      headings: ["KPI", "Unit", "Jan-26", "Feb-26", "Mar-26", "Apr-26", "May-26", "Jun-26", "Target"],
      widths: [30, 12, 12, 12, 12, 12, 12, 12, 12],
      formats: {},
      rows: kpiRows(),
    },
    {
      name: "Tickets",
      headings: [
        "Ticket ID",
        "Client",
        "Category",
        "Priority",
        "Technician",
        "Status",
        "Created",
        "First response",
        "Response due",
        "Resolved",
        "Resolution due",
        "Response SLA",
        "Resolution SLA",
        "Resolved on first contact",
        "Reopened",
        "Satisfaction (1-5)",
      ],
      widths: [10, 26, 24, 13, 14, 10, 17, 17, 17, 17, 17, 13, 14, 22, 10, 17],
      formats: {
        Created: dateTime,
        "First response": dateTime,
        "Response due": dateTime,
        Resolved: dateTime,
        "Resolution due": dateTime,
      },
      rows: tickets,
    },
    {
      name: "Time entries",
      headings: ["Date", "Technician", "Client", "Ticket ID", "Hours", "Billable", "Work type"],
      widths: [12, 14, 26, 10, 8, 14, 18],
      formats: { Date: "yyyy-mm-dd", Hours: "0.00" },
      rows: timeRows(random, tickets),
    },
    {
      name: "Agreements",
      headings: ["Client", "Agreement", "Users", "Monthly fee", "Billing cycle", "Start date", "End date", "Status"],
      widths: [26, 22, 8, 13, 13, 12, 12, 11],
      formats: { "Monthly fee": "#,##0.00", "Start date": "yyyy-mm-dd", "End date": "yyyy-mm-dd" },
      rows: agreementRows(random),
    },
  ];
}

const dateTime = "yyyy-mm-dd hh:mm";

type Row = (string | number | null)[];

function ticketRows(random: Random): Row[] {
  const rows: Row[] = [];
  for (let day = first, id = 24_001; day <= last; day++) {
    if (isWeekend(day)) continue;
    for (let n = random.whole(3, 8); n > 0; n--)
      rows.push(ticketRow(random, id++, day + (8 + random.next() * 9.5) * hour));
  }
  return rows.sort((a, b) => Number(a[6]) - Number(b[6]));
}

function ticketRow(random: Random, id: number, opened: number): Row {
  const [priority, , respondHours, resolveHours] = random.weighted(
    priorities.map((entry) => [entry, entry[1]] as const),
  );
  const responded = minute(opened + random.exponential(respondHours * 0.32) * hour);
  const handled = minute(responded + random.exponential(resolveHours * 0.31) * hour);
  const open = handled > last || random.chance(0.015);
  const resolved = open ? null : handled;
  const responseDue = minute(opened + respondHours * hour);
  const resolutionDue = minute(opened + resolveHours * hour);
  const firstContact = random.chance(0.765);
  return [
    id,
    random.weighted(clients),
    random.pick(categories),
    priority,
    random.pick(technicians),
    open ? "Open" : "Closed",
    minute(opened),
    responded,
    responseDue,
    resolved,
    resolutionDue,
    responded <= responseDue ? "Met" : "Missed",
    resolved === null ? null : resolved <= resolutionDue ? "Met" : "Missed",
    resolved === null ? null : firstContact ? "Yes" : "No",
    resolved !== null && !firstContact && random.chance(0.12) ? 1 : 0,
    resolved !== null && random.chance(0.38)
      ? random.weighted([
          [5, 62],
          [4, 25],
          [3, 8],
          [2, 3],
          [1, 2],
        ])
      : null,
  ];
}

function timeRows(random: Random, tickets: readonly Row[]): Row[] {
  const rows: Row[] = [];
  for (const ticket of tickets) {
    const [id, client, category, , technician, , opened] = ticket;
    const hours = Math.max(0.25, Math.round(random.exponential(0.9) * 4) / 4);
    const work = category === "Network" || category === "Hardware" ? "On site" : "Remote support";
    rows.push([
      Math.floor(Number(opened)),
      technician ?? null,
      client ?? null,
      id ?? null,
      hours,
      random.chance(0.86) ? "Billable" : "Non-billable",
      work,
    ]);
  }
  for (let day = first; day <= last; day++) {
    if (isWeekend(day)) continue;
    for (const technician of technicians) {
      if (random.chance(0.55))
        rows.push([
          day,
          technician,
          null,
          null,
          random.whole(1, 6) / 4,
          "Non-billable",
          random.pick(["Internal meeting", "Training", "Administration"]),
        ]);
      if (random.chance(0.45))
        rows.push([day, technician, random.weighted(clients), null, random.whole(4, 16) / 4, "Billable", "Project"]);
    }
  }
  return rows.sort((a, b) => Number(a[0]) - Number(b[0]));
}

function agreementRows(random: Random): Row[] {
  const rows: Row[] = [];
  for (const [client, users] of clients) {
    const start = toSerial(random.whole(2021, 2025), random.whole(1, 12), 1) ?? 0;
    rows.push([client, "Managed services", users, users * random.whole(112, 148), "Monthly", start, null, "Active"]);
    if (random.chance(0.6))
      rows.push([
        client,
        "Security add-on",
        users,
        users * random.whole(18, 32),
        "Monthly",
        Math.min(start + 365, latestStart),
        null,
        "Active",
      ]);
    if (random.chance(0.5))
      rows.push([
        client,
        "Cloud backup",
        users,
        users * random.whole(6, 11),
        "Monthly",
        Math.min(start + 90, latestStart),
        null,
        "Active",
      ]);
  }
  rows.push([
    "Kestrel Travel",
    "Managed services",
    12,
    1_464,
    "Monthly",
    toSerial(2023, 4, 1) ?? 0,
    toSerial(2026, 3, 31) ?? 0,
    "Ended",
  ]);
  return rows;
}

function isWeekend(serial: number): boolean {
  return serial % 7 < 2; // serial 1 was a Sunday in Excel's count, 0 a Saturday
}

/** Rounded to the minute, as a help desk records it. */
function minute(serial: number): number {
  return Math.round(serial * 1440) / 1440;
}
