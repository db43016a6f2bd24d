import fc from "fast-check";
import { kpiById, type KpiId } from "../../../src/kpis/ids";
import { measuredKpis } from "../../../src/kpis/measuredKpis";
import type { Combination } from "../../../src/catalogue/combination";
import { combine as combineAll, type Combined } from "../../../src/scanner/combine/combine";
import type { Choice } from "../../../src/scanner/result/choice";
import { warningKinds } from "../../../src/scanner/notices/warnings";
import type { Finding, Period } from "../../../src/scanner/result/finding";
import { finding } from "../../support/findings";

const june: Period = { from: "2026-06-01", to: "2026-06-30", label: "Jun 2026" };
const may: Period = { from: "2026-05-01", to: "2026-05-31", label: "May 2026" };
const year: Period = { from: "2025-07-01", to: "2026-06-30", label: "Jul 2025 - Jun 2026" };

/** A value that stands in one cell of a KPI table. */
function written(kpi: KpiId, value: number, cell: string, part: Partial<Finding> = {}): Finding {
  return finding({
    kpi,
    variant: "reported",
    value,
    unit: kpiById(kpi).unit,
    table: "KPIs!A1",
    ranges: [`KPIs!${cell}`],
    native: { formula: `=KPIs!${cell}` },
    live: { reason: "The sheet holds the value itself" },
    rowsUsed: 1,
    heading: kpiById(kpi).name,
    period: june,
    ...part,
  });
}

const combine = (findings: readonly Finding[], choices: readonly Choice[]): Combined =>
  combineAll({ findings, choices, series: [], quantities: [] });

const found = (findings: readonly Finding[], kpi: KpiId): Finding | undefined =>
  combine(findings, []).findings.find((one) => one.kpi === kpi);

const cac = written("CAC", 6000, "$B$4");
const clv = written("CLV", 21000, "$B$5");
const churn = written("CHURN", 0.02, "$B$6", { heading: "Monthly churn" });
const arpu = written("ARPU", 1000, "$B$7");
const margin = written("GROSSMARGIN", 0.6, "$B$8");

test.each<[KpiId, readonly Finding[], number, string]>([
  ["ARR", [written("MRR", 7500, "$B$2")], 90000, "Twelve months, from monthly recurring revenue"],
  ["CLVCAC", [clv, cac], 3.5, "As reported in the sheet, from client lifetime value and client acquisition cost"],
  [
    "CACPAYBACK",
    [cac, arpu, margin],
    10,
    "In months, from client acquisition cost, average revenue per client and gross margin",
  ],
  ["LIFETIME", [churn], 1 / 0.24, "In years, from client churn"],
  ["LIFETIME", [written("CHURN", 0.2, "$B$6", { period: year })], 5, "In years, from client churn"],
  ["LIFETIME", [written("CHURN", 0.2, "$B$6", { variant: "period", period: year })], 5, "In years, from client churn"],
  [
    "LIFETIME",
    [written("RETENTION", 0.9, "$B$6", { variant: "annual", period: year })],
    10,
    "In years, from client retention",
  ],
  [
    "CLV",
    [arpu, churn, margin],
    30000,
    "With gross margin, from average revenue per client, client lifetime and gross margin",
  ],
])("%s follows from other values of the same month or year", (kpi, parts, value, label) => {
  const combined = found(parts, kpi);
  expect(combined?.value).toBeCloseTo(value, 9);
  expect(combined?.variantLabel).toBe(label);
  expect(combined?.period).toEqual(parts[0]?.period);
});

test("what follows is a part of what follows next: a ratio from revenue, churn, margin and the cost of winning a client", () => {
  expect(found([arpu, churn, margin, cac], "CLVCAC")).toMatchObject({ variant: "margin", value: 5 });
});

test("it says from what, keeps where it stands, and is no surer than the least sure part", () => {
  const unsure = { ...cac, confidence: 0.4, warnings: [warningKinds.fewRows({ rows: 3 })] };
  expect(found([clv, unsure], "CLVCAC")).toMatchObject({
    table: "KPIs!A1",
    ranges: ["KPIs!$B$5", "KPIs!$B$4"],
    rowsUsed: 2,
    confidence: 0.4,
    warnings: unsure.warnings,
    heading: "Client lifetime value, Client acquisition cost",
    reasons: [{ message: "From client lifetime value (KPIs!B5) and client acquisition cost (KPIs!B4)" }],
    follows: [
      { name: "client lifetime value", value: 21000, finding: { table: "KPIs!A1", kpi: "CLV", variant: "reported" } },
      { name: "client acquisition cost", value: 6000, finding: { table: "KPIs!A1", kpi: "CAC", variant: "reported" } },
    ],
  });
});

test("its formulas refer to the cells of its parts, put together where a part is a formula itself", () => {
  expect(found([clv, cac], "CLVCAC")).toMatchObject({
    native: { formula: "=SUM(KPIs!$B$5)/SUM(KPIs!$B$4)" },
    live: { formula: "=MSP.CLVCAC(KPIs!$B$5,KPIs!$B$4)" },
  });
  expect(found([churn], "LIFETIME")).toMatchObject({
    native: { formula: "=1/(12*KPIs!$B$6)" },
    live: { formula: "=MSP.LIFETIME(12*KPIs!$B$6)" },
  });
  const kept = finding({
    kpi: "RETENTION",
    variant: "annual",
    value: 0.9,
    unit: "fraction",
    period: year,
    native: { formula: "=(SUM(B2:B9)-3)/60" },
    live: { formula: "=MSP.RETENTION(60,SUM(B2:B9),3)" },
  });
  expect(found([kept], "LIFETIME")).toMatchObject({
    native: { formula: "=1/(1-((SUM(B2:B9)-3)/60))" },
    live: { formula: "=MSP.LIFETIME(1-MSP.RETENTION(60,SUM(B2:B9),3))" },
  });
});

test("a part without a formula leaves the value, with that part's reason", () => {
  const text = { ...cac, native: { reason: "The cell holds text, not a number" } };
  expect(found([clv, text], "CLVCAC")).toMatchObject({ value: 3.5, native: text.native, live: text.native });
});

describe("silence over nonsense", () => {
  const undated = (one: Finding): Finding => ({ ...one, period: undefined });

  test("a KPI that the workbook shows itself is never replaced, in no way of counting", () => {
    expect(found([clv, cac, written("CLVCAC", 5, "$B$9", { period: may })], "CLVCAC")).toBeUndefined();
  });

  test.each<[string, readonly Finding[]]>([
    ["another month", [clv, { ...cac, period: may }]],
    ["a year beside a month", [clv, { ...cac, period: year }]],
    ["no period beside one", [clv, undated(cac)]],
    ["no period, in another table", [undated(clv), { ...undated(cac), table: "Sales!A1" }]],
    [
      "another currency",
      [
        { ...clv, currency: "USD" },
        { ...cac, currency: "EUR" },
      ],
    ],
    ["nothing spent", [clv, { ...cac, value: 0 }]],
    ["two values that contradict each other", [clv, cac, { ...cac, value: 6200, table: "Sales!A1" }]],
  ])("%s gives nothing", (_why, parts) => {
    expect(found(parts, "CLVCAC")).toBeUndefined();
  });

  test("values without a period in one table, and two that say nearly the same, do", () => {
    expect(found([undated(clv), undated(cac)], "CLVCAC")?.value).toBe(3.5);
    expect(found([clv, cac, { ...cac, value: 6050, table: "Sales!A1" }], "CLVCAC")?.value).toBe(3.5);
  });

  test.each<[string, Partial<Finding>]>([
    ["under a month, which may be that of the year up to it", { period: june }],
    ["under a quarter", { period: { from: "2026-04-01", to: "2026-06-30", label: "Apr 2026 - Jun 2026" } }],
    ["without a period", { period: undefined }],
    ["of all clients ever listed", { variant: "listed", period: undefined }],
    ["of revenue instead of clients", { variant: "revenue", period: year }],
  ])("a churn rate %s gives no lifetime", (_where, part) => {
    expect(found([written("CHURN", 0.1, "$B$6", part)], "LIFETIME")).toBeUndefined();
  });
});

describe("what is missing is named", () => {
  const needs = (findings: readonly Finding[], kpi: KpiId) =>
    combine(findings, []).near.find((one) => one.kpi === kpi)?.needs;

  test.each<[string, readonly Finding[], KpiId, string]>([
    [
      "a part",
      [clv],
      "CLVCAC",
      "It would follow from client lifetime value (KPIs!B5) and client acquisition cost, which is missing: add it for the same period",
    ],
    [
      "one period",
      [clv, { ...cac, period: may }],
      "CLVCAC",
      "It would follow from client lifetime value (KPIs!B5), Jun 2026 and client acquisition cost (KPIs!B4), May 2026, if they were of one period",
    ],
    [
      "one truth",
      [clv, cac, { ...cac, value: 6200, ranges: ["Sales!$C$9"], table: "Sales!A1" }],
      "CLVCAC",
      "It would follow from client acquisition cost, of which KPIs!B4 and Sales!C9 say different things",
    ],
  ])("%s", (_what, findings, kpi, sentence) => {
    expect(needs(findings, kpi)).toBe(sentence);
  });

  test("nothing where no part is there, nor where the KPI is", () => {
    expect(needs([margin], "CLVCAC")).toBeUndefined();
    expect(needs([clv, cac], "CLVCAC")).toBeUndefined();
  });
});

test("other options of a part's choices are told of what follows, where they move it", () => {
  const options = [
    { value: "leave", label: "Leave them out", told: "without the 3 trials" },
    { value: "count", label: "Count them", told: "with the 3 trials" },
  ];
  const choice = {
    id: "rows:KPIs:trials",
    kind: "rows" as const,
    sheet: "KPIs",
    message: "3 trials are left out",
    question: "Do trials count?",
    options,
    taken: "leave",
    by: "rule" as const,
  };
  const moved = (gives: number): Finding => ({
    ...clv,
    choices: [{ choice: choice.id, option: "count", gives, message: "It would be otherwise" }],
  });
  expect(combine([moved(24000), cac], [choice]).findings.map(({ choices }) => choices)).toEqual([
    [{ choice: choice.id, option: "count", gives: 4, message: "It would be 4.00 with the 3 trials." }],
  ]);
  expect(combine([moved(21100), cac], [choice]).findings[0]?.choices).toBeUndefined();
});

const combined = measuredKpis.flatMap((kpi) => {
  const { id, combines = [] }: { id: KpiId; combines?: readonly Combination[] } = kpi;
  return combines.map((combination) => ({ id, combination }));
});

test("every combination names inputs of its KPI, ways of counting and KPIs that there are", () => {
  for (const { id, combination } of combined) {
    const kpi = kpiById(id);
    expect(kpi.variants.map(({ key }) => key)).toContain(combination.variant);
    const names = Object.keys(combination.parts);
    expect(kpi.inputs.filter(({ name }) => names.includes(name))).toHaveLength(names.length);
    expect(kpi.inputs.filter(({ name, optional }) => !optional && !names.includes(name))).toEqual([]);
    for (const one of Object.values(combination.parts)) {
      if (!("kpi" in one)) continue;
      const { kpi: part, variants } = one;
      expect(part).not.toBe(id);
      expect(kpiById(part as KpiId).variants.map(({ key }) => key)).toEqual(expect.arrayContaining([...variants]));
    }
  }
});

const amounts = fc.record({
  CLV: fc.integer({ min: 1, max: 1e6 }),
  CAC: fc.integer({ min: 1, max: 1e5 }),
  ARPU: fc.integer({ min: 1, max: 1e5 }),
  MRR: fc.integer({ min: 1, max: 1e7 }),
  GROSSMARGIN: fc.double({ min: 0.01, max: 0.99, noNaN: true }),
  CHURN: fc.double({ min: 0.001, max: 0.4, noNaN: true }),
});

test("whatever is there: each combination is its KPI's own function of its parts, and is gone with any of them", () => {
  fc.assert(
    fc.property(amounts, fc.subarray(["CLV", "CAC", "ARPU", "MRR", "GROSSMARGIN", "CHURN"] as const), (values, ids) => {
      const parts = ids.map((id, n) => written(id, values[id], `$B$${n + 2}`, { period: year }));
      for (const { kpi, value, follows = [] } of combine(parts, []).findings) {
        const own = kpiById(kpi);
        const given = new Map(follows.map(({ name, value: part }) => [name, part]));
        const args: Partial<Record<KpiId, number[]>> = {
          ARR: [given.get("monthly recurring revenue") ?? NaN],
          LIFETIME: [given.get("client churn") ?? NaN],
          CLV: [
            given.get("average revenue per client") ?? NaN,
            12 * (given.get("client lifetime") ?? NaN),
            given.get("gross margin") ?? NaN,
          ],
          CLVCAC: [given.get("client lifetime value") ?? NaN, given.get("client acquisition cost") ?? NaN],
          CACPAYBACK: [
            given.get("client acquisition cost") ?? NaN,
            given.get("average revenue per client") ?? NaN,
            given.get("gross margin") ?? NaN,
          ],
        };
        expect([kpi, value]).toEqual([kpi, own.evaluate(args[kpi] ?? [])]);
        for (const { finding: part } of follows.filter((one) => parts.some(({ kpi: id }) => id === one.finding?.kpi))) {
          const less = combine(
            parts.filter(({ kpi: id }) => id !== part?.kpi),
            [],
          );
          // Unless the part that was taken away follows from others in turn.
          const ids = less.findings.map((one) => one.kpi);
          expect(ids.includes(kpi) && !ids.some((id) => id === part?.kpi)).toBe(false);
        }
      }
    }),
  );
});

test("parts of different periods never meet, in whatever order they stand", () => {
  const periods = [june, may, year, undefined];
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          kpi: fc.constantFrom<KpiId>("CLV", "CAC", "ARPU", "GROSSMARGIN", "CHURN", "MRR"),
          period: fc.constantFrom(...periods),
          table: fc.constantFrom("KPIs!A1", "Board!A1"),
        }),
        { maxLength: 8 },
      ),
      (parts) => {
        const all = parts.map(({ kpi, ...where }, n) => written(kpi, 0.5, `$B$${n + 2}`, where));
        for (const { period, table, follows = [] } of combine(all, []).findings) {
          for (const { ranges } of follows.filter(({ ranges }) => ranges.length === 1)) {
            const source = all.find((one) => one.ranges[0] === ranges[0]);
            expect(source?.period).toEqual(period);
            if (!period) expect(source?.table).toBe(table);
          }
        }
      },
    ),
  );
});

describe("a value that its parts contradict", () => {
  const contradictions = (findings: readonly Finding[]) =>
    combine(findings, []).contradictions.map(({ message }) => message);
  const mrr = written("MRR", 7500, "$B$2");

  test("is told with both, and stays", () => {
    const arr = written("ARR", 100000, "$B$3");
    expect(contradictions([mrr, arr])).toEqual([
      "Annual recurring revenue is 100,000.00 a year by KPIs!B3 and 90,000.00 a year by KPIs!B2: find out which of them the report means.",
    ]);
    expect(found([mrr, arr], "ARR")).toBeUndefined();
    expect(contradictions([clv, cac, written("CLVCAC", 5, "$B$9")])).toHaveLength(1);
  });

  test.each<[string, readonly Finding[]]>([
    ["nearly", [mrr, written("ARR", 90100, "$B$3")]],
    ["rounded", [clv, { ...cac, value: 5900 }, written("CLVCAC", 4, "$B$9")]],
    ["of another month", [mrr, written("ARR", 100000, "$B$3", { period: may })]],
    ["in a unit that nobody knows", [churn, written("LIFETIME", 50, "$B$3")]],
  ])("is not told where it agrees %s", (_how, findings) => {
    expect(contradictions(findings)).toEqual([]);
  });
});
