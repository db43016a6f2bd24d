import type { ScanResult } from "../../../src/scanner/result/finding";
import { isWeekend, months } from "../../../src/workbench/samples/months";
import { wholeData } from "../../../src/workbench/samples/whole/whole";
import { findingOf, scanSample } from "./scanSample";

const { tickets, agreements, time, invoices, result: accounts, ticketSurveys, clientSurveys } = wholeData(20_260_704);

let result: ScanResult;
beforeAll(async () => {
  result = await scanSample("whole");
});

const sum = <T>(rows: readonly T[], pick: (row: T) => number): number => rows.reduce((all, row) => all + pick(row), 0);
const mean = (values: readonly number[]): number => sum(values, (value) => value) / values.length;
const share = <T>(rows: readonly T[], is: (row: T) => boolean): number => rows.filter(is).length / rows.length;

const closed = tickets.flatMap(({ resolved, ...rest }) => (resolved === null ? [] : [{ ...rest, resolved }]));
const managed = agreements.filter(({ offering }) => offering === "Managed services");
const running = agreements.filter(({ end }) => end === null);
const [first, last] = [months[0], months.at(-1)];
if (!first || !last) throw new Error("A year has months.");

describe("one story: its sheets agree with each other", () => {
  test("revenue of a month is what was invoiced, direct cost what its lines cost", () => {
    months.forEach((month, at) => {
      const lines = invoices.filter(({ date }) => date === month.first);
      expect(accounts[at]?.revenue).toBeCloseTo(
        sum(lines, ({ amount }) => amount),
        2,
      );
      expect((accounts[at]?.labor ?? 0) + (accounts[at]?.bought ?? 0)).toBeCloseTo(
        sum(lines, ({ cost }) => cost),
        2,
      );
    });
  });

  test("nobody books more than a working day, and nothing on a weekend", () => {
    const days = new Map<string, number>();
    for (const { date, technician, hours } of time) {
      expect(isWeekend(date)).toBe(false);
      days.set(`${date} ${technician}`, (days.get(`${date} ${technician}`) ?? 0) + hours);
    }
    expect(Math.max(...days.values())).toBeLessThanOrEqual(7.5);
  });

  test("clients have tickets, time and agreements in the same months only", () => {
    for (const { client, start, end } of managed) {
      const dates = [...tickets, ...time].flatMap((one) =>
        one.client === client ? ["opened" in one ? one.opened : one.date] : [],
      );
      expect(Math.min(...dates)).toBeGreaterThanOrEqual(start);
      expect(Math.max(...dates)).toBeLessThan((end ?? last.last) + 1);
    }
  });

  test("tickets are answered and resolved in that order, while the desk is open", () => {
    for (const { opened, responded, resolved } of tickets) {
      expect(responded).toBeGreaterThanOrEqual(opened);
      if (resolved !== null) expect(resolved).toBeGreaterThanOrEqual(responded);
      for (const moment of [responded, ...(resolved === null ? [] : [resolved])]) {
        expect(isWeekend(Math.floor(moment))).toBe(false);
        expect(Math.round((moment % 1) * 1440)).toBeGreaterThanOrEqual(8 * 60);
        expect(Math.round((moment % 1) * 1440)).toBeLessThanOrEqual(18 * 60);
      }
    }
  });
});

/** Hours from 9 to 17 on working days between two moments, minute by minute: slow and plain. */
function businessHours(from: number, to: number): number {
  let minutes = 0;
  for (let day = Math.floor(from); day <= to; day++) {
    if (isWeekend(day)) continue;
    const [start, end] = [Math.max(from, day + 9 / 24), Math.min(to, day + 17 / 24)];
    minutes += Math.max(0, Math.round((end - start) * 1440));
  }
  return minutes / 60;
}

const recurring = sum(running, ({ perMonth }) => perMonth);
const before = agreements.filter(({ start }) => start < first.first);
const lost = managed.filter(({ end }) => end !== null).length;
const won = managed.filter(({ start }) => start >= first.first).length;
const revenue = sum(accounts, (month) => month.revenue);
const offering = (name: string) => invoices.filter((line) => line.offering === name);
const kept = (name: string) =>
  1 - sum(offering(name), ({ cost }) => cost) / sum(offering(name), ({ amount }) => amount);
const margin = sum(accounts, ({ gross }) => gross) / revenue;
const sales = sum(accounts, ({ salesCost }) => salesCost);
const churn = lost / (managed.length - won);
const lifetimeValue = ((recurring / (managed.length - lost)) * 12 * margin) / churn;
const inJune = (moment: number): boolean => moment >= last.first && moment < last.last + 1;
const scores = clientSurveys.map(({ score }) => score);
const top = (column: (one: (typeof tickets)[number]) => boolean) => closed.filter(column);

test.each<[kpi: string, variant: string, expected: number]>([
  ["MRR", "active", recurring],
  ["ARPU", "active", recurring / (managed.length - lost)],
  ["MRRGROWTH", "standard", recurring / sum(before, ({ perMonth }) => perMonth) - 1],
  [
    "RECURRINGSHARE",
    "standard",
    1 -
      (sum(offering("Projects"), ({ amount }) => amount) + sum(offering("Hardware"), ({ amount }) => amount)) / revenue,
  ],
  ["CHURN", "annual", churn],
  ["RETENTION", "annual", 1 - churn],
  ["GROSSMARGIN", "standard", margin],
  ["NETMARGIN", "standard", sum(accounts, ({ profit }) => profit) / revenue],
  ["EBITDAMARGIN", "standard", sum(accounts, ({ ebitda }) => ebitda) / revenue],
  ["LABORSHARE", "standard", sum(accounts, ({ labor }) => labor) / revenue],
  ["OFFERINGMARGIN", "managed-services", kept("Managed services")],
  ["OFFERINGMARGIN", "managed-security", kept("Security")],
  ["OFFERINGMARGIN", "professional-services", kept("Projects")],
  ["OFFERINGMARGIN", "hardware-resale", kept("Hardware")],
  ["CAC", "standard", sales / won],
  ["CLVCAC", "reported", Math.round(lifetimeValue * 100) / 100 / (sales / won)],
  ["NPS", "standard", 100 * (share(scores, (score) => score >= 9) - share(scores, (score) => score <= 6))],
  ["CSAT", "top-two", share(ticketSurveys, ({ rating }) => rating >= 4)],
  ["FCR", "flagged", share(closed, ({ firstContact }) => firstContact)],
  ["MTTR", "mean", mean(closed.map(({ opened, resolved }) => (resolved - opened) * 24))],
  [
    "MTTR",
    "non-critical",
    mean(
      top(({ priority }) => !priority.startsWith("1")).map(({ opened, resolved }) => businessHours(opened, resolved)),
    ),
  ],
  [
    "FIRSTRESPONSE",
    "priority-one",
    mean(
      tickets
        .filter(({ priority }) => priority.startsWith("1"))
        .map(({ opened, responded }) => (responded - opened) * 1440),
    ),
  ],
  ["SLA", "resolution-label", share(closed, ({ resolved, resolutionDue }) => resolved <= resolutionDue)],
  ["SLA", "response-label", share(tickets, ({ responded, responseDue }) => responded <= responseDue)],
  ["REOPENRATE", "standard", share(closed, ({ reopened }) => reopened)],
  ["TICKETRATIO", "standard", closed.length / tickets.length],
  ["BACKLOG", "standard", tickets.length - closed.length],
  ["BILLABLE", "hours", sum(time, ({ billable, hours }) => (billable ? hours : 0)) / sum(time, ({ hours }) => hours)],
  [
    "COSTPERTICKET",
    "full",
    Math.round((accounts.at(-1)?.labor ?? 0) * 0.11 + 450) / closed.filter(({ resolved }) => inJune(resolved)).length,
  ],
])("%s, %s, is what the year's own records give", (kpi, variant, expected) => {
  expect(findingOf(result, kpi, variant).value).toBeCloseTo(expected, 6);
});

test("every area has lines, nothing looks for an answer, and little is not measured", () => {
  const ids = new Set(result.findings.map(({ kpi }) => kpi));
  expect([...ids]).toEqual(expect.arrayContaining(["UPTIME", "AGREEMENTMARGIN", "PRICEPERUSER", "UTILIZATION"]));
  expect(result.questions).toEqual([]);
  expect(result.notMeasured.map(({ kpi }) => kpi)).toEqual([]);
  expect(result.bridges).toHaveLength(1);
});
