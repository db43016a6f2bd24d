import { labelsOf } from "../../src/catalogue/find";
import { bestMatches, searchWords } from "../../src/catalogue/search";
import { allFunctions } from "../../src/kpis";

const found = (text: string) => bestMatches(allFunctions, text, searchWords).map(({ id }) => id);

describe("a function is found by what people say", () => {
  test.each([
    ["how often first call solved", "FCR"],
    ["How happy are our customers?", "CSAT"],
    ["how long until we answer", "FIRSTRESPONSE"],
    ["what does a ticket cost", "COSTPERTICKET"],
    ["are technicians busy", "UTILIZATION"],
    ["late tickets", "SLA"],
    ["customers lost", "CHURN"],
    ["income each month", "MRR"],
    ["still open", "BACKLOG"],
    ["tickets that came again", "REOPENRATE"],
  ])("%s: %s", (text, id) => {
    expect(found(text)).toContain(id);
    expect(found(text).length).toBeLessThan(allFunctions.length / 3);
  });
});

test("every name of every function finds it, however it is written", () => {
  const lost = allFunctions.flatMap((kpi) =>
    labelsOf(kpi).filter((label) => !found(label.toUpperCase()).includes(kpi.id)),
  );
  expect(lost).toEqual([]);
});

test("words that nothing is called count for nothing; nothing but such words finds nothing", () => {
  expect(found("zzz fcr")).toEqual(found("fcr"));
  expect(found("zzz qqq")).toEqual([]);
  expect(found("  ")).toEqual(allFunctions.map(({ id }) => id));
});
