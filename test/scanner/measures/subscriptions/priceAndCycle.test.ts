import type { Cell } from "../../../../src/cells/cell";
import { leftOut, only, scanCells } from "../../../support/tables";

const cycles: readonly (readonly [string, number])[] = [
  ["Monthly", 1],
  ["Quarterly", 3],
  ["Annual", 12],
  ["1-Year", 12],
  ["2-Year", 24],
  ["3 years", 36],
  ["P1M", 1],
  ["P1Y", 12],
  ["P3Y", 36],
  ["Triennial", 36],
  ["24 months", 24],
];

/** An agreement of each cycle: client n has 2n + 1 licences at 12 n + 6 a cycle, of which `each` says what is written down. */
function agreements(head: string, each: (price: number, quantity: number) => Cell[]) {
  const rows = cycles.map(([cycle, months], n) => {
    const [price, quantity] = [12 * n + 6, 2 * n + 1];
    return { cells: [`Client ${n}`, ...each(price, quantity), cycle, "Active"], monthly: (price * quantity) / months };
  });
  const mrr = rows.reduce((sum, { monthly }) => sum + monthly, 0);
  return { cells: [["Client", ...head.split("|"), "Active?"], ...rows.map(({ cells }) => cells)], mrr };
}

test.each(["Price|Quantity|Billing Cycle", "Unit Price|Qty|Billing Term", "Unit price|Quantity|Payment frequency"])(
  "%s: the price of one, times how many, over the months",
  async (head) => {
    const { cells, mrr } = agreements(head, (price, quantity) => [price, quantity]);
    const result = await scanCells(cells);
    expect(only(result, "MRR").value).toBeCloseTo(mrr, 6);
  },
);

test.each(["Amount|Quantity|Billing Cycle", "Ext_Price|Total_Quantity|Billing Cycle"])(
  "%s: what all of them cost isn't multiplied again",
  async (head) => {
    const { cells, mrr } = agreements(head, (price, quantity) => [price * quantity, quantity]);
    expect(only(await scanCells(cells), "MRR").value).toBeCloseTo(mrr, 6);
  },
);

test.each(["One-Time", "one_time", "One-off", "einmalig", "Setup", "Trial", "Free trial"])(
  "in place of a cycle, %s is no recurring revenue, and is named",
  async (word) => {
    const { cells, mrr } = agreements("Price|Quantity|Billing Term", (price, quantity) => [price, quantity]);
    const finding = only(await scanCells([...cells, ["Client X", 5000, 1, word, "Active"]]), "MRR");
    expect(finding.value).toBeCloseTo(mrr, 6);
    expect(leftOut(finding)).toEqual({ [/trial/i.test(word) ? "trial" : "paid-once"]: 1 });
  },
);
