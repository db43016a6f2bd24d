import { join } from "node:path";
import type { ScanResult } from "../../../src/scanner/result/finding";
import { openFile } from "../../../src/workbench/files/openFile";
import { contracts } from "../../../src/workbench/samples/messy/contracts";
import { messyData } from "../../../src/workbench/samples/messy/messy";
import type { TicketEvent } from "../../../src/workbench/samples/messy/tickets";
import { findingOf, scanSample } from "./scanSample";

const { events, worked } = messyData(20_260_703);

/** The last state of every ticket, found the slow way. */
const tickets: TicketEvent[] = [];
for (const event of events) {
  let later = false;
  for (const other of events) if (other.number === event.number && other.changed > event.changed) later = true;
  if (!later) tickets.push(event);
}

let result: ScanResult;
beforeAll(async () => {
  result = await scanSample("messy");
});

test("rows of the event log are no tickets: the last state of each counts", () => {
  const found = findingOf(result, "BACKLOG", "standard");
  expect(found.rowsUsed).toBe(tickets.length);
  expect(found.value).toBe(tickets.filter(({ resolved }) => resolved === null).length);
  expect(result.regions.find(({ kind }) => kind === "tickets")?.rowsFolded).toBe(events.length - tickets.length);
});

test("text dates are read day first, marks for missing ones as missing", () => {
  let [hours, resolved, minutes, responded] = [0, 0, 0, 0];
  for (const ticket of tickets) {
    if (ticket.resolved !== null) {
      hours += (ticket.resolved - ticket.opened) * 24;
      resolved += 1;
    }
    if (ticket.responded !== null) {
      minutes += (ticket.responded - ticket.opened) * 1440;
      responded += 1;
    }
  }
  expect(findingOf(result, "MTTR", "mean")).toMatchObject({ rowsUsed: resolved });
  expect(findingOf(result, "MTTR", "mean").value).toBeCloseTo(hours / resolved, 6);
  expect(findingOf(result, "FIRSTRESPONSE", "mean")).toMatchObject({ rowsUsed: responded });
  expect(findingOf(result, "FIRSTRESPONSE", "mean").value).toBeCloseTo(minutes / responded, 6);
  expect(hours / resolved).toBeCloseTo(11.38456, 5);
});

test("ja and nein under two rows of German headings are the SLA", () => {
  const said = tickets.filter(({ inTime }) => inTime !== null);
  const met = said.filter(({ inTime }) => inTime === true).length;
  expect(findingOf(result, "SLA", "resolution-label").value).toBeCloseTo(met / said.length, 12);
});

test("hours with a decimal comma below an empty part of the sheet; its totals are no data", () => {
  let [billable, all] = [0, 0];
  for (const entry of worked) {
    all += entry.hours;
    if (entry.billable) billable += entry.hours;
  }
  const found = findingOf(result, "BILLABLE", "hours");
  expect(found).toMatchObject({ rowsUsed: worked.length });
  expect(found.value).toBeCloseTo(billable / all, 12);
  expect(result.regions.find(({ kind }) => kind === "time")?.address).toMatch(/^B38:/);
});

test("fees as 1.240,50 €, without the total, the error and what has ended", () => {
  let mrr = 0;
  for (const { perMonth, end } of contracts) if (end === null) mrr += perMonth ?? 0;
  expect(findingOf(result, "MRR", "active").value).toBeCloseTo(mrr, 9);
  expect(mrr).toBe(10_016.5);
});

test("the hidden sheet is not read, and said; the list of telephones yields nothing", () => {
  expect(result.skipped).toEqual([expect.objectContaining({ sheet: "Archiv 2024" })]);
  expect(result.regions.map(({ sheet }) => sheet)).not.toContain("Telefon");
});

test("a client may be named like a formula, and stays text", () => {
  const { document } = openFile(join(__dirname, "../../../assets/samples/messy-real-life.xlsx"));
  const cells = document.sheet("Verträge & Kunden")?.cells;
  expect([cells?.value(4, 0), cells?.formula(4, 0)]).toEqual(["=Evil Corp", undefined]);
});
