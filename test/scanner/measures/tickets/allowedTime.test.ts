import fc from "fast-check";
import type { Cell } from "../../../../src/cells/cell";
import { evaluate } from "../../../support/evaluate";
import { at, named, only, scanCells } from "../../../support/tables";

const heads = ["Ticket", "Created", "Resolved", "Priority", "Status"];
/** Hours to resolve and hours allowed, from a Monday at 9:00. */
const tickets = (rows: readonly (readonly [number, number])[], heading: string): Cell[][] => [
  [...heads, heading],
  ...rows.map(([taken, allowed], n): Cell[] => [
    `T-${n}`,
    at("2026-03-02") + 9 / 24,
    at("2026-03-02") + (9 + taken) / 24,
    n % 2 ? "High" : "Low",
    "Closed",
    allowed,
  ]),
];
const pairs = [
  [3, 4],
  [4, 4],
  [5, 4],
  [20, 24],
  [25, 24],
  [47.5, 48],
] as const;

describe("a column with the time that each ticket was allowed", () => {
  test.each([
    ["sla_hours", 1],
    ["SLA (h)", 1],
    ["SLA target hours", 1],
    ["SLA Resolution Time (minutes)", 60],
    ["Prazo SLA (horas)", 1],
  ])("gives SLA compliance: %s", async (heading, per) => {
    const cells = tickets(
      pairs.map(([taken, allowed]) => [taken, allowed * per]),
      heading,
    );
    const result = await scanCells(cells);
    const found = only(result, "SLA", "resolution-timestamps");
    expect(found.value).toBeCloseTo(4 / 6, 9);
    expect(found.reasons.map(({ message }) => message).join()).toContain("nights and weekends included");
    // In business hours only the one of five hours is late.
    expect(found.choices?.map(({ gives }) => gives)).toEqual([5 / 6]);
    const formula = "formula" in found.native ? found.native.formula : "";
    expect(evaluate("Data", cells, [formula])[0]).toBeCloseTo(4 / 6, 9);
  });

  test("counts in business hours where a person says so", async () => {
    const answers = { "allowed:Data!A1": "business" };
    const found = only(await scanCells(tickets([...pairs, [8, 7.5]], "sla_hours"), { answers }), "SLA");
    // From 9:00 to 17:00 a day of 8 hours: 47.5 hours later it is 8:30 on Wednesday, 16 business hours.
    expect(found.value).toBeCloseTo(5 / 7, 9);
    expect(found.native).toHaveProperty("reason");
  });

  test("says nothing where the tool's own label does", async () => {
    const cells = tickets(pairs, "sla_hours").map((row, n) => [...row, n === 0 ? "SLA met" : n < 3 ? "Yes" : "No"]);
    expect(named(await scanCells(cells)).filter((name) => name.startsWith("SLA"))).not.toContain(
      "SLA resolution-timestamps",
    );
  });

  test("is asked for its unit where the heading names none, and is none where it holds shares or flags", async () => {
    const bare = await scanCells(tickets(pairs, "SLA target"));
    expect(bare.questions.map(({ id }) => id)).toEqual(["unit:Data:resolutionTarget"]);
    const shares = await scanCells(
      tickets(
        pairs.map(([taken], n) => [taken, n / 10]),
        "SLA target",
      ),
    );
    expect(shares.questions).toEqual([]);
  });

  test("counts each ticket against its own limit, whatever they are", async () => {
    const ticket = fc.tuple(fc.integer({ min: 1, max: 400 }), fc.constantFrom(15, 60, 90, 240));
    await fc.assert(
      fc.asyncProperty(fc.array(ticket, { minLength: 5, maxLength: 12 }), async (some) => {
        const minutes = [...some, [200, 240] as const];
        const cells = tickets(
          minutes.map(([taken, allowed]) => [taken / 60, allowed / 60]),
          "SLA hours",
        );
        const met = minutes.filter(([taken, allowed]) => taken <= allowed).length;
        expect(only(await scanCells(cells), "SLA").value).toBeCloseTo(met / minutes.length, 9);
      }),
      { numRuns: 25 },
    );
  });
});
