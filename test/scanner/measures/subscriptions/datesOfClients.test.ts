import type { Cell } from "../../../../src/cells/cell";
import { at, named, only, scanCells } from "../../../support/tables";

const today = { today: new Date(2026, 5, 30) };
const first = (month: number): number => at(`2025-${String(month).padStart(2, "0")}-01`);

/** Five clients over six months, each with the month of its first bill; the second leaves after the third month. */
function monthlyList(head: string, each: (client: number, month: number) => Cell[]): Cell[][] {
  const rows = [1, 2, 3, 4, 5, 6].flatMap((month) =>
    [1, 2, 3, 4, 5].filter((client) => client !== 2 || month <= 3).map((client) => each(client, month)),
  );
  return [head.split("|"), ...rows];
}

test.each(["cnpj|mrr|data|data_base", "client|MRR|date|data base", "customer|monthly fee|month|snapshot date"])(
  "%s: the month of a list changes from row to row of a client",
  async (head) => {
    const cells = monthlyList(head, (client, month) => [
      `C-${client}`,
      100 * client,
      first(month),
      at(`2024-0${client}-01`),
    ]);
    expect(only(await scanCells(cells), "MRR").value).toBe(1300);
    const exchanged = monthlyList(head, (client, month) => [
      `C-${client}`,
      100 * client,
      at(`2024-0${client}-01`),
      first(month),
    ]);
    expect(only(await scanCells(exchanged), "MRR").value).toBe(1300);
  },
);

test("a list that names each client once counts them all, whatever its dates are called", async () => {
  for (const heading of ["data_base", "date", "snapshot date", "fecha"]) {
    const rows = [1, 2, 3, 4, 5, 6].map((n): Cell[] => [`Client ${n}`, first(n), 100 * n]);
    const result = await scanCells([["Client", heading, "MRR"], ...rows]);
    expect(only(result, "MRR").value).toBe(2100);
  }
});

describe("a row per account with what it pays a year", () => {
  test.each(["arr_value", "ARR", "Account ARR", "annual recurring revenue"])("%s is added up", async (heading) => {
    const rows = [1, 2, 3, 4, 5].map((n): Cell[] => [`A0${n}`, `Company ${n}`, 1200 * n, first(n), first(n) + 730]);
    const result = await scanCells([
      ["account_id", "company_name", heading, "contract_start_date", "renewal_date"],
      ...rows,
    ]);
    expect(only(result, "ARR").value).toBe(18_000);
    expect(only(result, "MRR").value).toBe(1500);
  });
});

describe("what clients pay at the end, with 0 for those who left", () => {
  const rows = [1, 2, 3, 4, 5, 6, 7, 8].map((n): Cell[] => {
    const left = n === 2 || n === 7;
    return [`Client ${n}`, first(n), left ? first(n) + 300 : "", 100 * n, left ? -100 * n : 0, left ? 0 : 100 * n];
  });
  const cells: Cell[][] = [["razao_social", "data_base", "data_churn", "mrr_inicial", "churn", "mrr_final"], ...rows];

  test("clients lost are those with a date of leaving, and what is paid is the final fee", async () => {
    const result = await scanCells(cells, today);
    expect(only(result, "CHURN", "listed").value).toBe(2 / 8);
    expect(only(result, "MRR").value).toBe(2700);
    expect(only(result, "ARPU").value).toBe(450);
  });

  test("what was lost with them isn't told by fees of 0", async () => {
    const found = named(await scanCells(cells, today));
    expect(found.filter((one) => /NETMRRCHURN|GRR|NRR|RETENTION|CHURN (?:revenue|annual)/.test(one))).toEqual([]);
  });
});
