import type { Cell } from "../../src/cells/cell";
import { scan } from "../../src/scanner/scan";
import { memoryReader } from "../support/memoryReader";

const table = (fcr: number): Cell[][] => [
  ["KPI", "Value"],
  ["FCR %", fcr],
  ["CSAT %", 90],
];

async function contradictions(...sheets: [name: string, cells: Cell[][]][]): Promise<string[]> {
  const { warnings } = await scan(memoryReader(...sheets.map(([name, cells]) => ({ name, cells }))));
  return warnings.flatMap(({ code, message }) => (code === "contradiction" ? [message] : []));
}

describe("two tables that show one KPI with different values and no period", () => {
  test.each([
    ["KPIs", "Summary"],
    ["Dashboard", "Monthly report"],
    ["Service KPIs", "Management overview"],
    ["Sheet1", "Sheet2"],
    ["Kennzahlen", "Übersicht"],
    ["KPIs", "Northwind"],
  ])('on "%s" and "%s" contradict each other', async (one, other) => {
    expect(await contradictions([one, table(70)], [other, table(80)])).toEqual([
      expect.stringMatching(/^First contact resolution is 70\.0 % by .*B2 and 80\.0 % by .*B2/),
    ]);
  });

  test.each([
    ["Northwind", "Contoso"],
    ["KPIs Leeds", "KPIs York"],
    ["Helpdesk", "Projects"],
  ])('on "%s" and "%s" speak of different clients, sites or boards', async (one, other) => {
    expect(await contradictions([one, table(70)], [other, table(80)])).toEqual([]);
  });

  test("a table of all beside tables of several clients is none of theirs", async () => {
    const sheets: [string, Cell[][]][] = [
      ["Summary", table(75)],
      ["Northwind", table(70)],
      ["Contoso", table(80)],
    ];
    expect(await contradictions(...sheets)).toEqual([]);
  });

  test("captions above the tables tell whose they are", async () => {
    const of = (who: string, fcr: number): Cell[][] => [[`KPIs of ${who}`], ...table(fcr)];
    expect(await contradictions(["KPIs 1", of("Leeds", 70)], ["KPIs 2", of("York", 80)])).toEqual([]);
    expect(await contradictions(["KPIs 1", of("Leeds", 70)], ["KPIs 2", of("Leeds", 80)])).toHaveLength(1);
  });

  test("values that agree are no contradiction", async () => {
    expect(await contradictions(["KPIs", table(70)], ["Summary", table(70.5)])).toEqual([]);
  });
});

test("a KPI that is no headline and nearly there is explained after the headlines", async () => {
  const cells: Cell[][] = [
    ["KPI", "Value"],
    ["FCR %", 70],
    ["Uptime", 4.5],
    ["Reopen rate", 45_000],
    ["CSAT %", 90],
  ];
  const { notMeasured } = await scan(memoryReader({ name: "KPIs", cells }));
  const told = notMeasured.filter(({ kpi }) => kpi === "REOPENRATE" || kpi === "UPTIME");
  expect(told.length).toBeGreaterThan(0);
  expect(told[0]?.needs).toMatch(/KPIs!\$?B/);
  expect(new Set(notMeasured.map(({ kpi }) => kpi)).size).toBe(notMeasured.length);
  expect(notMeasured.slice(-told.length)).toEqual(told);
});
