import { isCountedKpi, isKpiId, kpiById, type CountedKpi, type KpiId } from "../../src/kpis/ids";
import { measuredKpis } from "../../src/kpis/measuredKpis";

test.each(measuredKpis.map(({ id }) => id))("%s is found by its id", (id) => {
  expect(kpiById(id).id).toBe(id);
});

test("an id is spelt as it is declared: names and other spellings are for the search", () => {
  expect(["FCR", "fcr", "First contact resolution", "GAP"].map(isKpiId)).toEqual([true, false, false, false]);
});

test("a way of counting belongs to its KPI", () => {
  const ways = [
    ["FCR", "flagged"],
    ["FCR", "reported"],
    ["FCR", "median"],
    ["FRC", "flagged"],
  ] as const;
  expect(ways.map(([kpi, variant]) => isCountedKpi({ kpi, variant }))).toEqual([true, true, false, false]);
});

test("a text that is no id fails by name", () => {
  expect(() => kpiById("TELEPHONE" as KpiId)).toThrow('The catalogue has no KPI "TELEPHONE".');
});

test("an id or a variant that is not declared fails to compile", () => {
  const known: CountedKpi = { kpi: "FCR", variant: "one-touch-proxy" };
  // @ts-expect-error no such KPI
  const misspelt: CountedKpi = { kpi: "FRC", variant: "flagged" };
  // @ts-expect-error a variant of another KPI
  const foreign: CountedKpi = { kpi: "FCR", variant: "median" };
  expect([known, misspelt, foreign].map(({ kpi }) => isKpiId(kpi))).toEqual([true, false, true]);
});
