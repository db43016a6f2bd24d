import type { ScanResult } from "../../../src/scanner/result/finding";
import { workbooks } from "../../../src/workbench/samples/workbooks";
import { findingOf, scanSample } from "./scanSample";

const sheets = workbooks["helpdesk"]?.sheets() ?? [];
const rowsOf = (name: string) => sheets.find((sheet) => sheet.name === name)?.rows ?? [];
const tickets = rowsOf("Tickets");

let result: ScanResult;
beforeAll(async () => {
  result = await scanSample("helpdesk");
});

test("its tickets are in order: answered and resolved after they were opened", () => {
  expect(tickets.length).toBeGreaterThan(500);
  for (const [, , , , , , created, responded, , resolved] of tickets) {
    expect(Number(responded)).toBeGreaterThanOrEqual(Number(created));
    if (resolved !== null) expect(Number(resolved)).toBeGreaterThanOrEqual(Number(responded));
  }
});

test("mean time to resolution is what a plain loop over the rows gives", () => {
  let [hours, closed] = [0, 0];
  for (const [, , , , , , created, , , resolved] of tickets) {
    if (resolved === null) continue;
    hours += (Number(resolved) - Number(created)) * 24;
    closed += 1;
  }
  const found = findingOf(result, "MTTR", "mean");
  expect(found.rowsUsed).toBe(closed);
  expect(found.value).toBeCloseTo(hours / closed, 9);
  expect(found.value).toBeCloseTo(11.33478, 5);
});

test("so are first contact resolution, both SLAs and the backlog", () => {
  const share = (column: number, yes: string): number => {
    const said = tickets.map((row) => row[column]).filter((cell) => cell !== null);
    return said.filter((cell) => cell === yes).length / said.length;
  };
  expect(findingOf(result, "FCR", "flagged").value).toBeCloseTo(share(13, "Yes"), 12);
  expect(findingOf(result, "FCR", "flagged").value).toBeCloseTo(0.760479, 6);
  expect(findingOf(result, "SLA", "response-label").value).toBeCloseTo(share(11, "Met"), 12);
  expect(findingOf(result, "SLA", "resolution-label").value).toBeCloseTo(share(12, "Met"), 12);
  expect(findingOf(result, "BACKLOG", "standard").value).toBe(tickets.filter((row) => row[9] === null).length);
});

test("a table of KPIs is no profit and loss: its shares and ratios are read as they stand", () => {
  expect(result.regions.filter(({ kind }) => kind === "profit")).toEqual([]);
  expect(findingOf(result, "GROSSMARGIN", "reported").value).toBe(0.507);
  expect(findingOf(result, "UTILIZATION", "reported").value).toBe(0.78);
  expect(findingOf(result, "CLVCAC", "reported").value).toBe(5.05);
});

test("so are billable hours and recurring revenue", () => {
  let [billable, all] = [0, 0];
  for (const [, , , , hours, flag] of rowsOf("Time entries")) {
    all += Number(hours);
    if (flag === "Billable") billable += Number(hours);
  }
  expect(findingOf(result, "BILLABLE", "hours").value).toBeCloseTo(billable / all, 12);
  const fees = rowsOf("Agreements").filter((row) => row[7] === "Active");
  const mrr = fees.reduce((sum, row) => sum + Number(row[3]), 0);
  expect(findingOf(result, "MRR", "active").value).toBeCloseTo(mrr, 9);
  expect(mrr).toBe(48_875);
});
