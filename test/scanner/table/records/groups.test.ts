import type { Cell } from "../../../../src/cells/cell";
import { only, scanCells, at } from "../../../support/tables";

const opened = at("2026-03-04 09:00");
/** Twelve tickets; number n takes n hours. Each client is named on the first of its tickets only. */
const named = (clients: Readonly<Record<number, string>>): Cell[][] => [
  ["Client", "Ticket ID", "Status", "Created", "Resolved"],
  ...Array.from({ length: 12 }, (_none, index): Cell[] => {
    const n = index + 1;
    return [clients[n] ?? "", `T-${n}`, "Closed", opened + n, opened + n + n / 24];
  }),
];
const cells = named({ 1: "Alder", 5: "Bay", 9: "Cedar" });
const id = "groups:Data!Client";

const byClient = async (answer?: string): Promise<Record<string, number>> => {
  const { breakdowns } = await scanCells(cells, answer === undefined ? {} : { answers: { [id]: answer } });
  const found = breakdowns.find(({ kpi, variant, by }) => kpi === "MTTR" && variant === "mean" && by === "client");
  return Object.fromEntries((found?.rows ?? []).map(({ label, value }) => [label, Number(value.toFixed(6))]));
};

describe("a client that is named once for several rows", () => {
  test("is a question; the tickets themselves count all the same", async () => {
    const result = await scanCells(cells);
    expect(result.questions.map((question) => question.id)).toEqual([id]);
    expect(result.questions[0]?.message).toContain("filled in 3 of 12 rows");
    expect(only(result, "MTTR", "mean").value).toBeCloseTo(6.5, 9);
  });

  test("stands for the rows below it when a person says so", async () => {
    expect(await byClient("below")).toEqual({ Alder: 2.5, Bay: 6.5, Cedar: 10.5 });
    const one = await scanCells(cells, { client: "Bay", answers: { [id]: "below" } });
    expect(only(one, "MTTR", "mean").value).toBeCloseTo(6.5, 9);
    expect(only(one, "MTTR", "mean").rowsUsed).toBe(4);
    expect(only(one, "MTTR", "mean").native).toHaveProperty("reason");
    expect(one.questions).toEqual([]);
  });

  test("stands for its own row when a person says so", async () => {
    expect(await byClient("own")).toEqual({ Alder: 1, Bay: 5, Cedar: 9 });
  });

  test.each<[string, Cell[][]]>([
    ["most rows name their client", named({ 1: "A", 2: "B", 3: "C", 4: "D", 5: "E", 6: "F", 7: "G", 8: "H" })],
    ["a client is named again further down", named({ 1: "Alder", 5: "Bay", 9: "Alder" })],
    ["the first row names nobody", named({ 2: "Alder", 5: "Bay" })],
  ])("nothing is asked where %s", async (_name, table) => {
    expect((await scanCells(table)).questions).toEqual([]);
  });
});
