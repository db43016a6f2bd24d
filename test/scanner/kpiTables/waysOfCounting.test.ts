import { rate } from "../../../src/catalogue/rating";
import { isCountedKpi, kpiById } from "../../../src/kpis/ids";
import { ways } from "../../../src/scanner/vocabulary/variantWords";
import { scanCells } from "../../support/tables";

const table = (lines: readonly (readonly [string, string, number])[]) =>
  scanCells([["KPI", "Unit", "Value"], ...lines]);

test.each([
  ["Server uptime", "%", 0.9995, "UPTIME", "servers"],
  ["Network uptime", "%", 0.9995, "UPTIME", "networks"],
  ["System uptime", "%", 0.9995, "UPTIME", "systems"],
  ["Uptime", "%", 0.9995, "UPTIME", "reported"],
  ["Critical MTTR", "h", 3, "MTTR", "critical"],
  ["MTTR (critical)", "h", 3, "MTTR", "critical"],
  ["MTTR, routine tickets", "h", 0.8, "MTTR", "routine"],
  ["Median resolution time", "h", 3, "MTTR", "median"],
  ["MTTR", "h", 3, "MTTR", "reported"],
  ["Non-critical MTTR", "h", 3, undefined, undefined],
  ["Client lifetime (years)", "", 6, "LIFETIME", "years"],
  ["Client lifetime", "years", 6, "LIFETIME", "years"],
  ["Client lifetime", "", 60, "LIFETIME", "reported"],
  ["Hardware margin", "%", 0.12, "OFFERINGMARGIN", "hardware-resale"],
  ["Managed services gross margin %", "%", 0.45, "OFFERINGMARGIN", "managed-services"],
  ["Hardware", "USD", 12000, undefined, undefined],
  ["Security add-on price per user", "USD", 80, "PRICEPERUSER", "security"],
  ["Annual client churn", "%", 0.12, "CHURN", "annual"],
] as const)("%s (%s) says which way of counting it is", async (label, unit, value, kpi, variant) => {
  const { findings } = await table([
    ["FCR", "%", 0.7],
    [label, unit, value],
  ]);
  const found = findings.find((one) => one.kpi !== "FCR");
  expect([found?.kpi, found?.variant]).toEqual([kpi, variant]);
});

test("the same KPI counted in two ways gives two values, each by its own figures", async () => {
  const { findings } = await table([
    ["Server uptime", "%", 0.9992],
    ["Network uptime", "%", 0.9985],
    ["FCR", "%", 0.7],
  ]);
  const words = findings.flatMap(({ kpi, value, variant }) =>
    kpi === "UPTIME" ? [[variant, rate(kpiById(kpi), value, { variant }).rating]] : [],
  );
  expect(words).toEqual([
    ["servers", "On target"],
    ["networks", "Misses benchmark"],
  ]);
});

test("every way of counting that labels name is one that its KPI has", () => {
  expect(ways.filter(({ kpi, variant }) => !isCountedKpi({ kpi, variant }))).toEqual([]);
});
