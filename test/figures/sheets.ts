import type { Cell } from "../../src/cells/cell";
import { at } from "../support/tables";

const offerings = [
  ...["Managed services", "Managed security", "Hardware", "Projects", "Cloud management", "Intellectual property"],
];
const plans = ["Managed services", "Security add-on", "vCIO"];

/** Made-up sheets that together hold everything that figures are published about. */
export const sheets: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
  "KPI table": [
    ["KPI", "Unit", "Value"],
    ["MRR growth", "%", 0.16],
    ["Net MRR churn", "%", 0.011],
    ["Recurring revenue share", "%", 0.61],
    ["ARR per employee", "USD", 150000],
    ["Gross margin", "%", 0.45],
    ["Hardware margin", "%", 0.12],
    ["Project margin", "%", 0.33],
    ["Managed services margin", "%", 0.44],
    ["Intellectual property margin", "%", 0.55],
    ["Security margin", "%", 0.61],
    ["Cloud management margin", "%", 0.31],
    ["Agreement margin", "%", 0.47],
    ["Net profit margin", "%", 0.11],
    ["Labor cost share of revenue", "%", 0.51],
    ["Labor cost share of COGS", "%", 0.66],
    ["CAC", "USD", 3000],
    ["CLV:CAC", "ratio", 3.4],
    ["Client lifetime", "years", 5.5],
    ["Price per user", "USD", 140],
    ["Security add-on price per user", "USD", 80],
    ["Annual client churn", "%", 0.12],
    ["Annual client retention", "%", 0.88],
    ["CSAT", "%", 0.91],
    ["NPS", "points", 44],
    ["FCR", "%", 0.72],
    ["MTTR", "h", 6],
    ["Critical MTTR", "h", 3],
    ["Routine MTTR", "h", 0.8],
    ["MTTR business hours", "h", 5],
    ["Average handling time", "min", 40],
    ["First response time, priority 1", "min", 12],
    ["SLA compliance", "%", 0.94],
    ["Cost per ticket", "USD", 21],
    ["Closed to opened tickets", "%", 0.97],
    ["Utilization", "%", 0.72],
    ["Billable hours", "%", 0.71],
    ["Network uptime", "%", 0.9991],
    ["Server uptime", "%", 0.9992],
    ["System uptime", "%", 0.9993],
  ],
  Tickets: [
    [
      "Ticket ID",
      "Priority",
      "Status",
      "Created",
      "First response",
      "Resolved",
      "Resolution SLA",
      "Resolved on first contact",
    ],
    ...lines(24, (n, day) => [
      ...[n, ["1 - Critical", "2 - High", "3 - Medium", "4 - Low"][n % 4], "Closed", day, day + 0.02, day + 0.1],
      ...[n % 5 ? "Met" : "Missed", n % 4 ? "Yes" : "No"],
    ]),
  ],
  "Time entries": [
    ["Date", "Technician", "Ticket ID", "Hours", "Billable"],
    ...lines(24, (n, day) => [Math.floor(day), n % 2 ? "Ada" : "Bo", n, 0.5 + (n % 3) / 4, n % 4 ? "Yes" : "No"]),
  ],
  Invoices: [
    ["Invoice", "Invoice date", "Client", "Offering", "Amount", "Cost"],
    ...lines(18, (n, day) => [
      ...[n, Math.floor(day), `Client ${n % 3}`, offerings[n % offerings.length], 1000 + n, 500],
    ]),
  ],
  Agreements: [
    ["Client", "Agreement", "Users", "Monthly fee", "Start date", "End date", "Status"],
    ...lines(18, (n, day) => [
      ...[`Client ${n % 6}`, plans[n % plans.length], 10 + n, 1400 + 10 * n, Math.floor(day) - 500 + 20 * n],
      ...(n % 7 ? ["", "Active"] : [Math.floor(day) - 20, "Ended"]),
    ]),
  ],
};

function lines(count: number, line: (n: number, day: number) => readonly (Cell | undefined)[]): Cell[][] {
  const first = at("2026-03-02 09:00");
  return Array.from({ length: count }, (_none, n) => line(n + 1, first + n).map((cell) => cell ?? ""));
}
