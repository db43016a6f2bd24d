import { withDoubtsTold } from "../../src/scanner/plausibility";
import type { KpiId } from "../../src/kpis/ids";
import { finding } from "../support/findings";
import { only, scanCells, warningCodes, at } from "../support/tables";
import type { Cell } from "../../src/cells/cell";

const codesOf = (kpi: KpiId, value: number): string[] =>
  withDoubtsTold([finding({ kpi, variant: "reported", value, unit: "fraction" })]).flatMap(warningCodes);

test.each([
  ["GROSSMARGIN", 0.95, 0.951, "margin-too-high"],
  ["OFFERINGMARGIN", 0.95, 0.97, "margin-too-high"],
  ["AGREEMENTMARGIN", 0.9, 0.99, "margin-too-high"],
  ["NETMARGIN", 0.4, 1.2, "margin-too-high"],
  ["UTILIZATION", 1, 1.01, "more-than-available"],
  ["FCR", 1, 1.33, "more-than-all"],
  ["SLA", 1, 1.001, "more-than-all"],
  ["UPTIME", 1, 1.2, "more-than-all"],
] as const)("%s: %p is taken as it is, %p is doubted", (kpi, sound, doubtful, code) => {
  expect(codesOf(kpi, sound)).toEqual([]);
  expect(codesOf(kpi, doubtful)).toEqual([code]);
});

test.each(["NETMRRCHURN", "NRR", "TICKETRATIO", "MRRGROWTH"] as const)("%s may be more than 100 %", (kpi) => {
  expect(codesOf(kpi, 1.4)).toEqual([]);
});

test("agreements without a type are counted and told", async () => {
  const day = at("2024-02-01");
  const lines = Array.from({ length: 12 }, (_none, n): Cell[] => [
    ...[`Client ${n}`, n < 3 ? "" : "Managed services", 100, day + n, "", "Active"],
  ]);
  const result = await scanCells(
    [["Client", "Agreement", "Monthly fee", "Start date", "End date", "Status"], ...lines],
    {
      today: new Date(2026, 5, 30),
    },
  );
  const mrr = only(result, "MRR");
  expect(mrr.value).toBe(1200);
  expect(mrr.warnings.map(({ message }) => message)).toContain(
    '3 agreements have no "Agreement": they count in the revenue, but in no price or margin of an offering.',
  );
});
