import fc from "fast-check";
import type { Cell } from "../../src/cells/cell";
import { isFailure } from "../../src/cells/failure";
import type { Argument, Grid } from "../../src/catalogue/inputs/range";
import type { Kpi } from "../../src/catalogue/kpi";
import { allFunctions } from "../../src/kpis";
import { expectSame } from "./approx";

function isGrid(argument: Argument): argument is Grid {
  return Array.isArray(argument);
}

/** The arguments with a further row of blank cells, in the middle of every range that is as long as the longest. */
function withBlankRow(given: readonly Argument[], blank: Cell): readonly Argument[] {
  const longest = Math.max(...given.map((argument) => (isGrid(argument) ? argument.length : 0)));
  return given.map((argument) => {
    if (!isGrid(argument) || argument.length < longest) return argument;
    const row = (argument[0] ?? []).map(() => blank);
    return [...argument.slice(0, -1), row, ...argument.slice(-1)];
  });
}

/** In these a 0 is an answer of its own; desktop Excel's blank cells can't be told from it. */
const zeroIsAnswer = ["NPS", "FCRTOUCHES"];

const ranged = allFunctions.flatMap((kpi) =>
  kpi.examples
    .filter(({ given, gives }) => given.some((one) => isGrid(one) && one.length > 1) && typeof gives !== "string")
    .map((example) => ({ kpi, ...example })),
);

describe("a blank row among the others changes nothing", () => {
  const cases = ranged.flatMap((one) => [null, "", undefined, 0].map((blank) => [one.kpi.id, blank, one] as const));

  test.each(cases.filter(([id, blank]) => blank !== 0 || !zeroIsAnswer.includes(id)))(
    "%s with blanks delivered as %j",
    (_id, blank, { kpi, given, gives }) => {
      expectSame(kpi.evaluate(withBlankRow(given, blank)), gives);
    },
  );
});

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 60000 }),
  fc.boolean(),
  fc.constantFrom<Cell>(
    "",
    null,
    undefined,
    "?",
    "yes",
    "no",
    "n/a",
    "#N/A",
    "2024-03-01",
    "74%",
    "FCR",
    "target",
    "h",
    0,
    1,
  ),
  fc.string({ maxLength: 6 }),
);
const anyArgument: fc.Arbitrary<Argument> = fc.oneof(
  anyCell,
  fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 2 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(anyCell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
    ),
);

function isClean(value: unknown): boolean {
  if (Array.isArray(value)) return value.every(isClean);
  return typeof value === "string" || (typeof value === "number" && Number.isFinite(value));
}

describe("whatever the arguments are", () => {
  test.each(allFunctions.map((kpi) => [kpi.id, kpi] as const))(
    "%s gives clean values or a failure with a sentence",
    (id, kpi: Kpi) => {
      fc.assert(
        fc.property(fc.array(anyArgument, { maxLength: kpi.inputs.length }), (given) => {
          const before = JSON.stringify(given);
          const result = kpi.evaluate(given);
          expect(JSON.stringify(given)).toBe(before);
          if (isFailure(result)) expect(result.message).toMatch(new RegExp(`^${id} requires \\S`));
          else expect(isClean(result)).toBe(true);
        }),
        { numRuns: 150, seed: 11 },
      );
    },
  );
});
