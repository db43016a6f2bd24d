import { contradictionsBetween } from "../../src/scanner/contradictions";
import { finding } from "../support/findings";

const march = { from: "2026-03-01", to: "2026-03-31", label: "Mar 2026" };
const mttr = (value: number, table: string, part: object = {}) =>
  finding({ kpi: "MTTR", variant: "mean", value, unit: "h", table, ranges: [`${table}:A9`], period: march, ...part });

test("two tables that disagree about one KPI and period are told with both values and places", () => {
  expect(contradictionsBetween([mttr(4.1, "KPIs!A1", { variant: "reported" }), mttr(6.2, "Tickets!A1")])).toMatchObject(
    [
      {
        code: "contradiction",
        message:
          "Mean time to resolution is 4.1 h by KPIs!A1:A9 and 6.2 h by Tickets!A1:A9: find out which of them the report means.",
      },
    ],
  );
});

test.each([
  ["2 % apart", mttr(6.12, "KPIs!A1")],
  ["of another period", mttr(4.1, "KPIs!A1", { period: { ...march, to: "2026-04-30" } })],
  ["counted in another way", mttr(4.1, "KPIs!A1", { variant: "median" })],
  ["of the same table", mttr(4.1, "Tickets!A1")],
])("values %s do not contradict each other", (_why, other) => {
  expect(contradictionsBetween([mttr(6.1, "Tickets!A1"), other])).toEqual([]);
});
