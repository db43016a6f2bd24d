import type { Cell } from "../../../../src/cells/cell";
import { only, scanCells } from "../../../support/tables";

const left = new Map([
  [2, "2024-03-15"],
  [5, "2024-06-15"],
]);
/** Eight clients, of whom two have a day on which they left. */
function clients(headings: readonly string[], withState: boolean): Cell[][] {
  const rows = Array.from({ length: 8 }, (_none, n): Cell[] => {
    const state = withState ? [left.has(n) ? "Churned" : "Active"] : [];
    return [`C${n}`, `2022-0${n + 1}-01`, ...state, left.get(n) ?? ""];
  });
  return [[...headings], ...rows];
}

describe("clients with the day on which they left", () => {
  test.each([
    ["client_id", "acquired_date", "churn_date"],
    ["Client", "Onboarded", "Offboarding date"],
    ["Customer name", "Customer since", "Churned on"],
    ["Company", "Join date", "Date of churn"],
    ["Kunde", "Kunde seit", "Abwanderungsdatum"],
    ["Cliente", "Cliente desde", "Fecha de abandono"],
    ["Cliente", "Cliente desde", "Data de churn"],
    ["Klant", "Klant sinds", "Vertrekdatum"],
  ])("%s, %s, %s: whoever has none stayed", async (client, start, end) => {
    for (const withState of [true, false]) {
      const cells = clients([client, start, ...(withState ? ["Status"] : []), end], withState);
      const result = await scanCells(cells, { today: new Date(Date.UTC(2025, 0, 31)) });
      expect(result.questions).toEqual([]);
      expect(only(result, "CHURN", "listed").value).toBe(0.25);
    }
  });

  test.each([
    ["projects", ["Client", "Start date", "Status", "End date"]],
    ["a staff list", ["Name", "Hire date", "Status", "Left on"]],
    ["orders", ["Customer", "Created", "Status", "Cancelled date"]],
  ])("%s are none", async (_name, headings) => {
    expect((await scanCells(clients(headings, true))).findings).toEqual([]);
  });
});
