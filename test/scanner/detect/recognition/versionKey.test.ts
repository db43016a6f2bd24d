import type { Cell } from "../../../../src/cells/cell";
import { at, leftOut, only, scanCells } from "../../../support/tables";

const start = at("2025-02-01");
const changed = at("2026-01-10");

/** Agreements with their dates of change; the second one was raised from 300 to 400. */
function book(...more: readonly Cell[][]): Cell[][] {
  return [
    ["Nr.", "Client", "Product", "Monthly fee", "Start date", "Status", "Last updated"],
    ["A-1", "Ash", "Backup", 100, start, "Active", changed],
    ["A-2", "Bay", "Backup", 300, start, "Active", changed],
    ["A-2", "Bay", "Backup", 400, start, "Active", changed + 20],
    ["A-3", "Cedar", "Backup", 500, start, "Active", changed],
    ["A-4", "Dogwood", "Backup", 600, start, "Active", changed],
    ["A-5", "Elm", "Backup", 700, start, "Active", changed],
    ...more,
  ];
}

test("of an agreement that was listed each time it changed, the last version counts", async () => {
  const mrr = only(await scanCells(book()), "MRR", "active");
  expect(mrr.value).toBe(2300);
  expect(leftOut(mrr)).toEqual({ folded: 1 });
  expect(mrr.choices).toMatchObject([{ choice: "rows:Data!A1:versions", gives: 2600 }]);
});

test("lines of one agreement for different products are no versions", async () => {
  const mrr = only(await scanCells(book(["A-5", "Elm", "Cloud", 50, start, "Active", changed + 1])), "MRR", "active");
  expect(mrr.value).toBe(2650);
});

test("the headings once more do not hide the versions", async () => {
  const cells = book();
  const mrr = only(
    await scanCells([...cells, [...cells[0]!], ["A-6", "Fir", "Backup", 10, start, "Active", changed]]),
    "MRR",
    "active",
  );
  expect(mrr.value).toBe(2310);
});

test("where something unknown differs from version to version, all count and it is asked", async () => {
  const cells = book().map((row, n) => [...row, n === 0 ? "Colour code" : `c${n}`]);
  const result = await scanCells(cells);
  expect(only(result, "MRR", "active").value).toBe(2600);
  expect(result.questions.map(({ id }) => id)).toEqual(["rows:Data!A1:versions"]);
  const answered = await scanCells(cells, { answers: { "rows:Data!A1:versions": "leave" } });
  expect(only(answered, "MRR", "active").value).toBe(2300);
});
