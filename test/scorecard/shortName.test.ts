import { measuredKpis } from "../../src/kpis/measuredKpis";
import { shortName } from "../../src/scorecard/shortName";

test("no two ways of counting a KPI have one short name, and all fit a line", () => {
  for (const { id, variants } of measuredKpis) {
    const names = variants.flatMap(({ key }) => (key === "reported" ? [] : [shortName({ kpi: id, variant: key })]));
    expect([id, ...new Set(names)]).toEqual([id, ...names]);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(45);
  }
});

test.each([
  ["MTTR", "non-critical", "Mean time to resolution, business hours"],
  ["FCR", "flagged", "First contact resolution"],
  ["FCR", "reported", "First contact resolution"],
  ["OFFERINGMARGIN", "hardware-resale", "Offering margin, hardware resale"],
] as const)("%s counted as %s is called %s", (kpi, variant, name) => {
  expect(shortName({ kpi, variant })).toBe(name);
});
