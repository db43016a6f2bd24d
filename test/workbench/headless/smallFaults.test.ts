import { readdirSync } from "node:fs";
import { join } from "node:path";
import { run, status } from "../../../src/workbench/headless/run";
import { describeWithData } from "../../support/sharedData";

interface Report {
  readonly kpis: readonly { readonly id: string; readonly variant: string; readonly value: number }[];
}

/** What small inputs with one fault each have to give, worked out by hand: file, KPI and variant, value, digits. */
const known: readonly (readonly [string, string, number, number])[] = [
  ["c01", "MTTR/mean", 3.8, 6],
  ["c01", "MTTR/median", 3, 6],
  ["c02", "MTTR/mean", 2.1, 6],
  ["c03", "MRR/active", 1246, 6],
  ["c04", "MRR/active", 550, 6],
  ["c05", "MRR/total", 2300, 6],
  ["c06", "MRR/active", 5440, 6],
  ["c07", "NPS/standard", 8.33, 2],
  ["c08", "NPS/reported", -28, 6],
  ["c09", "REOPENRATE/standard", 4 / 9, 6],
  ["c10", "SLA/resolution-label", 0.4, 6],
  ["c10", "MTTR/business", 4, 6],
  ["c11", "SLA/resolution-label", 0.4, 6],
  ["c12", "TICKETRATIO/standard", 0.9, 6],
  ["c13", "CONCENTRATION/standard", 0.463, 3],
  ["c14", "BILLABLE/hours", 0.575, 3],
  ["c15", "BILLABLE/hours", 0.635, 3],
  ["c16", "MTTR/mean", 7.458, 3],
  ["c16", "MTTR/median", 2.5, 6],
  ["c16", "BACKLOG/standard", 2, 6],
  ["c17", "CHURN/listed", 0.25, 6],
  ["c18", "ARR/standard", 432_000, 6],
  ["c19", "MRR/active", 5150, 6],
  ["c19", "CHURN/listed", 0.25, 6],
  ["c20", "MTTR/mean", 48, 6],
  ["c21", "MTTR/mean", 19.083, 3],
  ["c22", "CONCENTRATION/standard", 0.429, 3],
  ["c23", "MTTR/mean", 47.667, 3],
  ["c23", "MTTR/median", 24.5, 6],
  ["c23", "FIRSTRESPONSE/mean", 81.25, 6],
  ["c23", "FIRSTRESPONSE/median", 60, 6],
  ["c24", "CSAT/top-two", 4 / 6, 6],
  ["c25", "MRR/active", 5659.75, 6],
];

describeWithData("small files with one fault each", (file) => {
  const folder = file("faults");

  test.each(known)("%s gives %s = %d", async (start, key, value, digits) => {
    const name = readdirSync(folder).find((one) => one.startsWith(start)) ?? "";
    const said: string[] = [];
    const ended = await run([join(folder, name), "--json"], { out: (text) => said.push(text), error: () => undefined });
    expect(ended).toBe(status.done);
    const { kpis } = JSON.parse(said.join("")) as Report;
    const found = kpis.filter(({ id, variant }) => `${id}/${variant}` === key);
    expect(found).toHaveLength(1);
    expect(found[0]?.value).toBeCloseTo(value, digits);
  });
});
