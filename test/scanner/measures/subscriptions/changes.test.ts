import fc from "fast-check";
import type { Cell } from "../../../../src/cells/cell";
import { at, named, only, scanCells } from "../../../support/tables";

const heads = ["customer", "event date", "event type", "plan", "mrr"];
/** Two clients start, one upgrades, one leaves. */
const signed: Cell[][] = [
  ["Acme", at("2026-01-05"), "New", "Basic", 100],
  ["Blue", at("2026-01-09"), "New", "Basic", 100],
  ["Acme", at("2026-02-03"), "Upgrade", "Pro", 50],
  ["Cove", at("2026-02-11"), "New", "Pro", 150],
  ["Blue", at("2026-03-01"), "Churn", "Basic", -100],
];

describe("a list of what changed in agreements", () => {
  test.each([
    ["English", ["New", "Upgrade", "Churn"]],
    ["German", ["Neukunde", "Erweiterung", "Kündigung"]],
    ["French", ["Nouveau client", "Hausse", "Résiliation"]],
    ["Spanish", ["Alta", "Aumento", "Baja"]],
    ["Portuguese", ["Novo cliente", "Expansão", "Cancelamento"]],
    ["Dutch", ["Nieuwe klant", "Uitbreiding", "Opzegging"]],
  ])("adds up where what was lost is negative, and gives nothing for each client (%s)", async (_language, words) => {
    const said = new Map(["New", "Upgrade", "Churn"].map((word, n) => [word, words[n] ?? ""]));
    const rows = signed.map((row) => row.map((cell) => said.get(String(cell)) ?? cell));
    const result = await scanCells([heads, ...rows]);
    expect(only(result, "MRR").value).toBe(300);
    expect(only(result, "MRR").native).toHaveProperty("formula");
    expect(only(result, "ARR").value).toBe(3600);
    expect(named(result)).toEqual(["ARR standard", "MRR total"]);
    expect(result.notMeasured.find(({ kpi }) => kpi === "ARPU")?.needs).toContain("each row is a change");
  });

  test("gives no revenue where every amount is positive: they don't add up", async () => {
    const rows = signed.map((row) => row.map((cell) => (cell === -100 ? 100 : cell)));
    const result = await scanCells([heads, ...rows]);
    expect(named(result)).toEqual([]);
    expect(result.notMeasured.find(({ kpi }) => kpi === "MRR")?.needs).toContain("event type");
  });

  test("is told from agreements with a state: each client stands there once", async () => {
    const rows: Cell[][] = ["New", "New", "Churned", "New"].map((state, n) => [
      `Client ${n}`,
      at("2026-01-05"),
      state,
      "Basic",
      100,
    ]);
    const result = await scanCells([["customer", "start date", "state", "plan", "mrr"], ...rows]);
    expect(result.notMeasured.find(({ kpi }) => kpi === "ARPU")?.needs ?? "").not.toContain("each row is a change");
  });

  test("gives no revenue where one credit is negative and what was lost is not", async () => {
    const rows: Cell[][] = signed.map((row) => row.map((cell) => (cell === -100 ? 100 : cell)));
    const result = await scanCells([heads, ...rows, ["Acme", at("2026-03-05"), "Upgrade", "Pro", -20]]);
    expect(named(result)).toEqual([]);
  });

  test("gives no revenue where clients leave who never came: what they paid before stands elsewhere", async () => {
    const result = await scanCells([heads, ...signed.slice(1)]);
    expect(named(result)).toEqual([]);
  });

  test("gives no revenue where an upgrade is the new fee and not what it adds", async () => {
    const rows: Cell[][] = [
      ["Acme", at("2026-01-05"), "New", "Basic", 100],
      ["Acme", at("2026-02-03"), "Upgrade", "Pro", 150],
      ["Acme", at("2026-03-01"), "Churn", "Pro", -150],
      ["Blue", at("2026-01-09"), "New", "Basic", 100],
    ];
    expect(named(await scanCells([heads, ...rows]))).toEqual([]);
  });

  test("adds up whatever happened to each client", async () => {
    const step = fc.tuple(fc.constantFrom("Upgrade", "Downgrade"), fc.integer({ min: 1, max: 40 }));
    const history = fc.record({
      start: fc.integer({ min: 100, max: 900 }),
      steps: fc.array(step, { maxLength: 2 }),
      left: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(history, { minLength: 5, maxLength: 9 }), async (histories) => {
        const rows: Cell[][] = [];
        let [paid, falls, steps] = [0, 0, 0];
        for (const [n, { start, steps: own, left }] of histories.entries()) {
          let fee = start;
          const name = `Client ${n}`;
          rows.push([name, at("2026-01-05") + n, "New", "Basic", start]);
          for (const [word, by] of own) {
            const change = word === "Upgrade" ? by : -by;
            fee += change;
            steps += 1;
            falls += change < 0 ? 1 : 0;
            rows.push([name, at("2026-02-05") + n, word, "Basic", change]);
          }
          if (left) rows.push([name, at("2026-03-05") + n, "Churn", "Basic", -fee]);
          falls += left ? 1 : 0;
          steps += left ? 1 : 0;
          if (!left) paid += fee;
        }
        fc.pre(falls > 0 && steps > 1 && paid > 0);
        expect(only(await scanCells([heads, ...rows]), "MRR").value).toBeCloseTo(paid, 6);
      }),
      { numRuns: 30 },
    );
  });
});
