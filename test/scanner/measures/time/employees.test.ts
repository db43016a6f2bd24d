import type { Cell } from "../../../../src/cells/cell";
import { evaluate } from "../../../support/evaluate";
import { leftOut, only, scanCells } from "../../../support/tables";

/** Billable and available hours of five employees of whom some work part-time. */
const hours: readonly (readonly [number, number])[] = [
  [120, 160],
  [40, 80],
  [150, 160],
  [10, 32],
  [90.5, 144],
];
const utilization = 410.5 / 576;

const headings: readonly (readonly [string, string, string])[] = [
  ["Employee", "Billable hours", "Available hours"],
  ["Employee", "Billable", "Available"],
  ["Technician", "Chargeable", "Capacity"],
  ["Technician", "Chargeable hours", "Capacity"],
  ["Engineer", "Billed hours", "Target hours"],
  ["Mitarbeiter", "Abrechenbare Stunden", "Sollstunden"],
  ["Employé", "Heures facturables", "Heures disponibles"],
  ["Empleado", "Horas facturables", "Horas disponibles"],
  ["Funcionário", "Horas faturáveis", "Horas disponíveis"],
  ["Medewerker", "Declarabele uren", "Beschikbare uren"],
];

describe("a row for each employee", () => {
  test.each(headings)("%s, %s, %s", async (who, billable, available) => {
    const rows = hours.map(([worked, paid], n): Cell[] => [`Name ${n}`, worked, paid]);
    const found = only(await scanCells([[who, billable, available], ...rows]), "UTILIZATION", "available");
    expect(found.value).toBeCloseTo(utilization, 12);
    expect(found.rowsUsed).toBe(5);
  });

  test("the percentages beside the hours, a line of totals and the order of columns change nothing", async () => {
    const rows = hours.map(([worked, paid], n): Cell[] => [`Name ${n}`, "Desk", paid, worked / paid, worked]);
    const cells: Cell[][] = [["Employee", "Team", "Available hours", "Utilization", "Billable hours"], ...rows];
    const result = await scanCells([...cells, ["Total", "", 576, utilization, 410.5]]);
    const found = only(result, "UTILIZATION", "available");
    expect([found.value, found.rowsUsed]).toEqual([utilization, 5]);
  });

  test("an employee whose hours or capacity is missing counts with neither", async () => {
    const rows = hours.map(([worked, paid], n): Cell[] => [`Name ${n}`, worked, paid]);
    const cells: Cell[][] = [["Employee", "Billable hours", "Available hours"], ...rows];
    const found = only(await scanCells([...cells, ["New", "", 160], ["Gone", 30, ""]]), "UTILIZATION");
    expect([found.value, found.rowsUsed]).toEqual([utilization, 5]);
    expect(Object.values(leftOut(found)).reduce((sum, rowsLeft) => sum + rowsLeft, 0)).toBe(2);
    expect(found.native).toHaveProperty("reason");
  });

  test.each(["Employee", "Month"])("bare headings of hours by %s give both shares by their sums", async (by) => {
    const rows = hours.map(([worked, paid], n): Cell[] => [
      by === "Month" ? `2026-0${n + 1}` : `Name ${n}`,
      worked,
      10,
      paid,
    ]);
    const result = await scanCells([[by, "Billable", "Non-billable", "Available"], ...rows]);
    expect(only(result, "UTILIZATION", "available").value).toBeCloseTo(utilization, 12);
    expect(only(result, "BILLABLE", "hours").value).toBeCloseTo(410.5 / 460.5, 12);
  });

  test("yes and no under the same heading stay a flag", async () => {
    const rows = hours.map(([worked, paid], n): Cell[] => [`Name ${n}`, worked, n % 2 ? "Yes" : "No", paid]);
    const result = await scanCells([["Employee", "Hours", "Billable", "Available"], ...rows]);
    expect(only(result, "BILLABLE", "hours").value).toBeCloseTo(50 / 410.5, 12);
  });

  test("a formula gives the same", async () => {
    const rows = hours.map(([worked, paid], n): Cell[] => [`Name ${n}`, worked, paid]);
    const cells: Cell[][] = [["Employee", "Billable hours", "Available hours"], ...rows];
    const { native, value } = only(await scanCells(cells), "UTILIZATION");
    if (!("formula" in native)) throw new Error(native.reason);
    expect(evaluate("Data", cells, [native.formula])[0]).toBeCloseTo(value, 12);
  });
});
