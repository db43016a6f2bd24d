import type { Cell } from "../../../../src/cells/cell";
import { at, leftOut, only, scanCells } from "../../../support/tables";
import { evaluate } from "../../../support/evaluate";

const day = at("2026-01-05");
const head = ["Invoice", "Invoice date", "Client", "Offering", "Amount", "Cost"];
const invoices = (lines: readonly (readonly [string, Cell, Cell])[]): Cell[][] => [
  head,
  ...lines.map(([offering, amount, cost], n): Cell[] => [1000 + n, day + n, `Client ${n % 4}`, offering, amount, cost]),
];
const twelve = (offering: string, amount: number, cost: Cell): [string, Cell, Cell][] =>
  Array.from({ length: 12 }, () => [offering, amount, cost]);

describe("margins of offerings", () => {
  test.each([
    ["Hardware", "hardware-resale"],
    ["Hardware resale", "hardware-resale"],
    ["Managed services", "managed-services"],
    ["Managed IT", "managed-services"],
    ["Managed security", "managed-security"],
    ["Security add-on", "managed-security"],
    ["Projects", "professional-services"],
    ["Professional services", "professional-services"],
    ["Azure", "cloud-management"],
    ["Beratung", "professional-services"],
    ["Sécurité", "managed-security"],
  ])("%s is held against the figures about %s", async (offering, variant) => {
    const { findings } = await scanCells(invoices([...twelve(offering, 200, 150), ...twelve("Voice", 100, 10)]));
    const margins = findings.filter(({ kpi }) => kpi === "OFFERINGMARGIN");
    expect(margins.map((one) => [one.variant, one.value, one.rowsUsed])).toEqual([[variant, 0.25, 12]]);
  });

  test("lines without a cost don't count as free", async () => {
    const result = await scanCells(invoices([...twelve("Hardware", 200, 150), ["Hardware", 5000, ""]]));
    const margin = only(result, "OFFERINGMARGIN");
    expect(margin.value).toBe(0.25);
    expect(leftOut(margin)).toEqual({ "no-cost": 1 });
  });

  test("without costs there are no margins", async () => {
    const { findings } = await scanCells(invoices(twelve("Hardware", 200, "")));
    expect(findings.filter(({ kpi }) => kpi === "OFFERINGMARGIN")).toEqual([]);
  });

  test("credits take off what they credit, and the formula gives the same", async () => {
    const cells = invoices([...twelve("Hardware", 200, 150), ["Hardware", -200, -150], ["Projects", 900, 300]]);
    const margin = only(await scanCells(cells), "OFFERINGMARGIN", "hardware-resale");
    expect(margin.value).toBeCloseTo(0.25, 12);
    const formula = "formula" in margin.native ? margin.native.formula : "";
    expect(evaluate("Data", cells, [formula])[0]).toBeCloseTo(margin.value, 12);
  });
});
