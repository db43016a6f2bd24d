import type { Cell } from "../../../../src/cells/cell";
import { evaluate } from "../../../support/evaluate";
import { at, leftOut, only, scanCells } from "../../../support/tables";

const start = at("2024-02-01");
const agreements = (lines: readonly (readonly [string, Cell, number, string])[]): Cell[][] => [
  ["Client", "Agreement", "Users", "Monthly fee", "Start date", "End date", "Status"],
  ...lines.map(([plan, users, fee, status], n): Cell[] => [
    ...[`Client ${n % 5}`, plan, users, fee, start + 10 * n],
    ...[status === "Ended" ? start + 10 * n + 200 : "", status],
  ]),
];
const today = { today: new Date(2026, 5, 30) };
const tenOf = (plan: string, users: number, fee: number): [string, Cell, number, string][] =>
  Array.from({ length: 10 }, () => [plan, users, fee, "Active"]);

test("the price per user of managed services and of the security add-on are told apart", async () => {
  const cells = agreements([
    ...tenOf("Managed services", 20, 3000),
    ...tenOf("Security add-on", 20, 1600),
    ...tenOf("Voice", 20, 100),
    ["Managed services", 100, 1000, "Ended"],
  ]);
  const result = await scanCells(cells, today);
  expect(only(result, "PRICEPERUSER", "managed").value).toBe(150);
  const security = only(result, "PRICEPERUSER", "security");
  expect(security.value).toBe(80);
  const formula = "formula" in security.native ? security.native.formula : "";
  expect(formula).toContain("SUMIFS");
  expect(evaluate("Data", cells, [formula])[0]).toBeCloseTo(80, 12);
});

test("agreements that name no users are left out of both halves", async () => {
  const cells = agreements([...tenOf("Managed services", 20, 3000), ["Managed services", "", 9000, "Active"]]);
  const price = only(await scanCells(cells, today), "PRICEPERUSER");
  expect([price.value, leftOut(price)]).toEqual([150, { missing: 1 }]);
});

test("what clients pay for a vCIO is counted per client", async () => {
  const cells = agreements([...tenOf("Managed services", 20, 3000), ...tenOf("vCIO", 20, 1500)]);
  expect(only(await scanCells(cells, today), "ARPU", "vcio").value).toBe(3000);
});
