import { join } from "node:path";
import type { ScanResult } from "../../../src/scanner/result/finding";
import { openFile } from "../../../src/workbench/files/openFile";
import { cycleMonths } from "../../../src/workbench/samples/finance/agreements";
import { financeData } from "../../../src/workbench/samples/finance/finance";
import { months } from "../../../src/workbench/samples/months";
import { findingOf, scanSample } from "./scanSample";

const { agreements, invoices, time, result: accounts } = financeData(20_260_702);

let result: ScanResult;
beforeAll(async () => {
  result = await scanSample("finance");
});

describe("the year hangs together", () => {
  test("monthly revenue in the accounts is what was invoiced in the month", () => {
    months.forEach(({ first, last }, at) => {
      let revenue = 0;
      for (const { date, amount } of invoices) if (date >= first && date <= last) revenue += amount;
      expect(accounts.revenue[at]).toBeCloseTo(revenue, 2);
    });
  });

  test("an agreement is invoiced in every month in which it runs, and in no other", () => {
    for (const { client, offering, start, end } of agreements) {
      for (const { first, last } of months) {
        const lines = invoices.filter(
          (one) => one.client === client && one.offering === offering && one.date === first,
        );
        expect(lines).toHaveLength(start <= last && (end === null || end >= first) ? 1 : 0);
      }
    }
  });

  test("clients join, leave, add and drop offerings within the year, so that revenue moves", () => {
    const [first, last] = [months[0]?.first ?? 0, months.at(-1)?.last ?? 0];
    expect(agreements.filter(({ start }) => start > first).length).toBeGreaterThan(2);
    expect(agreements.filter(({ end }) => end !== null && end < last).length).toBeGreaterThan(2);
  });
});

test("recurring revenue is the active fees per month, whatever their billing cycle", () => {
  let mrr = 0;
  const clients = new Set<string>();
  for (const { client, perMonth, cycle, end } of agreements) {
    if (end !== null) continue;
    const billed = perMonth * cycleMonths[cycle];
    mrr += billed / { Monthly: 1, Quarterly: 3, Yearly: 12 }[cycle];
    clients.add(client);
  }
  expect(findingOf(result, "MRR", "active").value).toBeCloseTo(mrr, 6);
  expect(findingOf(result, "ARPU", "active").value).toBeCloseTo(mrr / clients.size, 6);
  expect(mrr).toBeCloseTo(91_275, 6);
});

test("the billable share is billable hours by all hours", () => {
  let [billable, all] = [0, 0];
  for (const entry of time) {
    all += entry.hours;
    if (entry.billable) billable += entry.hours;
  }
  expect(findingOf(result, "BILLABLE", "hours").value).toBeCloseTo(billable / all, 12);
  expect(billable / all).toBeCloseTo(0.84695, 5);
});

test("what the provider keeps by hand is read from its last month", () => {
  expect(findingOf(result, "NPS", "reported", "KPIs").value).toBe(51);
  expect(findingOf(result, "UTILIZATION", "reported", "KPIs").value).toBe(0.77);
});

test("margins and shares are the year's sums of the accounts", () => {
  const year = { revenue: 0, cost: 0, labor: 0, overheads: 0, profit: 0 };
  months.forEach((_month, at) => {
    year.revenue += accounts.revenue[at] ?? 0;
    year.labor += accounts.labor[at] ?? 0;
    year.cost += (accounts.labor[at] ?? 0) + (accounts.licences[at] ?? 0) + (accounts.hardware[at] ?? 0);
    year.overheads += accounts.overheads[at] ?? 0;
    year.profit += accounts.profit[at] ?? 0;
  });
  const value = (kpi: string) => findingOf(result, kpi, "standard", "Profit and loss").value;
  expect(value("COGS")).toBeCloseTo(year.cost, 1);
  expect(value("GROSSMARGIN")).toBeCloseTo((year.revenue - year.cost) / year.revenue, 6);
  expect(value("EBITDA")).toBeCloseTo(year.revenue - year.cost - year.overheads, 1);
  expect(value("NETMARGIN")).toBeCloseTo(year.profit / year.revenue, 6);
  expect(value("LABORSHARE")).toBeCloseTo(year.labor / year.revenue, 6);
  expect(value("GROSSMARGIN")).toBeCloseTo(0.451832, 6);
});

describe("its =MSP formulas", () => {
  const { document } = openFile(join(__dirname, "../../../assets/samples/msp-finance.xlsx"));
  const cells = document.sheet("Formulas")?.cells;
  const june = months.length - 1;
  const of = (amounts: readonly number[]) => amounts[june] ?? 0;
  const byClient = new Map<string, number>();
  for (const { client, amount } of invoices) byClient.set(client, (byClient.get(client) ?? 0) + amount);
  const three = [...byClient.values()].sort((a, b) => b - a).slice(0, 3);
  const costs = of(accounts.labor) + of(accounts.licences) + of(accounts.hardware);

  test.each([
    ["Gross margin, June", (of(accounts.revenue) - costs) / of(accounts.revenue)],
    ["Net margin, June", of(accounts.profit) / of(accounts.revenue)],
    ["Labor share, June", of(accounts.labor) / of(accounts.revenue)],
    [
      "Three largest clients",
      three.reduce((sum, one) => sum + one, 0) / [...byClient.values()].reduce((a, b) => a + b),
    ],
  ])("%s", (label, value) => {
    const row = [1, 2, 3, 4, 5, 6, 7].find((at) => cells?.value(at, 0) === label) ?? -1;
    expect(cells?.formula(row, 1)).toMatch(/^=MSP\.[A-Z]+\(/);
    expect(cells?.value(row, 1)).toBeCloseTo(value, 9);
  });
});
