import { Random } from "../random";
import type { SampleSheet } from "../sheet";
import { cycleMonths, financeAgreements, type Agreement } from "./agreements";
import { formulaRows } from "./formulas";
import { financeInvoices, type Invoice } from "./invoices";
import { financeKpis } from "./kpis";
import { months, yearEnd } from "../months";
import { profitAndLoss, type ProfitAndLoss } from "./profitAndLoss";
import { financeTime, type TimeEntry } from "./timeEntries";

/** What the workbook of a made-up provider, Northgate Systems, says about one business year. */
export interface FinanceData {
  readonly agreements: readonly Agreement[];
  readonly time: readonly TimeEntry[];
  readonly invoices: readonly Invoice[];
  readonly result: ProfitAndLoss;
}

export function financeData(seed: number): FinanceData {
  const random = new Random(seed);
  const agreements = financeAgreements(random);
  const invoices = financeInvoices(random, agreements);
  return { agreements, invoices, time: financeTime(random, agreements), result: profitAndLoss(invoices) };
}

const isoDay = "yyyy-mm-dd";
const money = "#,##0.00";
const labels = months.map(({ label }) => label);

export function financeSample(seed: number): readonly SampleSheet[] {
  const { agreements, time, invoices, result } = financeData(seed);
  return [
    {
      name: "Profit and loss",
      title: "Northgate Systems: profit and loss, July 2025 to June 2026",
      headings: ["Account", ...labels],
      widths: [30, ...labels.map(() => 12)],
      formats: Object.fromEntries(labels.map((label) => [label, money])),
      rows: result.rows,
    },
    {
      name: "KPIs",
      headings: ["KPI", "Unit", ...labels, "Target"],
      widths: [26, 10, ...labels.map(() => 11), 11],
      formats: {},
      rows: financeKpis,
    },
    {
      name: "Agreements",
      headings: ["Client", "Agreement", "Users", "Billing amount", "Billing cycle", "Start date", "End date", "Status"],
      widths: [26, 20, 8, 15, 14, 12, 12, 11],
      formats: { "Billing amount": money, "Start date": isoDay, "End date": isoDay },
      rows: agreements.map(({ client, offering, users, perMonth, cycle, start, end }) => [
        client,
        offering,
        users,
        perMonth * cycleMonths[cycle],
        cycle,
        start,
        end,
        end !== null && end <= yearEnd ? "Ended" : "Active",
      ]),
    },
    {
      name: "Time entries",
      headings: ["Date", "Technician", "Client", "Agreement", "Hours", "Billable", "Hourly rate", "Hourly cost"],
      widths: [12, 16, 26, 20, 8, 14, 12, 12],
      formats: { Date: isoDay, Hours: "0.00", "Hourly rate": money, "Hourly cost": money },
      rows: time.map(({ date, technician, client, agreement, hours, billable, rate, cost }) => [
        date,
        technician,
        client,
        agreement,
        hours,
        billable ? "Billable" : "Non-billable",
        rate,
        cost,
      ]),
    },
    {
      name: "Invoices",
      headings: ["Invoice", "Invoice date", "Client", "Offering", "Amount", "Cost"],
      widths: [10, 13, 26, 20, 12, 12],
      formats: { "Invoice date": isoDay, Amount: money, Cost: money },
      rows: invoices.map(({ number, date, client, offering, amount, cost }) => [
        number,
        date,
        client,
        offering,
        amount,
        cost,
      ]),
    },
    {
      name: "Formulas",
      headings: ["What", "Result", "How"],
      widths: [28, 18, 44],
      formats: { Result: "#,##0.000" },
      rows: formulaRows(result, invoices),
    },
  ];
}
