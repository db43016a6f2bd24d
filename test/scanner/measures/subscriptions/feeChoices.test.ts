import fc from "fast-check";
import { applyRecipe, parseRecipe, recipeOf } from "../../../../src/scanner/choices/recipe";
import type { Cell } from "../../../../src/cells/cell";
import { at, only, scanCells } from "../../../support/tables";

/** Agreements of clients of their own, with what each costs and how many it counts. */
interface Agreement {
  readonly fee: number;
  readonly quantity: number;
  readonly cycle: string;
}

const start = at("2025-01-01");
const months: Readonly<Record<string, number>> = { Monthly: 1, Quarterly: 3, Annual: 12 };

const agreements = fc.array(
  fc.record({
    fee: fc.integer({ min: 1, max: 900 }),
    quantity: fc.integer({ min: 2, max: 60 }),
    cycle: fc.constantFrom(...Object.keys(months)),
  }),
  { minLength: 6, maxLength: 20 },
);

function listOf(head: readonly string[], rows: readonly Agreement[], each: (one: Agreement) => Cell[]): Cell[][] {
  return [
    ["Client", ...head, "Active?"],
    ...rows.map((one, n) => [`Client ${n}`, ...each(one), n % 5 === 4 ? "No" : "Yes"]),
  ];
}

function sum(rows: readonly Agreement[], of: (one: Agreement) => number): number {
  return rows.reduce((total, one, n) => (n % 5 === 4 ? total : total + of(one)), 0);
}

describe.each([
  ["Monthly fee", "all", "rule"],
  ["MRR", "all", "evidence"],
  ["Price per month", "each", "rule"],
])('the fee "%s" beside a quantity', (heading, taken, by) => {
  test(`is read as the price of ${taken}, by ${by}; the other is told, and comes out when it is the answer`, async () => {
    await fc.assert(
      fc.asyncProperty(agreements, async (rows) => {
        // Fees that neither grow with the quantity nor stay the same show nothing.
        const cells = listOf([heading, "Quantity"], rows, ({ fee, quantity }) => [fee + quantity ** 2, quantity]);
        const value = { all: sum(rows, (one) => one.fee + one.quantity ** 2), each: 0 };
        value.each = sum(rows, (one) => (one.fee + one.quantity ** 2) * one.quantity);
        const result = await scanCells(cells);
        const mrr = only(result, "MRR");
        const other = taken === "all" ? "each" : "all";
        expect(mrr.value).toBeCloseTo(value[taken as "all"], 6);
        expect(result.choices).toMatchObject([{ id: "quantity:Data!A1", taken, by }]);
        const told = mrr.choices?.find(({ choice }) => choice === "quantity:Data!A1");
        expect(told).toMatchObject({ option: other, gives: expect.closeTo(value[other], 6) });
        expect(result.questions.map(({ id }) => id)).toEqual(by === "rule" ? ["quantity:Data!A1"] : []);
        const answered = await scanCells(cells, { answers: { "quantity:Data!A1": other } });
        expect(only(answered, "MRR").value).toBe(told?.gives);
        expect(answered.questions).toEqual([]);
      }),
      { numRuns: 8 },
    );
  });
});

test("a unit price is multiplied, which is no question", async () => {
  await fc.assert(
    fc.asyncProperty(agreements, async (rows) => {
      const head = ["Unit price", "Quantity", "Billing cycle"];
      const result = await scanCells(listOf(head, rows, ({ fee, quantity }) => [fee, quantity, "Monthly"]));
      const mrr = only(result, "MRR");
      expect(mrr.value).toBeCloseTo(
        sum(rows, ({ fee, quantity }) => fee * quantity),
        6,
      );
      expect(mrr.choices?.find(({ choice }) => choice === "quantity:Data!A1")?.gives).toBeCloseTo(
        sum(rows, ({ fee }) => fee),
        6,
      );
      expect(result.questions).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test("fees of a plan that grow with the quantity are those of all, and nobody is asked", async () => {
  await fc.assert(
    fc.asyncProperty(agreements, fc.integer({ min: 3, max: 90 }), async (rows, each) => {
      fc.pre(new Set(rows.map(({ quantity }) => quantity)).size > 2);
      const cells = listOf(["Monthly fee", "Quantity"], rows, ({ quantity }) => [each * quantity, quantity]);
      const { choices, questions } = await scanCells(cells);
      expect(choices).toMatchObject([{ taken: "all", by: "evidence" }]);
      expect(questions).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

test("where every quantity is 1 nothing is told and nothing asked", async () => {
  await fc.assert(
    fc.asyncProperty(agreements, async (rows) => {
      const result = await scanCells(listOf(["Monthly fee", "Qty"], rows, ({ fee }) => [fee, 1]));
      expect(result.findings.flatMap(({ choices = [] }) => choices)).toEqual([]);
      expect(result.questions).toEqual([]);
    }),
    { numRuns: 8 },
  );
});

describe("a fee beside a billing cycle", () => {
  const head = ["Amount", "Billing cycle"];

  test("is that of the whole cycle; as the fee of a month it is told, and comes out when it is the answer", async () => {
    await fc.assert(
      fc.asyncProperty(agreements, async (rows) => {
        const cells = listOf(head, rows, ({ fee, cycle }) => [fee, cycle]);
        const result = await scanCells(cells);
        const mrr = only(result, "MRR");
        expect(mrr.value).toBeCloseTo(
          sum(rows, ({ fee, cycle }) => fee / (months[cycle] ?? NaN)),
          6,
        );
        const monthly = sum(rows, ({ fee }) => fee);
        const told = mrr.choices?.find(({ choice }) => choice === "cycle:Data!A1");
        if (monthly > 1.02 * mrr.value) expect(told?.gives).toBeCloseTo(monthly, 6);
        const answered = await scanCells(cells, { answers: { "cycle:Data!A1": "month" } });
        expect(only(answered, "MRR").value).toBeCloseTo(told?.gives ?? monthly, 6);
      }),
      { numRuns: 8 },
    );
  });

  test("is asked about only where the longer cycles don't cost more", async () => {
    const cells = (yearly: number): Cell[][] =>
      listOf(
        head,
        Array.from({ length: 8 }, (_none, n) => ({ fee: 100, quantity: 1, cycle: n % 2 ? "Annual" : "Monthly" })),
        ({ fee, cycle }) => [cycle === "Annual" ? fee * yearly : fee, cycle],
      );
    const asked = async (yearly: number) => (await scanCells(cells(yearly))).questions.map(({ id }) => id);
    expect(await asked(10)).toEqual([]);
    expect(await asked(1)).toEqual(["cycle:Data!A1"]);
  });
});

describe("a fee of which nothing says for how long it is paid", () => {
  const cells = (rows: readonly Agreement[]): Cell[][] =>
    listOf(["Start date", "Amount"], rows, ({ fee }) => [start, fee]);

  test.each([
    ["month", 1],
    ["quarter", 3],
    ["year", 12],
  ])("is asked about, and read per %s as answered", async (period, length) => {
    await fc.assert(
      fc.asyncProperty(agreements, async (rows) => {
        const { questions, findings } = await scanCells(cells(rows));
        expect(questions.map(({ id }) => id)).toEqual(["period:Data!A1"]);
        expect(findings.some(({ kpi }) => kpi === "MRR")).toBe(false);
        const result = await scanCells(cells(rows), { answers: { "period:Data!A1": period } });
        expect(only(result, "MRR").value).toBeCloseTo(sum(rows, ({ fee }) => fee) / length, 6);
        expect(result.questions).toEqual([]);
      }),
      { numRuns: 5 },
    );
  });
});

test("a recipe brings the same fees in next month's list", async () => {
  await fc.assert(
    fc.asyncProperty(agreements, async (rows) => {
      const cells = listOf(["Price per month", "Quantity"], rows, ({ fee, quantity }) => [fee, quantity]);
      const answers = { "quantity:Data!A1": "all" };
      const first = await scanCells(cells, { answers });
      const recipe = parseRecipe(JSON.stringify(recipeOf(first, answers)));
      const moved: Cell[][] = [["Agreements of June"], [], ...cells];
      const applied = recipe && applyRecipe(recipe, await scanCells(moved, {}, "June"), {});
      expect(applied?.notices).toEqual([]);
      const second = await scanCells(moved, { answers: applied?.answers }, "June");
      expect(only(second, "MRR").value).toBe(only(first, "MRR").value);
    }),
    { numRuns: 5 },
  );
});
