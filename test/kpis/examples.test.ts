import { isFailure } from "../../src/cells/failure";
import type { Argument } from "../../src/catalogue/inputs/range";
import type { SourceKey } from "../../src/catalogue/sources";
import { searchKpi } from "../../src/catalogue/find";
import { allFunctions } from "../../src/kpis";
import { expectSame } from "./approx";

const examples = allFunctions.flatMap((kpi) => kpi.examples.map((example) => ({ id: kpi.id, kpi, ...example })));

describe("the examples in the KPIs' own files", () => {
  test.each(examples)("$id of $given gives $gives", ({ kpi, given, gives }) => {
    const result = kpi.evaluate(given);
    expectSame(isFailure(result) ? result.failure : result, gives);
  });
});

/** What the published documents calculate, typed from them once more. */
const published: readonly (readonly [SourceKey, string, readonly Argument[], number])[] = [
  ["helpdesk-profit", "MRR", [75, 100], 7500],
  ["helpdesk-profit", "MRR", [110, 200], 22000],
  ["helpdesk-profit", "GROSSMARGIN", [600000, 270000], 0.55],
  ["itsupport-profit", "GROSSMARGIN", [100000, 50000], 0.5],
  ["helpdesk-profit", "CLVCAC", [21000, 6000], 3.5],
  ["helpdesk-profit", "CLV", [1000, 36, 0.6], 21600],
  ["itsupport-profit", "CLV", [2500, 60], 150000],
  ["itsupport-profit", "CLV", [2500, 84], 210000],
  ["connectwise-ebook", "UTILIZATION", [35, 40], 0.875],
  ["connectwise-ebook", "BILLABLE", [30, 40], 0.75],
  ["connectwise-ebook", "SLA", [75, 100], 0.75],
  ["itsupport-five-kpis", "SLA", [45, 50], 0.9],
  ["itsupport-five-kpis", "FCR", [150, 200], 0.75],
  ["itsupport-five-kpis", "CSAT", [450, 500], 0.9],
  ["itsupport-five-kpis", "COSTPERTICKET", [1500, 100], 15],
  ["itsupport-five-kpis", "ART", [300, 10], 30],
  ["connectwise-ebook", "OFFERINGMARGIN", [500000, 250000], 0.5],
  ["itsupport-profit", "CLVNEEDED", [5000, 3], 15000],
  ["helpdesk-profit", "CLVUPLIFT", [800, 200], 0.25],
  ["connectwise-ebook", "RECURRINGSHARE", [750000, 1000000], 0.75],
  ["connectwise-ebook", "EFFECTIVERATE", [10000, 100], 100],
  ["connectwise-ebook", "EFFECTIVERATE", [400000, 5000], 80],
  ["connectwise-ebook", "CUSTOMERSHARE", [150000, 1000000], 0.15],
  ["itsupport-profit", "DOWNTIME", [0.999], 8.766],
  ["helpdesk-profit", "UTILIZATIONVALUE", [0.65, 0.8, 40], 12480],
  ["helpdesk-profit", "UTILIZATIONVALUE", [0.65, 0.8, 40, 40, 1], 240],
  ["helpdesk-profit", "FCRSAVINGS", [1500, 0.65, 0.75], 50400],
];

describe("the worked examples of the published documents", () => {
  test.each(published)("%s: %s of %j is %d", (source, id, given, gives) => {
    const kpi = searchKpi(allFunctions, id);
    expectSame(kpi?.evaluate(given), gives);
    expect(kpi?.examples).toContainEqual(expect.objectContaining({ given, gives, source }));
  });
});
