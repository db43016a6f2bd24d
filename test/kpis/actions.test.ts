import { sources } from "../../src/catalogue/sources";
import { actionText, adviceOn } from "../../src/catalogue/actions";
import { allFunctions } from "../../src/kpis";
import { measuredKpis } from "../../src/kpis/measuredKpis";
import type { MeasuredKpi } from "../../src/kpis/ids";

const kpis: readonly MeasuredKpi[] = measuredKpis;
const priced = kpis.filter(({ valueAtStake, role }) => valueAtStake && role !== "helper");

test.each(allFunctions.map(({ id }) => id))("%s says what to do", (id) => {
  expect(adviceOn(id)?.actions[0].text).toMatch(/^[A-Z].*[.?]$/);
});

test.each(priced.filter(({ figures }) => figures.length > 0).map(({ id }) => id))(
  "%s, whose gap has a price, names two or three actions and how it shows that they fail",
  (id) => {
    const advice = adviceOn(id);
    expect([2, 3]).toContain(advice?.actions.length);
    expect(advice?.watch).toMatch(/\.$/);
  },
);

test("what an action changes is said with its source", () => {
  const levers = allFunctions.flatMap(({ id }) => adviceOn(id)?.actions.flatMap(({ lever }) => lever ?? []) ?? []);
  expect(levers.length).toBeGreaterThan(20);
  for (const lever of levers) {
    expect(Object.keys(sources)).toContain(lever.source);
    expect(lever.by).not.toBe("");
  }
  const [first] = adviceOn("COSTPERTICKET")?.actions ?? [];
  expect(first && actionText(first)).toMatch(/ Published: cost of a level-1 ticket, up to 30 % less\.$/);
});
