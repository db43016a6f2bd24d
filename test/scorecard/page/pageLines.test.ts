import type { KpiId } from "../../../src/kpis/ids";
import { measuredKpis } from "../../../src/kpis/measuredKpis";
import { buildScorecard } from "../../../src/scorecard/buildScorecard";
import { evaluateLines } from "../../../src/scorecard/lines";
import { chartName } from "../../../src/scorecard/page/chartNames";
import { pageLines } from "../../../src/scorecard/page/pageLines";
import { finding, scanResult } from "../../support/findings";

const shares: readonly (readonly [KpiId, string, number])[] = [
  ["FCR", "flagged", 0.9],
  ["SLA", "resolution-label", 0.99],
  ["BILLABLE", "hours", 0.9],
  ["UTILIZATION", "available", 0.8],
  ["GROSSMARGIN", "standard", 0.6],
  ["CHURN", "annual", 0.05],
  ["RETENTION", "annual", 0.95],
  ["AGREEMENTMARGIN", "standard", 0.05],
];
const findings = [
  ...shares.map(([kpi, variant, value]) => finding({ kpi, variant, value, unit: "fraction" })),
  finding({ kpi: "MRR", variant: "active", value: 1234, unit: "money/month" }),
];
const { lines } = evaluateLines(
  buildScorecard(scanResult({ findings }), { scope: "a workbook", createdAt: new Date(2026, 6, 1) }),
);
const shown = (most: number) => pageLines(lines, most).map(({ entry }) => entry.kpi);

test("what is to be fixed first stands among the lines before any other", () => {
  expect(shown(1)).toEqual(["AGREEMENTMARGIN"]);
});

test("recurring revenue is asked for, though nobody published a figure about it", () => {
  expect(shown(8)).toContain("MRR");
});

test("what restates another rated line gives way first", () => {
  expect(shown(8)).toContain("RETENTION");
  expect(shown(8)).not.toContain("CHURN");
  expect(shown(9)).toContain("CHURN");
});

test("beside a bar, the KPIs that a board looks at take one line", () => {
  const long = measuredKpis.filter(
    ({ id, role, figures }) => role !== "helper" && figures.length > 0 && chartName(id).length > 18,
  );
  expect(long.map(({ id }) => id)).toEqual([]);
});
